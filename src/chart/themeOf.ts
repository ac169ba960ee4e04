import { show } from '../model/show.js'
import { type Theme, type ThemeName, themes } from './theme.js'

/**
 * A theme by its name, on behalf of `caller`.
 *
 * @throws RangeError if there is none of that name
 */
export function themeOf(caller: string, name: ThemeName = 'light'): Theme {
  if (typeof name === 'string' && Object.hasOwn(themes, name)) return themes[name]
  throw new RangeError(`${caller} requires a theme of ${Object.keys(themes).join(', ')}, got ${show(name)}`)
}
