import { captions, type Rule, type Tally } from '../../src/index.js'

/** What is drawn, with plain spaces. */
export function caption(what: 'finding' | 'mark' | 'turn', tally: Tally, rule?: Rule): string[] {
  return (['en', 'ru'] as const).map((locale) =>
    captions(tally, { locale, ...(rule && { rule }) })[what].replaceAll('\u00a0', ' '),
  )
}
