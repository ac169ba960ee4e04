import { show } from '../model/show.js'
import type { Fail, NameIndex } from './nameIndex.js'

/** The thing that a name names, `undefined` if none does; fails where it may be several. */
export function oneNamed<T extends { readonly id: string }>(
  what: string,
  index: NameIndex<T>,
  name: string,
  fail: Fail,
): T | undefined {
  const [first, ...others] = index.find(name)
  if (others.length > 0) {
    const ids = [first!, ...others].map(({ id }) => id)
    fail(`requires one ${what}, got ${show(name)}, which may be ${ids.join(' or ')}`)
  }
  return first
}
