#!/usr/bin/env node
import { run } from './run.js'

// Whoever reads only the beginning, as `head` does, has closed the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
