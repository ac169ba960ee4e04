import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Archive } from '../model/archive.js'
import type { Citation } from '../model/reading.js'
import type { Motion } from '../model/vote.js'
import { localise } from '../text/localise.js'
import type { Story } from '../text/story.js'
import { storyOf } from '../text/storyOf.js'
import { timeOf } from '../text/timeOf.js'
import { wordsOf } from '../text/wordsOf.js'
import type { TextOptions } from '../text/textOptions.js'
import type { Thing } from './thingsOf.js'

/** What is said of a vote, a composition or an event, with its figures. */
export function tableOf(own: Thing, asked: TextOptions): Story {
  if (own.is === 'composition') return storyOf(own.thing, asked, 'show')
  if (own.is === 'vote')
    return own.thing.kind === 'motion' ? storyOf(own.thing, asked, 'show') : storyOfOptions(own.thing, asked)
  const { locale = DEFAULT_LOCALE } = asked
  const { title, day, until, readings } = own.thing
  const days = [day, until].filter((one) => one !== undefined).map((one) => timeOf(one, asked).words)
  return storyWith(`${localise(title, locale)}. ${days.join(' – ')}`, [], readings, asked)
}

type OptionVote = Exclude<Archive['votes'][number], Motion>

/** A choice or an election: its alternatives, a column a source. */
function storyOfOptions(vote: OptionVote, asked: TextOptions): Story {
  const { locale = DEFAULT_LOCALE } = asked
  const words = wordsOf(locale, 'show')
  const { question, session, readings } = vote
  const labels = [...new Set(readings.flatMap(({ options }) => options.map(({ label }) => localise(label, locale))))]
  const rows = labels.map((label) => [
    label,
    ...readings.map(({ options, about }) => {
      const option = options.find((one) => localise(one.label, locale) === label)
      return option ? words.count(option.votes, about) : '–'
    }),
  ])
  const occasion = `${localise(question, locale)} ${localise(session.soviet.short, locale)}, ${timeOf(session.day, asked).words}`
  return storyWith(occasion, rows, readings, asked)
}

function storyWith(
  description: string,
  rows: readonly (readonly string[])[],
  citations: readonly Citation[],
  { locale = DEFAULT_LOCALE }: TextOptions,
): Story {
  const sources = citations.map(({ source }) => localise(source.short, locale))
  const header = [wordsOf(locale, 'show').table.votes, ...sources]
  return { locale, description, note: '', table: { caption: description, header, rows }, citations }
}
