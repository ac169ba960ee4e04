import type { Method, Outcome } from '../model/vote.js'

/** Words of a table for the values of the model, in English and Russian, as `plainWords` has them. */
type Words<T> = readonly (readonly [value: T, words: readonly string[]])[]

/** How a vote was taken. */
export const METHODS: Words<Method> = [
  ['leaving-the-room', ['leaving the room', 'division', 'выход из зала', 'выходом в двери']],
  ['moving-apart', ['moving apart', 'расхождением', 'расхождение', 'расходились по сторонам']],
  ['show-of-hands', ['show of hands', 'hands', 'поднятием рук', 'поднятие рук']],
  ['roll-call', ['roll call', 'by name', 'поименное', 'поименно', 'поименное голосование']],
  ['secret-ballot', ['secret ballot', 'secret', 'тайное', 'тайно', 'тайное голосование']],
  ['acclamation', ['acclamation', 'by acclamation', 'аккламация', 'аккламацией']],
  ['unknown', ['unknown', 'неизвестно']],
]

/** What came of a vote. */
export const OUTCOMES: Words<Outcome> = [
  ['carried', ['carried', 'adopted', 'passed', 'approved', 'принято', 'принята', 'принят', 'прошло', 'прошла']],
  [
    'rejected',
    ['rejected', 'defeated', 'lost', 'failed', 'отклонено', 'отклонена', 'отклонен', 'отвергнуто', 'отвергнута'],
  ],
  ['elected', ['elected', 'избран', 'избрана', 'избраны']],
  ['tied', ['tied', 'tie', 'поровну', 'голоса разделились поровну']],
  ['disputed', ['disputed', 'спорно', 'оспорено', 'оспаривается']],
  ['unknown', ['unknown', 'неизвестно']],
]

/** Yes and no. */
export const TRUTHS: Words<boolean> = [
  [true, ['true', 'yes', 'да', '1', 'истина']],
  [false, ['false', 'no', 'нет', '0', 'ложь']],
]

/** Begins a row that adds up others. */
export const TOTAL = /^(?:(?:grand |sub-?)?totals?|sum|итого|итог|всего|сумма)(?!\p{L})/iu

/** The sides of a motion. */
export const SIDES: Words<'for' | 'against'> = [
  ['for', ['for', 'за']],
  ['against', ['against', 'против']],
]

/** What `readCsv` reads. */
export const KINDS: Words<'motion'> = [['motion', ['motion', 'резолюция']]]
