import type { Archive } from '../model/archive.js'
import type { Kind } from './kinds.js'
import { type Picture, type PictureAsked, picturesOf } from './picturesOf.js'
import type { ThemeName } from './theme.js'

/**
 * The picture of a kind of what the ids name, in the theme that is asked for, on behalf of `caller`.
 *
 * @throws RangeError as `picturesOf` does, or as the chart does
 */
export async function pictureOf(
  caller: string,
  kind: Kind,
  ids: readonly string[],
  archive: Archive,
  { theme, ...asked }: PictureAsked & { readonly theme?: ThemeName | undefined },
): Promise<Picture> {
  const draw = await picturesOf(caller, kind, ids, archive, asked)
  return draw(theme)
}
