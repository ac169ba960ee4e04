import { thingById } from '../model/thingById.js'
import type { Io } from './io.js'
import { readArchive } from './readArchive.js'
import { RULES } from '../chart/ruleNames.js'
import type { PictureSettings } from './settings.js'
import { tableOf } from './tableOf.js'
import { thingsOf } from './thingsOf.js'
import { type TableFormat, written } from './written.js'
import { writeWhole } from './writeWhole.js'

/** Settings of `soviet-tally table`. */
export interface TableSettings extends PictureSettings {
  readonly id: string
  readonly format: TableFormat
  readonly output: string
}

/** Writes the figures of a vote or a composition, a column a source. */
export async function table(settings: TableSettings, io: Io): Promise<void> {
  const { id, locale, calendar, rule, reading, format, output } = settings
  const own = thingById('table', thingsOf(await readArchive(settings, io)), id)
  const asked = { locale, calendar, ...(rule && { rule: RULES[rule] }), ...(reading !== undefined && { reading }) }
  await writeWhole(output, written(tableOf(own, asked), format), io)
}
