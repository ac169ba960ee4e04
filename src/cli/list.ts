import { findCompositions } from '../model/findCompositions.js'
import { findEvents } from '../model/findEvents.js'
import { findVotes } from '../model/findVotes.js'
import { formatDay, type FormatDayOptions } from '../model/formatDay.js'
import type { Locale } from '../model/localText.js'
import { localise } from '../text/localise.js'
import type { Io } from './io.js'
import { painted } from './painted.js'
import { plain } from './plain.js'
import { readArchive } from './readArchive.js'
import type { DataSettings } from './settings.js'

/** Settings of `soviet-tally list`. */
export interface ListSettings extends DataSettings {
  readonly what: 'votes' | 'compositions' | 'events'
  readonly locale: Locale
  readonly calendar: NonNullable<FormatDayOptions['calendar']>
  readonly soviet?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** Lists what an archive holds, a line each: id, day, and what it is; between them, tabulators. */
export async function list(settings: ListSettings, io: Io): Promise<void> {
  const { what, locale, calendar, soviet, since, until } = settings
  const archive = await readArchive(settings, io)
  const query = {
    ...(soviet !== undefined && { soviet, section: 'all' as const }),
    ...(since !== undefined && { from: since }),
    ...(until !== undefined && { to: until }),
    calendar: calendar === 'new' ? ('gregorian' as const) : ('julian' as const),
  }
  const rows = {
    votes: () =>
      findVotes(archive, query).map(({ id, session, question }) => [id, session.day, localise(question, locale)]),
    compositions: () =>
      findCompositions(archive, query).map(({ id, session }) => [
        id,
        session.day,
        localise(session.soviet.name, locale),
      ]),
    events: () => findEvents(archive, query).map(({ id, day, title }) => [id, day, localise(title, locale)]),
  }[what]()
  const paint = painted(io)
  const lines = rows.map(([id = '', day = '', words = '']) =>
    [paint(plain(id), 'bold'), formatDay(day, { locale, calendar }), plain(words)].join('\t'),
  )
  io.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
