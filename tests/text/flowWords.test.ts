import { describe, expect, it } from 'vitest'
import { enFlow } from '../../src/text/enFlow.js'
import type { FlowFacts } from '../../src/text/flowFacts.js'
import { ruFlow } from '../../src/text/ruFlow.js'
import { plain } from './wording.js'

const flow: FlowFacts = {
  bodies: ['Soviet', 'Congress'],
  times: ['May', 'June'],
  isOneDay: false,
  changed: 0,
  whole: [100, 100],
  came: 0,
  went: 0,
  open: false,
  isClosed: true,
  sources: ['A'],
  others: 0,
}

describe('words for a flow', () => {
  it('name two bodies each with its day, and one with both', () => {
    const one = { ...flow, bodies: ['Soviet', 'Soviet'] } as const
    expect([flow, one].map(enFlow.occasion)).toEqual(['Soviet, May; Congress, June', 'Soviet, May and June'])
    expect([flow, one].map(ruFlow.occasion)).toEqual(['Soviet, May; Congress, June', 'Soviet, May и June'])
  })

  it('say that nobody need have come or gone', () => {
    expect(plain(enFlow.note(flow))).toContain('There were 100, then 100: nobody need have come or gone.')
    expect(plain(ruFlow.note(flow))).toContain('Было 100, затем 100: пришедших и ушедших могло не быть.')
  })

  it('say how many stayed and moved', () => {
    expect([enFlow, ruFlow].map((words) => plain(words.moved(3, '5', true)))).toEqual([
      'Stayed: at least 3, at most 5',
      'Осталось: не менее 3, не более 5',
    ])
    expect([enFlow, ruFlow].map((words) => plain(words.moved(3, '5', false)))).toEqual([
      'Moved: at least 3, at most 5',
      'Перешло: не менее 3, не более 5',
    ])
  })
})
