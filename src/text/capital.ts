/** Names are written as they stand within a sentence; this one begins it. */
export function capital(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
