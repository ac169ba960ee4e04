import { mkdir, rename, writeFile } from 'node:fs/promises'

/** Writes a file to out/, whole or not at all. */
export async function save(name: string, content: Uint8Array | string): Promise<void> {
  await mkdir('out', { recursive: true })
  await writeFile(`out/.${name}.tmp`, content)
  await rename(`out/.${name}.tmp`, `out/${name}`)
}
