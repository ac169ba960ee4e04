/** As the votes of parliaments have them; `za` is Czech, Polish and Russian. */
const WORDS = {
  for: ['yes', 'yea', 'yeas', 'aye', 'ayes', 'for', 'in favour', 'oui', 'pour', 'ja', 'sí', 'za', 'за', 'да'],
  against: ['no', 'nay', 'nays', 'noe', 'noes', 'against', 'non', 'contre', 'proti', 'protiv', 'nein', 'против', 'нет'],
  abstain: [
    'abstain',
    'abstained',
    'abstention',
    'abstentions',
    'enthaltung',
    'воздержался',
    'воздержались',
    'воздержалось',
  ],
  notVoting: ['not voting', 'not-voting', 'did not vote', 'не голосовал', 'не голосовали', 'не голосовало'],
  elsewhere: ['absent', 'excused', 'paired'],
} as const

const OPTIONS = /* @__PURE__ */ optionsByWord()

/** A side of a division, or to have been away. */
export type PopoloOption = keyof typeof WORDS

/**
 * What an option of a Popolo file means, or `null` if it is not known.
 * `elsewhere` is to have been away, or bound by a pair.
 *
 * @example
 * popoloOption('Aye') // => 'for'
 * popoloOption('Trotsky') // => null
 */
export function popoloOption(text: string): PopoloOption | null {
  return OPTIONS.get(text.trim().toLowerCase().replaceAll('_', ' ')) ?? null
}

function optionsByWord(): ReadonlyMap<string, PopoloOption> {
  return new Map([
    ...WORDS.for.map((word) => [word, 'for'] as const),
    ...WORDS.against.map((word) => [word, 'against'] as const),
    ...WORDS.abstain.map((word) => [word, 'abstain'] as const),
    ...WORDS.notVoting.map((word) => [word, 'notVoting'] as const),
    ...WORDS.elsewhere.map((word) => [word, 'elsewhere'] as const),
  ])
}
