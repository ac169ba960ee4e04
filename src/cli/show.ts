import { cite } from '../exchange/cite.js'
import { thingById } from '../model/thingById.js'
import type { Io } from './io.js'
import { painted } from './painted.js'
import { plain } from './plain.js'
import { readArchive } from './readArchive.js'
import { RULES } from '../chart/ruleNames.js'
import type { PictureSettings } from './settings.js'
import { tableOf } from './tableOf.js'
import { thingsOf } from './thingsOf.js'
import { written } from './written.js'

/** Tells what is recorded of a vote, a composition or an event: a sentence, the figures, the sources. */
export async function show(settings: PictureSettings & { readonly id: string }, io: Io): Promise<void> {
  const { id, locale, calendar, rule, reading } = settings
  const own = thingById('show', thingsOf(await readArchive(settings, io)), id)
  const asked = { locale, calendar, ...(rule && { rule: RULES[rule] }), ...(reading !== undefined && { reading }) }
  const story = tableOf(own, asked)
  const paint = painted(io)
  const parts = [
    `${paint(plain(id), 'dim')}\n${paint(plain(story.description), 'bold')}\n`,
    story.table.rows.length > 0 ? written(story, 'text') : '',
    `${cite({ readings: story.citations }, { locale })
      .map((note, i) => `[${i + 1}] ${plain(note)}`)
      .join('\n')}\n`,
  ]
  io.stdout.write(parts.filter(Boolean).join('\n'))
}
