import { extname } from 'node:path'
import { checkIds } from './checkIds.js'
import { drawn, PICTURE_FORMATS, type PictureFormat } from './drawn.js'
import type { Io } from './io.js'
import type { Kind } from '../chart/kinds.js'
import { pictureOf } from '../chart/pictureOf.js'
import { readArchive } from './readArchive.js'
import type { PictureSettings } from './settings.js'
import { UsageError } from './usageError.js'
import { writeWhole } from './writeWhole.js'
import { STANDARD } from './standard.js'

/** Settings of `soviet-tally chart`. */
export interface ChartSettings extends PictureSettings {
  readonly kind: Kind
  readonly ids: readonly string[]
  readonly output: string
  readonly format?: PictureFormat | undefined
  readonly scale?: number | undefined
}

/**
 * Draws a picture to a file, or to the standard output.
 *
 * @throws UsageError if it is not told in what form
 */
export async function chart(settings: ChartSettings, io: Io): Promise<void> {
  const { kind, ids, output } = settings
  const format = settings.format ?? formatOf(output)
  checkIds(kind, ids)
  const archive = await readArchive(settings, io)
  await writeWhole(
    output,
    await drawn(await pictureOf('chart', kind, ids, archive, settings), format, settings, io),
    io,
  )
}

function formatOf(output: string): PictureFormat {
  const extension = extname(output).slice(1).toLowerCase()
  const format = PICTURE_FORMATS.find((name) => name === extension)
  if (format) return format
  const got = output === STANDARD ? 'the standard output' : JSON.stringify(output)
  throw new UsageError(`chart requires --format, or an output that ends in .${PICTURE_FORMATS.join(', .')}, got ${got}`)
}
