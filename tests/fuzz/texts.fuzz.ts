import fc from 'fast-check'
import { describe as group } from 'vitest'
import { captions, describe, table } from '../../src/index.js'
import { rules } from '../measure/oracle.js'
import { answered } from './answered.js'
import { compositions, motions, tallies } from './arbitraries.js'
import { fuzz } from './fuzz.js'

const options = fc.record(
  {
    locale: fc.constantFrom('en' as const, 'ru' as const),
    calendar: fc.constantFrom('both' as const, 'old' as const, 'new' as const),
    rule: rules,
    reading: fc.nat(1),
  },
  { requiredKeys: [] },
)

group('describe, captions and table', () => {
  for (const [name, subjects] of Object.entries({ motions, compositions, tallies })) {
    fuzz(`have words for any of ${name}`, 250, fc.tuple(subjects, options), async ([subject, asked]) => {
      for (const write of [describe, captions, table]) await answered(() => write(subject, asked))
    })
  }
})
