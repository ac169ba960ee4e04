#!/usr/bin/env node
import { reasonOf } from './reasonOf.js'
import { run } from './run.js'

let code: 0 | 1 | 2 = 0

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads only the beginning, as `head` does, has closed the pipe.
  if (error.code === 'EPIPE' || code !== 0) return
  process.exitCode = code = 1
  process.stderr.write(
    `soviet-tally: requires an output that can be written, got the standard output: ${reasonOf(error)}\n`,
  )
})

void run(process.argv.slice(2), process).then((own) => {
  process.exitCode = code ||= own
})
