import { Worker } from 'node:worker_threads'

/** After this many seconds a case hangs: nothing but its process can be stopped then. */
const HANGS = Number(process.env.FUZZ_HANG ?? 60)

const WATCH = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { writeSync } = require('node:fs')
  let timer
  parentPort.on('message', (name) => {
    clearTimeout(timer)
    if (name === null) return
    timer = setTimeout(() => {
      writeSync(2, 'fuzz requires an answer within ${HANGS} seconds, got none from ' + name + '\\n')
      process.kill(process.pid, 'SIGKILL')
    }, ${HANGS} * 1000)
  })
`

let watch: Worker | undefined

/** Does something, and gives the seconds of the processor that it took; ends the process where it does not end. */
export async function watched(name: string, work: () => unknown): Promise<number> {
  watch ??= new Worker(WATCH, { eval: true })
  watch.unref()
  watch.postMessage(name)
  const before = process.cpuUsage()
  try {
    await work()
  } finally {
    watch.postMessage(null)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
