import { ArchiveError } from '../model/archiveError.js'
import { InputError } from './inputError.js'
import type { Io } from './io.js'
import { parser } from './parser.js'
import { plain } from './plain.js'
import { STANDARD } from './standard.js'
import { UsageError } from './usageError.js'

/**
 * Runs a command; what goes wrong is told on the standard error output, a line each.
 *
 * @param words - behind the command’s name
 * @returns its exit code: 0 if it is done, 1 if the input is wrong, 2 if the command is not understood
 */
export async function run(words: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    await parser(io).parseAsync(words.map((word) => (word === '-' ? STANDARD : word)))
    return 0
  } catch (error) {
    for (const line of linesOf(error)) io.stderr.write(`soviet-tally: ${plain(line)}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof InputError) return error.lines
  if (error instanceof ArchiveError) return error.problems.map(({ path, message }) => `${path}: ${message}`)
  return [error instanceof Error ? error.message.replace(/\s*\n\s*/g, '; ') : String(error)]
}
