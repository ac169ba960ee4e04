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
        idPrefix: `${kind}-${ids.join('-')}`.replace(/[^\w-]/g, '-').slice(0, 80),
        embedFont: font,
        ...(image !== undefined && { image }),
        ...(caption !== undefined && { caption }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      })
  await writeWhole(output, snippet, io)
}
