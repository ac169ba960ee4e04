/**
 * What a column of votes can be, by the names that `votes.csv` has.
 *
 * - the vote: `id`, `kind`, `question_…`, `mover_…`, `method`, `outcome`, `consequence_…`, `vote_note`
 * - its sitting: `session`, `soviet` (id or name of the body), `soviet_name_…`, `part_of`, and `day_old_style`,
 *   `day_new_style`, or `day` where the header does not say which calendar it is
 * - its camps: `camp_for`, `label_for_…`, `camp_against`, `label_against_…`
 * - the reading: its number (`reading`), `source`, `source_short`, `locator`, `citing`, `about`, `reading_day`,
 *   `given_as`, `url`, `note`
 * - its counts: `for`, `against`, `abstain`, `not_voting`, `present`, `members`, and `margin` with the side that it is of
 *   (`margin_of`); of a range the least stands there, and the most behind `…_most`
 */
export type Field =
  | 'id'
  | 'kind'
  | 'session'
  | 'soviet'
  | 'soviet_name_en'
  | 'soviet_name_ru'
  | 'part_of'
  | 'day'
  | 'day_old_style'
  | 'day_new_style'
  | 'question_en'
  | 'question_ru'
  | 'mover_en'
  | 'mover_ru'
  | 'method'
  | 'outcome'
  | 'consequence_en'
  | 'consequence_ru'
  | 'camp_for'
  | 'label_for_en'
  | 'label_for_ru'
  | 'camp_against'
  | 'label_against_en'
  | 'label_against_ru'
  | 'vote_note'
  | 'reading'
  | 'source'
  | 'source_short'
  | 'locator'
  | 'citing'
  | 'about'
  | 'reading_day'
  | 'given_as'
  | 'url'
  | 'note'
  | 'for'
  | 'for_most'
  | 'against'
  | 'against_most'
  | 'abstain'
  | 'abstain_most'
  | 'not_voting'
  | 'not_voting_most'
  | 'present'
  | 'present_most'
  | 'members'
  | 'members_most'
  | 'margin_of'
  | 'margin'
  | 'margin_most'

/**
 * What a column of votes can be, and what else its header may say, in English
 * and in Russian: in small letters, words between single spaces. A field’s own
 * name is understood as well, as in `votes.csv`.
 */
export const fields = {
  id: ['vote', 'vote id', 'ид', 'идентификатор', 'голосование'],
  kind: ['вид', 'вид голосования'],
  session: ['sitting', 'заседание'],
  soviet: ['body', 'council', 'совет', 'орган', 'съезд', 'собрание'],
  soviet_name_en: ['soviet name'],
  soviet_name_ru: ['название совета'],
  part_of: ['section of', 'часть', 'входит в'],
  /** A day whose calendar the header does not name. */
  day: ['date', 'дата', 'день', 'когда'],
  day_old_style: [
    'old style',
    'date old style',
    'os',
    'date os',
    'o s',
    'date o s',
    'julian',
    'ст ст',
    'дата ст ст',
    'старый стиль',
  ],
  day_new_style: [
    'new style',
    'date new style',
    'ns',
    'date ns',
    'n s',
    'date n s',
    'gregorian',
    'н ст',
    'дата н ст',
    'новый стиль',
  ],
  question_en: ['question', 'motion', 'resolution', 'subject', 'issue'],
  question_ru: ['вопрос', 'резолюция', 'предложение', 'предмет голосования', 'о чем голосовали'],
  mover_en: ['mover', 'moved by', 'proposed by', 'proposer'],
  mover_ru: ['кто внес', 'внес', 'внесена', 'кто предложил', 'предложил', 'автор'],
  method: ['how', 'voting method', 'способ', 'способ голосования', 'порядок голосования'],
  outcome: ['result', 'исход', 'результат', 'решение'],
  consequence_en: ['consequence'],
  consequence_ru: ['последствие', 'последствия'],
  camp_for: ['лагерь за'],
  label_for_en: ['label for'],
  label_for_ru: ['подпись за'],
  camp_against: ['лагерь против'],
  label_against_en: ['label against'],
  label_against_ru: ['подпись против'],
  vote_note: ['примечание к голосованию'],
  reading: ['reading number', 'показание'],
  source: ['sources', 'источник', 'источники'],
  source_short: ['source name', 'название источника'],
  locator: ['page', 'pages', 'p', 'pp', 'place', 'страница', 'страницы', 'стр', 'с', 'место'],
  citing: ['cites', 'по', 'ссылается на'],
  about: ['approximate', 'rounded', 'приблизительно', 'примерно', 'округлено'],
  reading_day: ['date in source', 'дата в источнике'],
  given_as: ['date as given', 'date given as', 'дата словами источника'],
  url: ['link', 'address', 'ссылка', 'адрес'],
  note: ['notes', 'remark', 'remarks', 'comment', 'comments', 'примечание', 'примечания', 'комментарий'],
  for: [
    'ayes',
    'aye',
    'yes',
    'да',
    'yea',
    'yeas',
    'pro',
    'in favour',
    'in favor',
    'votes for',
    'за',
    'голосов за',
    'голоса за',
  ],
  for_most: [],
  against: ['noes', 'nays', 'nay', 'contra', 'opposed', 'votes against', 'против', 'голосов против'],
  against_most: [],
  abstain: [
    ...[
      'abstained',
      'abstentions',
      'abstaining',
      'abst',
      'воздерж',
      'возд',
      'воздержались',
      'воздержалось',
      'воздержался',
    ],
    ...['воздержавшиеся', 'воздержавшихся'],
  ],
  abstain_most: [],
  not_voting: ['did not vote', 'не голосовали', 'не голосовало', 'не голосовавшие', 'не участвовали'],
  not_voting_most: [],
  present: ['attendance', 'in attendance', 'присутствовали', 'присутствовало', 'присутствует', 'присутствующих'],
  present_most: [],
  members: ['membership', 'членов', 'число членов', 'всего членов', 'состав'],
  members_most: [],
  margin_of: ['majority of', 'большинство чье'],
  margin: ['lead', 'перевес', 'большинство'],
  margin_most: [],
} as const satisfies Readonly<Record<Field, readonly string[]>>
