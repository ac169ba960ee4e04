/**
 * Keys as one path.
 *
 * @example
 * pathOf(['votes', 3, 'readings', 0]) // => 'votes[3].readings[0]'
 */
export function pathOf(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = String(key)
    if (!/^[\w-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
    return path === '' ? name : `${path}.${name}`
  }, '')
}
