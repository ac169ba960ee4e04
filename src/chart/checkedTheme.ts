import { show } from '../model/show.js'
import { type AnyPictureOptions, checkPictureOptions } from './checkPictureOptions.js'
import { type Theme, themes } from './theme.js'

/**
 * The theme that the options of a picture ask for, once they are checked, on behalf of `caller`.
 *
 * @throws TypeError and RangeError as `checkPictureOptions` does
 * @throws RangeError if there is no theme of that name
 */
export function checkedTheme(caller: string, options: AnyPictureOptions): Theme {
  checkPictureOptions(caller, options)
  const { theme: name = 'light' } = options
  if (typeof name === 'string' && Object.hasOwn(themes, name)) return themes[name]
  throw new RangeError(`${caller} requires a theme of ${Object.keys(themes).join(', ')}, got ${show(name)}`)
}
