import { join } from 'node:path'
import { popoloLosses } from '../exchange/popoloLosses.js'
import { recordsOf } from '../exchange/recordsOf.js'
import type { Format } from '../exchange/validate.js'
import { writeCsv } from '../exchange/writeCsv.js'
import { writePopolo } from '../exchange/writePopolo.js'
import type { Io } from './io.js'
import { makeFolder } from './makeFolder.js'
import { plain } from './plain.js'
import { readArchive } from './readArchive.js'
import type { DataSettings } from './settings.js'
import { UsageError } from './usageError.js'
import { writeWhole } from './writeWhole.js'
import { STANDARD } from './standard.js'

/** Settings of `soviet-tally convert`. */
export interface ConvertSettings extends DataSettings {
  readonly input: string
  readonly output: string
  readonly to?: Format | undefined
}

/** Losses that are told one by one; all of a large archive would hide the rest. */
const TOLD = 5

/**
 * Writes records in another format: as JSON, as Popolo, or as a folder of CSV tables. What the format does not hold is
 * told on the standard error output.
 *
 * @throws InputError if anything is wrong with the records: then nothing is written
 * @throws UsageError if the output’s name does not tell the format, and nothing else does
 */
export async function convert(settings: ConvertSettings, io: Io): Promise<void> {
  const { input, output } = settings
  const to = settings.to ?? formatOf(output)
  const archive = await readArchive({ ...settings, ...(input !== 'archive' && { data: input }) }, io)
  if (to === 'csv') {
    if (output === STANDARD)
      throw new UsageError('convert requires a folder for the tables of csv, got the standard output')
    await makeFolder(output)
    for (const [name, text] of Object.entries(writeCsv(archive))) await writeWhole(join(output, name), text, io)
    return
  }
  const data = to === 'popolo' ? writePopolo(archive) : recordsOf(archive)
  await writeWhole(output, `${JSON.stringify(data, null, 2)}\n`, io)
  if (to !== 'popolo') return
  const losses = popoloLosses(archive).map(({ path, message }) => `${path}: ${message}`)
  for (const loss of losses.slice(0, TOLD)) io.stderr.write(`soviet-tally: warning: ${plain(loss)}\n`)
  if (losses.length > TOLD) {
    io.stderr.write(`soviet-tally: warning: ${losses.length - TOLD} more things are not in Popolo\n`)
  }
}

function formatOf(output: string): Format {
  if (/popolo[^/\\]*\.json$/i.test(output)) return 'popolo'
  if (/\.json$/i.test(output)) return 'records'
  if (output !== STANDARD && !/\.[^./\\]+$/.test(output)) return 'csv'
  throw new UsageError(
    `convert requires --to, or an output that ends in .json, .popolo.json, or is a folder, got ${output === STANDARD ? 'the standard output' : JSON.stringify(output)}`,
  )
}
