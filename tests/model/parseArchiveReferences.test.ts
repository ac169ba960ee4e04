import { describe, it } from 'vitest'
import { expectOneProblem } from './archiveProblems.js'

describe('parseArchive, of one fault', () => {
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
  ])('%s = %j', expectOneProblem)
})
