import { describe, expect, it } from 'vitest'
import { ArchiveError, parseArchive } from '../../src/index.js'
import { day, edited, expectOneProblem, problemsOf } from './archiveProblems.js'

describe('parseArchive, of one fault', () => {
  const kinds = '"document", "press", "memoir", "history", "encyclopedia" or "web"'
  const texts = 'texts by language such as { "en": "…" }'

  it.each<[path: string, value: unknown, problem: string]>([
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
  ])('%s = %j', expectOneProblem)

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
