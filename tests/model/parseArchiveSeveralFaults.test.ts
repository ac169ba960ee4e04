import { describe, expect, it } from 'vitest'
import { ArchiveError, parseArchive } from '../../src/index.js'
import { day, edited, problemsOf } from './archiveProblems.js'
import { soundArchive } from './soundArchive.js'

describe('parseArchive, of several faults', () => {
  it('says all of them at once, in the order of the input', () => {
    const input = soundArchive()
    Object.assign(input.votes[0]!.readings[0]!, { source: 'mievile', against: -519, abstain: [69, 67] })
    Object.assign(input.sources[1]!, { id: 'antonov-ovseyenko', titel: 'October' })
    Object.assign(input.sessions[0]!, { day: '1917-02-30', soviet: 'petrograd-sovet' })
    Reflect.deleteProperty(input.votes[1]!, 'question')
    const problems = [
      'sources[1].id: requires an id of its own, got "antonov-ovseyenko" as at sources[0]',
      'sources[1].titel: unknown key "titel"; did you mean "title"?',
      'sessions[0].soviet: unknown soviet "petrograd-sovet"; did you mean "petrograd-soviet"?',
      `sessions[0].day: ${day}, got "1917-02-30"; 1917-02 has 28 days Old Style`,
      'sessions[0].attendance[0].source: unknown source "mieville"',
      'votes[0].readings[0].source: unknown source "mievile"',
      'votes[0].readings[0].against: requires a whole number of at least 0, got -519',
      'votes[0].readings[0].abstain: requires a range [least, most], got [69, 67]',
      'votes[0].readings[1].source: unknown source "mieville"',
      `votes[1].question: requires texts by language such as { "en": "…" }, got nothing`,
      'compositions[0].readings[0].source: unknown source "mieville"',
      'events[0].readings[0].source: unknown source "mieville"',
    ]
    expect(problemsOf(input)).toEqual(problems)
    expect(() => parseArchive(input)).toThrow(
      `parseArchive requires a sound archive, got 12 problems:${problems.map((line) => `\n  ${line}`).join('')}`,
    )
  })

  it('names every unknown key', () => {
    const input = edited('camps.0', {
      id: 'coalition',
      nam: 1,
      name: { en: 'C', de: 'K', fr: 'C' },
      colour: 'for',
      x: 1,
    })
    expect(problemsOf(input)).toEqual([
      'camps[0].nam: unknown key "nam"; did you mean "name"?',
      'camps[0].name.de: unknown key "de"',
      'camps[0].name.fr: unknown key "fr"',
      'camps[0].x: unknown key "x"',
    ])
  })

  it('names one circle of bodies once', () => {
    const [body] = soundArchive().soviets
    const ring = Array.from({ length: 50 }, (_, i) => ({ ...body, id: `body-${i}`, partOf: `body-${(i + 1) % 50}` }))
    expect(problemsOf({ ...soundArchive(), soviets: [...soundArchive().soviets, ...ring] })).toEqual([
      'soviets[2].partOf: requires a body that is no part of itself, ' +
        'got "body-0" → "body-1" → "body-2" → "body-3" → "body-4" → … → "body-0"',
    ])
  })

  it('refuses keys that would reach a prototype, wherever they stand', () => {
    const json = JSON.stringify(soundArchive())
      .replace('"sources":', '"__proto__":{"polluted":true},"sources":')
      .replace('"sr":200', '"constructor":200,"prototype":1,"__proto__":2')
    expect(problemsOf(JSON.parse(json))).toEqual([
      '__proto__: forbidden key "__proto__"',
      'compositions[0].readings[0].seats.constructor: forbidden key "constructor"',
      'compositions[0].readings[0].seats.prototype: forbidden key "prototype"',
      'compositions[0].readings[0].seats.__proto__: forbidden key "__proto__"',
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  it('refuses the names of inherited properties as ids', () => {
    expect(problemsOf(edited('sessions.0.soviet', 'valueof'))).toEqual(['sessions[0].soviet: unknown soviet "valueof"'])
    expect(problemsOf(edited('compositions.0.readings.0.seats', { toString: 1 }))).toEqual([
      'compositions[0].readings[0].seats.toString: unknown faction "toString"',
    ])
  })

  it('comes to an end on circular and on very deep input', () => {
    const circle: Record<string, unknown> = soundArchive()
    circle.votes = [circle]
    expect(problemsOf(circle)).toContain('votes[0].kind: requires "motion", "choice" or "election", got nothing')
    const list: unknown[] = []
    list.push(list)
    expect(problemsOf(edited('votes', list))[0]).toMatch(/^votes\[0\]/)
    expect(problemsOf(edited('votes.0.readings.0.for', list))).toEqual([
      'votes[0].readings[0].for: requires a whole number, a range [least, most] or null, got [a list]',
    ])
    let deep: unknown = {}
    for (let i = 0; i < 100_000; i++) deep = i % 2 ? [deep] : { seats: deep }
    expect(problemsOf(deep)).not.toEqual([])
    expect(problemsOf(edited('votes.0.note', deep))).toHaveLength(2)
  })

  it('shortens what it found, and keeps it on one line', () => {
    const [problem] = problemsOf(edited('sources.0.kind', `memoir\n${'x'.repeat(1e6)}`))
    expect(problem).toMatch(/, got "memoir\\nx{48}…"$/)
  })

  it('refuses objects that throw when they are read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const trap = {
      get sources(): never {
        throw new Error('no')
      },
    }
    for (const input of [proxy, trap, edited('votes.0', trap), edited('votes.0.readings.0.for', proxy)]) {
      expect(() => parseArchive(input)).toThrow(ArchiveError)
    }
  })
})
