import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveError, parseArchive } from '../../src/index.js'
import { soundArchive } from './soundArchive.js'

/** What is wrong with an input, as `path: message`. */
function problemsOf(input: unknown): string[] {
  try {
    parseArchive(input)
  } catch (error) {
    if (error instanceof ArchiveError) return error.problems.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

/** The sound archive after an edit by hand: `value` at a path, or nothing there if it is left out. */
function edited(path: string, ...value: unknown[]): unknown {
  const archive = soundArchive()
  const keys = path.split('.')
  const last = keys.pop()!
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, archive)
  if (value.length === 0) Reflect.deleteProperty(place, last)
  else place[last] = value[0]
  return archive
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

const day = 'requires an Old Style day such as 1917-09-09 or a month such as 1917-09'

describe('parseArchive(input)', () => {
  it('puts the things themselves in the place of their ids', () => {
    const archive = parseArchive(deepFreeze(soundArchive()))
    const [vote, chair] = archive.votes
    expect(vote?.session.soviet.name.en).toBe('Petrograd Soviet')
    expect(vote?.session).toBe(archive.sessions[0])
    expect(vote?.session.soviet).toBe(archive.soviets[1])
    expect(chair?.session.soviet).toBe(archive.soviets[1])
    expect(vote?.readings[0]?.source).toBe(archive.sources[0])
    expect(archive.sessions[0]?.attendance?.[0]?.source).toBe(archive.sources[1])
    expect(archive.compositions[0]?.session).toBe(chair?.session)
    expect(archive.events[0]?.soviet).toBe(archive.soviets[1])
    expect(archive.events[0]?.adopts).toBe(vote)
    expect(vote?.mentions?.[0]?.source).toBe(archive.sources[2])
    if (vote?.kind !== 'motion') throw new Error('the first vote is a motion')
    expect(vote.camps?.for).toEqual({ camp: archive.camps[0], label: { en: 'for the Presidium' } })
    expect(vote.camps?.against.camp).toBe(archive.camps[1])
    expect(vote.links).toEqual(['make-up', 'march', 'chair'])
  })

  it('links parents that are listed after their children', () => {
    const { soviets, factions } = parseArchive(soundArchive())
    expect(soviets[0]?.partOf).toBe(soviets[1])
    expect(factions[0]?.splitFrom).toEqual({ faction: factions[1], day: '1917-11' })
    expect(factions[0]?.splitFrom?.faction).toBe(factions[1])
    expect(factions[1]).not.toHaveProperty('splitFrom')
  })

  it('makes lists, in the order of the source, of what is keyed by ids', () => {
    const { votes, compositions, factions, soviets } = parseArchive(soundArchive())
    expect(compositions[0]?.readings[0]).toMatchObject({
      total: 1000,
      seats: [
        { faction: factions[1], seats: 200 },
        { faction: factions[2], seats: [300, 400] },
      ],
      percent: [
        { faction: factions[2], percent: [30, 40] },
        { faction: factions[1], percent: 20.5 },
      ],
      majority: [factions[2], factions[0]],
    })
    expect(votes[0]?.readings[0]).toMatchObject({
      for: 414,
      abstain: [67, 69],
      byFaction: [
        { faction: factions[0], for: null, against: 60 },
        { faction: factions[2], for: 0, against: 300 },
      ],
      bySection: [{ section: soviets[0], for: 100, against: [300, null] }],
    })
  })

  it('keeps the order of every list', () => {
    const input = soundArchive()
    for (const [list, things] of Object.entries(parseArchive(input))) {
      const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
      expect(ids(things as { id: string }[])).toEqual(ids(input[list as keyof typeof input]))
    }
  })

  it('keeps nothing of the input', () => {
    const input = soundArchive()
    const archive = parseArchive(input)
    const before = structuredClone(archive)
    scramble(input)
    expect(archive).toEqual(before)
  })

  it('takes an archive of nothing, and what JSON makes of a sound one', () => {
    const empty = Object.fromEntries(Object.keys(soundArchive()).map((list) => [list, []]))
    expect(parseArchive(empty)).toEqual(empty)
    expect(problemsOf(JSON.parse(JSON.stringify(soundArchive())))).toEqual([])
  })

  it('takes 29 February 1900, which was a day in Russia', () => {
    expect(problemsOf(edited('sessions.0.day', '1900-02-29'))).toEqual([])
  })

  it('parses 5,000 votes, and as many bodies each part of the next', () => {
    const input = soundArchive()
    const [vote] = input.votes
    const many = Array.from({ length: 5000 }, (_, i) => i)
    const archive = parseArchive({
      ...input,
      votes: [...input.votes, ...many.map((i) => ({ ...vote, id: `vote-${i}` }))],
      soviets: [
        ...input.soviets,
        ...many.map((i) => ({ ...input.soviets[0], id: `body-${i}`, ...(i < 4999 && { partOf: `body-${i + 1}` }) })),
      ],
    })
    expect(archive.votes).toHaveLength(5002)
    expect(archive.soviets.find(({ id }) => id === 'body-0')?.partOf?.partOf?.id).toBe('body-2')
  })

  it('names 5,000 unknown sessions among 5,000 known', () => {
    const input = soundArchive()
    const many = Array.from({ length: 5000 }, (_, i) => i)
    const problems = problemsOf({
      ...input,
      sessions: [...input.sessions, ...many.map((i) => ({ ...input.sessions[1], id: `sitting-number-${i}` }))],
      votes: [
        ...input.votes,
        ...many.map((i) => ({ ...input.votes[0], id: `vote-${i}`, session: `siting-number-${i}` })),
      ],
    })
    expect(problems).toHaveLength(5000)
    expect(problems[0]).toBe('votes[2].session: unknown session "siting-number-0"; did you mean "sitting-number-0"?')
  })
})

describe('parseArchive, of one fault', () => {
  const kinds = '"document", "press", "memoir", "history", "encyclopedia" or "web"'
  const texts = 'texts by language such as { "en": "…" }'

  it.each<[path: string, value: unknown, problem: string]>([
    // ids
    [
      'sources.1.id',
      'antonov-ovseyenko',
      'sources[1].id: requires an id of its own, got "antonov-ovseyenko" as at sources[0]',
    ],
    ['votes.1.id', 'make-up', 'compositions[0].id: requires an id of its own, got "make-up" as at votes[1]'],
    ['events.0.id', 'presidium', 'events[0].id: requires an id of its own, got "presidium" as at votes[0]'],
    ['camps.0.id', 'The Coalition', 'camps[0].id: requires an id such as petrograd-soviet, got "The Coalition"'],
    ['camps.0.id', 'a-'.repeat(5e6), 'camps[0].id: requires at most 200 letters, got 10000000'],
    ['camps.0.name.en', 'a'.repeat(1e7), 'camps[0].name.en: requires at most 10000 characters, got 10000000'],
    ['camps.0.id', 7, 'camps[0].id: requires an id, got 7'],
    // references
    [
      'votes.0.readings.0.source',
      'mievile',
      'votes[0].readings[0].source: unknown source "mievile"; did you mean "mieville"?',
    ],
    ['votes.0.readings.0.source', 'reed', 'votes[0].readings[0].source: unknown source "reed"'],
    [
      'votes.0.session',
      'petrograd-soviet-1917-09-10',
      'votes[0].session: unknown session "petrograd-soviet-1917-09-10"; did you mean "petrograd-soviet-1917-09-09"?',
    ],
    [
      'votes.0.camps.for.camp',
      'coalitions',
      'votes[0].camps.for.camp: unknown camp "coalitions"; did you mean "coalition"?',
    ],
    [
      'votes.0.readings.0.byFaction',
      { 'left-srs': { for: 1, against: 2 } },
      'votes[0].readings[0].byFaction.left-srs: unknown faction "left-srs"; did you mean "left-sr"?',
    ],
    [
      'votes.0.readings.0.bySection',
      { soldiers: { for: 1, against: 2 } },
      'votes[0].readings[0].bySection.soldiers: unknown soviet "soldiers"',
    ],
    [
      'compositions.0.readings.0.seats',
      { Bolshevik: 3 },
      'compositions[0].readings[0].seats.Bolshevik: unknown faction "Bolshevik"; did you mean "bolshevik"?',
    ],
    [
      'compositions.0.readings.0.majority',
      ['bolshevik', 'kadet'],
      'compositions[0].readings[0].majority[1]: unknown faction "kadet"',
    ],
    ['factions.0.splitFrom.faction', 'srs', 'factions[0].splitFrom.faction: unknown faction "srs"; did you mean "sr"?'],
    [
      'soviets.0.partOf',
      'petrograd-soviets',
      'soviets[0].partOf: unknown soviet "petrograd-soviets"; did you mean "petrograd-soviet"?',
    ],
    ['sessions.0.soviet', 'moscow', 'sessions[0].soviet: unknown soviet "moscow"'],
    ['events.0.soviet', 'moscow', 'events[0].soviet: unknown soviet "moscow"'],
    ['events.0.adopts', 'march', 'events[0].adopts: unknown vote "march"'],
    [
      'votes.0.links',
      ['make-upp'],
      'votes[0].links[0]: unknown vote, composition or event "make-upp"; did you mean "make-up"?',
    ],
    // descent
    [
      'soviets.1.partOf',
      'petrograd-workers-section',
      'soviets[0].partOf: requires a body that is no part of itself, got "petrograd-workers-section" → "petrograd-soviet" → "petrograd-workers-section"',
    ],
    [
      'soviets.0.partOf',
      'petrograd-workers-section',
      'soviets[0].partOf: requires a body that is no part of itself, got "petrograd-workers-section" → "petrograd-workers-section"',
    ],
    [
      'factions.1.splitFrom',
      { faction: 'left-sr' },
      'factions[0].splitFrom.faction: requires a faction that did not split from itself, got "left-sr" → "sr" → "left-sr"',
    ],
    // counts
    ['votes.0.readings.0.for', -1, 'votes[0].readings[0].for: requires a whole number of at least 0, got -1'],
    ['votes.0.readings.0.for', -0, 'votes[0].readings[0].for: requires a whole number of at least 0, got -0'],
    ['votes.0.readings.0.for', 41.4, 'votes[0].readings[0].for: requires a whole number of at least 0, got 41.4'],
    ['votes.0.readings.0.for', NaN, 'votes[0].readings[0].for: requires a whole number of at least 0, got NaN'],
    [
      'votes.0.readings.0.for',
      2 ** 53,
      'votes[0].readings[0].for: requires at most 9007199254740991, got 9007199254740992',
    ],
    [
      'votes.0.readings.0.for',
      '414',
      'votes[0].readings[0].for: requires a whole number, a range [least, most] or null, got "414"',
    ],
    [
      'votes.0.readings.0.abstain',
      [69, 67],
      'votes[0].readings[0].abstain: requires a range [least, most], got [69, 67]',
    ],
    [
      'votes.0.readings.0.abstain',
      [null, 67],
      'votes[0].readings[0].abstain: requires a whole number of at least 0, got null in [null, 67]',
    ],
    [
      'votes.0.readings.0.abstain',
      [67],
      'votes[0].readings[0].abstain: requires a whole number, a range [least, most] or null, got [67]',
    ],
    [
      'votes.0.readings.1.margin.by',
      0.5,
      'votes[0].readings[1].margin.by: requires a whole number of at least 0, got 0.5',
    ],
    [
      'votes.0.readings.1.margin.of',
      'contra',
      'votes[0].readings[1].margin.of: requires "for" or "against", got "contra"',
    ],
    [
      'compositions.0.readings.0.seats.sr',
      '200',
      'compositions[0].readings[0].seats.sr: requires a whole number, a range [least, most] or null, got "200"',
    ],
    // shares
    [
      'compositions.0.readings.0.percent.sr',
      101,
      'compositions[0].readings[0].percent.sr: requires a percentage from 0 to 100, got 101',
    ],
    [
      'compositions.0.readings.0.percent.sr',
      [40, 30],
      'compositions[0].readings[0].percent.sr: requires a range [least, most], got [40, 30]',
    ],
    [
      'compositions.0.readings.0.percent',
      { kadet: 3 },
      'compositions[0].readings[0].percent.kadet: unknown faction "kadet"',
    ],
    [
      'compositions.0.readings.0.groups.0.percent',
      null,
      'compositions[0].readings[0].groups[0].percent: requires a percentage or a range [least, most], got null',
    ],
    // names, groups and mentions
    [
      'votes.0.readings.0.voters.for.0',
      'Chkheidze',
      `votes[0].readings[0].voters.for[0]: requires ${texts}, got "Chkheidze"`,
    ],
    [
      'votes.0.readings.0.byGroup.0.for',
      'few',
      'votes[0].readings[0].byGroup[0].for: requires a whole number, a range [least, most] or null, got "few"',
    ],
    [
      'votes.0.mentions.0.source',
      'unsinged',
      'votes[0].mentions[0].source: unknown source "unsinged"; did you mean "unsigned"?',
    ],
    ['votes.0.mentions.0.for', 414, 'votes[0].mentions[0].for: unknown key "for"'],
    ['sources.0.grade', 'E', 'sources[0].grade: requires "A", "B", "C" or "D", got "E"; did you mean "A"?'],
    ['compositions.0.readings.0.seats', [200], 'compositions[0].readings[0].seats: requires an object, got [200]'],
    ['votes.0.readings.0.byFaction', ['sr'], 'votes[0].readings[0].byFaction: requires an object, got ["sr"]'],
    // days
    ['sessions.0.day', '1917-02-30', `sessions[0].day: ${day}, got "1917-02-30"; 1917-02 has 28 days Old Style`],
    ['sessions.0.day', '1917-13', `sessions[0].day: ${day}, got "1917-13"; months are 01 to 12`],
    ['sessions.0.day', '9 September 1917', `sessions[0].day: ${day}, got "9 September 1917"`],
    ['events.0.until', 1917, `events[0].until: ${day}, got 1917`],
    ['factions.0.splitFrom.day', '1917-9', `factions[0].splitFrom.day: ${day}, got "1917-9"`],
    // texts, names and numbers
    ['sources.0.title', '', 'sources[0].title: requires a text, got ""'],
    ['sources.0.title', ' ', 'sources[0].title: requires a text, got " "'],
    ['sources.0.title', ['October'], 'sources[0].title: requires a text, got ["October"]'],
    ['sources.0.author', 3, 'sources[0].author: requires a text or null, got 3'],
    ['sources.0.year', '1933', 'sources[0].year: requires a year in whole numbers or null, got "1933"'],
    ['sources.0.year', -0, 'sources[0].year: requires a year in whole numbers or null, got -0'],
    ['sources.0.year', 1933.5, 'sources[0].year: requires a year in whole numbers or null, got 1933.5'],
    ['sources.0.kind', 'memoirs', `sources[0].kind: requires ${kinds}, got "memoirs"; did you mean "memoir"?`],
    [
      'sources.0.url',
      'javascript:alert(1)',
      'sources[0].url: requires an http or https address, got "javascript:alert(1)"',
    ],
    ['sources.0.url', 'http:// x', 'sources[0].url: requires an http or https address, got "http:// x"'],
    ['sources.0.short', 'Antonov', `sources[0].short: requires ${texts}, got "Antonov"`],
    ['sources.0.short', ['Antonov'], `sources[0].short: requires ${texts}, got ["Antonov"]`],
    ['sources.0.short', { ru: 'Антонов' }, 'sources[0].short.en: requires a text, got nothing'],
    ['factions.0.place', 101, 'factions[0].place: requires a number from 0 to 100, got 101'],
    ['soviets.1.coordinates.lat', 5994, 'soviets[1].coordinates.lat: requires a number from -90 to 90, got 5994'],
    [
      'soviets.1.coordinates.lon',
      Infinity,
      'soviets[1].coordinates.lon: requires a number from -180 to 180, got Infinity',
    ],
    ['votes.0.readings.1.about', 'yes', 'votes[0].readings[1].about: requires true or false, got "yes"'],
    ['votes.0.kind', 'motions', 'votes[0].kind: requires "motion", "choice" or "election", got "motions"'],
    ['votes.0.links', 'make-up', 'votes[0].links: requires a list, got "make-up"'],
    // records, readings and lists
    ['votes.0', 'presidium', 'votes[0]: requires an object, got "presidium"'],
    ['camps.0', null, 'camps[0]: requires an object, got null'],
    ['camps.2', [], 'camps[2]: requires an object, got []'],
    ['votes.0.readings', [], 'votes[0].readings: requires at least one reading, got none'],
    ['votes.0.readings', {}, 'votes[0].readings: requires a list, got an object'],
    ['votes.1.readings.0.options', [], 'votes[1].readings[0].options: requires at least one option, got none'],
    ['sessions.0.attendance', [], 'sessions[0].attendance: requires at least one reading, got none'],
    ['events', {}, 'events: requires a list, got an object'],
    // keys
    ['votes.0.readings.0.agianst', 519, 'votes[0].readings[0].agianst: unknown key "agianst"; did you mean "against"?'],
    ['sources.0.short.fr', 'Antonov', 'sources[0].short.fr: unknown key "fr"'],
    ['votes.1.readings.0.for', 5, 'votes[1].readings[0].for: unknown key "for"'],
    ['vots', [], 'vots: unknown key "vots"; did you mean "votes"?'],
    ['a b', 1, '["a b"]: unknown key "a b"'],
  ])('%s = %j', (path, value, problem) => {
    const problems = problemsOf(edited(path, value))
    expect(problems).toContain(problem)
    // Of a record that is gone or renamed, the references are unknown too.
    const others = problems.filter((other) => other !== problem)
    expect(others.filter((other) => !/: unknown (source|camp|soviet|session|vote)/.test(other))).toEqual([])
  })

  it.each([
    [
      'votes.0.readings.0.for',
      'votes[0].readings[0].for: requires a whole number, a range [least, most] or null, got nothing',
    ],
    ['votes.0.readings.0.locator', 'votes[0].readings[0].locator: requires a text, got nothing'],
    ['votes.0.readings', 'votes[0].readings: requires a list, got nothing'],
    ['votes.0.kind', 'votes[0].kind: requires "motion", "choice" or "election", got nothing'],
    ['votes.0.session', 'votes[0].session: requires an id, got nothing'],
    [
      'votes.0.outcome',
      'votes[0].outcome: requires "carried", "rejected", "elected", "tied", "disputed" or "unknown", got nothing',
    ],
    ['sources.0.year', 'sources[0].year: requires a year in whole numbers or null, got nothing'],
    ['sources.0.short', `sources[0].short: requires ${texts}, got nothing`],
    ['sessions.0.day', `sessions[0].day: ${day}, got nothing`],
    ['factions.0.place', 'factions[0].place: requires a number from 0 to 100, got nothing'],
    ['votes.0.camps.against', 'votes[0].camps.against: requires an object, got nothing'],
  ])('%s left out', (path, problem) => {
    expect(problemsOf(edited(path))).toEqual([problem])
  })

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['{}', '"{}"'],
    [1917, '1917'],
    [[], '[]'],
    [parseArchive, 'a function'],
    [Symbol('archive'), 'Symbol(archive)'],
    [1917n, '1917n'],
  ])('the input is %o', (input, found) => {
    const message = `parseArchive requires a sound archive, got 1 problem:\n  archive: requires an object, got ${found}`
    expect(() => parseArchive(input)).toThrow(
      new ArchiveError([{ path: '', message: `requires an object, got ${found}` }]),
    )
    expect(() => parseArchive(input)).toThrow(message)
  })
})

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

describe('parseArchive, by law', () => {
  const unreadable = ': requires parsed JSON, got an object that cannot be read'

  it('throws nothing but ArchiveError, whatever it is given', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    })
    const lists = fc.constantFrom(...Object.keys(soundArchive()))
    fc.assert(
      fc.property(anything, lists, fc.array(anything), (value, list, records) => {
        expect(problemsOf(value)).not.toEqual([])
        expect(problemsOf(value)).not.toContain(unreadable)
        expect(problemsOf({ ...soundArchive(), [list]: records })).not.toContain(unreadable)
      }),
      { numRuns: 300 },
    )
  })

  it('parses or explains a sound archive with one value exchanged, and says where', () => {
    const places = placesIn(soundArchive())
    const other = fc.oneof(
      fc.anything({ maxDepth: 1 }),
      fc.constantFrom('sr', 'mieville', 'presidium', 'petrograd-soviet', '1917-09', 0, -1, null, [], {}, [1, 2]),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), other, (path, value) => {
        const problems = problemsOf(edited(path, value))
        for (const problem of problems)
          expect(problem).toMatch(/^\S.*: (requires .+, got .+|unknown .+|forbidden key .+)$/)
        expect(problems).not.toContain(unreadable)
      }),
      { numRuns: 3000 },
    )
  })

  it('parses or explains a sound archive with one value left out', () => {
    for (const path of placesIn(soundArchive())) {
      for (const problem of problemsOf(edited(path)))
        expect(problem).toMatch(/^\S+: (requires [^]+, got [^]+|unknown .+)$/)
    }
  })
})

/** The path of every value in `value`. */
function placesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [key, ...placesIn(child).map((path) => `${key}.${path}`)])
}

/** Overwrites all that can be overwritten, from the inside out. */
function scramble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    scramble(child)
    if (typeof child !== 'object') Reflect.set(value, key, 'scrambled')
  }
  if (Array.isArray(value)) value.length = 0
}
