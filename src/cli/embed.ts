import { createHash } from 'node:crypto'
import { renderFigure } from '../render/renderFigure.js'
import { checkIds } from './checkIds.js'
import { elementMarkup } from './elementMarkup.js'
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
  readonly element?: boolean | undefined
  readonly font: boolean
}

/** Writes a picture as a snippet for an article; its ids are its own, so that several stand on one page. */
export async function embed(settings: EmbedSettings, io: Io): Promise<void> {
  const { kind, ids, output, image, caption, element, font, width, height } = settings
  checkIds(kind, ids)
  const archive = await readArchive(settings, io)
  const picture = await pictureOf('chart', kind, ids, archive, settings)
  const snippet = element
    ? elementMarkup(kind, ids, archive, picture, settings)
    : await renderFigure(picture, {
        idPrefix: prefixOf(settings),
        embedFont: font,
        ...(image !== undefined && { image }),
        ...(caption !== undefined && { caption }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      })
  await writeWhole(output, snippet, io)
}

/** Tells snippets of a page apart: those of one vote in two languages, too. */
function prefixOf(settings: EmbedSettings): string {
  const name = `${settings.kind}-${settings.ids.join('-')}`.replace(/[^\w-]/g, '-').slice(0, 70)
  return `${name}-${createHash('sha256')
    .update(JSON.stringify({ ...settings, output: '' }))
    .digest('hex')
    .slice(0, 6)}`
}
