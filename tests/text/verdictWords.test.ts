import { describe, expect, it } from 'vitest'
import { enVerdicts } from '../../src/text/enVerdicts.js'
import { ruVerdicts } from '../../src/text/ruVerdicts.js'
import { plain } from './wording.js'

describe('words for verdicts', () => {
  it('name a quorum', () => {
    const rule = { of: 'cast', share: [1, 2], strictly: true, quorum: { of: 'present', least: 100 } } as const
    expect(plain(enVerdicts.rule(rule))).toMatch(/; quorum 100$/)
    expect(plain(ruVerdicts.rule(rule))).toMatch(/; кворум 100$/)
  })

  it('count the rules and the accounts', () => {
    const told = (rules: number, accounts: number, open = false) =>
      [enVerdicts, ruVerdicts].map((words) => plain(words.rules('always carried', { rules, accounts, open })))
    expect(told(2, 2)[1]).toBe('Принято по обоим правилам, говорят оба источника')
    expect(told(1, 1)[1]).toBe('Принято по этому правилу')
    expect(told(3, 2, true)[1]).toBe('Принято по всем 3 правилам, насколько говорят источники')
    expect(told(1, 1)[0]).toBe('Carried by this rule')
  })
})
