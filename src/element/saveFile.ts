import { made } from './made.js'

/** Offers a file to be saved. */
export function saveFile(name: string, content: Blob): void {
  const href = URL.createObjectURL(content)
  made('a', { href, download: name }).click()
  // The browser has taken it over by then; until it has, the address must hold.
  setTimeout(() => {
    URL.revokeObjectURL(href)
  }, 60_000)
}
