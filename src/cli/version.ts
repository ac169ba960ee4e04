import { createRequire } from 'node:module'

/** The package’s version; the parser would tell that of the folder that it is called in. */
export function version(): string {
  const { version: own } = createRequire(import.meta.url)('soviet-tally/package.json') as { readonly version: string }
  return own
}
