import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** What a command did. */
export interface Done {
  readonly code: number | null
  readonly out: Buffer
  readonly err: string
}

/** Runs the built command as a shell would, with what is piped in. */
export function command(
  words: readonly string[],
  { cwd, input = '' }: { cwd?: string; input?: string } = {},
): Promise<Done> {
  const child = spawn(process.execPath, [CLI, ...words], { cwd })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => out.push(part))
  child.stderr.on('data', (part: Buffer) => err.push(part))
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() })
    })
  })
}
