import type { Reading, Source, Tally } from '../../src/index.js'

const source: Source = {
  id: 'antonov-ovseyenko',
  author: 'V. A. Antonov-Ovseyenko',
  title: 'Memoirs',
  year: null,
  kind: 'memoir',
  language: 'ru',
  short: { en: 'Antonov-Ovseyenko' },
}

/** A source's account of a vote. */
export function reading(tally: Tally): Reading<Tally> {
  return { source, locator: 'paragraph 5', ...tally }
}
