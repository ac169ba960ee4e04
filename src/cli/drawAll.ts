import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import { drawn, type PictureFormat } from './drawn.js'
import type { Io } from './io.js'
import { makeFolder } from './makeFolder.js'
import { pictureOf } from '../chart/pictureOf.js'
import { plain } from './plain.js'
import { readArchive } from './readArchive.js'
import type { PictureSettings } from './settings.js'
import { writeWhole } from './writeWhole.js'

/** Settings of `soviet-tally all`. */
export interface AllSettings extends PictureSettings {
  readonly output: string
  readonly format: PictureFormat
  readonly scale?: number | undefined
}

/** Draws every vote to a folder, with progress on a terminal; votes that are not for and against are told. */
export async function drawAll(settings: AllSettings, io: Io): Promise<void> {
  const { output, format } = settings
  const archive = await readArchive(settings, io)
  await makeFolder(output)
  const motions = archive.votes.filter(({ kind }) => kind === 'motion')
  const isWatched = io.stderr.isTTY
  const bar = new SingleBar({ format: '{bar} {value} of {total} {id}', stream: io.stderr, clearOnComplete: true })
  if (isWatched) bar.start(motions.length, 0, { id: '' })
  try {
    for (const { id } of motions) {
      const picture = await drawn(await pictureOf('chart', 'tally', [id], archive, settings), format, settings, io)
      await writeWhole(join(output, `${id}.${format}`), picture, io)
      bar.increment({ id: plain(id) })
    }
  } finally {
    if (isWatched) bar.stop()
  }
  io.stdout.write(`${motions.length} pictures in ${output}\n`)
  for (const { id, kind } of archive.votes) {
    if (kind !== 'motion')
      io.stderr.write(`soviet-tally: not drawn, as it is no vote for and against but a ${kind}: ${plain(id)}\n`)
  }
}
