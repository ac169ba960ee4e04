import { renderFigure } from '../render/renderFigure.js'
import { checkIds } from './checkIds.js'
import type { Io } from './io.js'
import type { Kind } from '../chart/kinds.js'
import { pictureOf } from '../chart/pictureOf.js'
import { readArchive } from './readArchive.js'
import type { PictureSettings } from './settings.js'
import { writeWhole } from './writeWhole.js'

/** Settings of `soviet-tally embed`. */
export interface EmbedSettings extends PictureSettings {
  readonly kind: Kind
  readonly ids: readonly string[]
  readonly output: string
  readonly image?: string | undefined
  readonly caption?: string | undefined
  readonly font: boolean
}

/** Writes a picture as a snippet for an article; its ids are its own, so that several stand on one page. */
export async function embed(settings: EmbedSettings, io: Io): Promise<void> {
  const { kind, ids, output, image, caption, font, width, height } = settings
  checkIds(kind, ids)
  const figure = await renderFigure(await pictureOf('chart', kind, ids, await readArchive(settings, io), settings), {
    idPrefix: `${kind}-${ids.join('-')}`.replace(/[^\w-]/g, '-').slice(0, 80),
    embedFont: font,
    ...(image !== undefined && { image }),
    ...(caption !== undefined && { caption }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  })
  await writeWhole(output, figure, io)
}
