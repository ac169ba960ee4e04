import type { Io } from './io.js'

/** Escape codes that begin and end a way of writing. */
const STYLES = { bold: [1, 22], dim: [2, 22] } as const

/** Writes bold or dim on a terminal, and plainly elsewhere or where `NO_COLOR` asks for it. */
export function painted({ stdout, env }: Io): (text: string, style: keyof typeof STYLES) => string {
  const isPlain = !stdout.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  return (text, style) => (isPlain ? text : `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`)
}
