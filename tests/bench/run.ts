import { race, type Line } from './race.js'
import { races } from './races.js'

/*
 * `npm run bench`: how fast the measures and layouts are, each beside an anchor in the same run. Times are of this
 * machine; the ratios and the growth are what to compare.
 */

const lines: Line[] = []
for (const one of races) {
  if (process.stderr.isTTY) process.stderr.write(`${one.what} …\n`)
  lines.push(...(await race(one)))
}
console.table(lines)
