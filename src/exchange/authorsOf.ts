import type { Source } from '../model/source.js'

/** A name as CSL has it: in its parts where they are sure, else whole. */
export type CslName =
  | {
      /** Family name. */
      readonly family: string
      /** Given names, or initials. */
      readonly given: string
    }
  | {
      /** The name as it stands: of an institution, an editor, a newspaper. */
      readonly literal: string
    }

const SIGNED = /^((?:\p{Lu}\p{Ll}{0,2}\. ?)+) ?(\p{Lu}[\p{L}\p{M}’'-]+)$/u
const FULL = /^(\p{Lu}[\p{L}\p{M}’'-]+) (\p{Lu}[\p{L}\p{M}’'-]+)$/u

/**
 * Who wrote a source, as CSL has names. Initials and a word are a person’s given
 * name and family; two words are, where the work is a memoir or a history. What
 * else stands on a title page (an encyclopaedia, an editor, a newspaper) is not
 * taken apart.
 *
 * @example
 * authorsOf({ author: 'В. И. Ленин', kind: 'history' }) // => [{ family: 'Ленин', given: 'В. И.' }]
 * authorsOf({ author: 'Great Soviet Encyclopedia', kind: 'encyclopedia' }) // => [{ literal: 'Great Soviet Encyclopedia' }]
 */
export function authorsOf({ author, kind }: Pick<Source, 'author' | 'kind'>): CslName[] {
  if (author === null) return []
  const whole: CslName = { literal: author.replace(/\s+/g, ' ').trim() }
  const people = whole.literal.split(', ').map((name) => personOf(name, kind))
  return people.every((name) => name !== undefined) ? people : [whole]
}

function personOf(name: string, kind: Source['kind']): CslName | undefined {
  const signed = SIGNED.exec(name) ?? (kind === 'memoir' || kind === 'history' ? FULL.exec(name) : null)
  return signed ? { family: signed[2]!, given: signed[1]!.trim() } : undefined
}
