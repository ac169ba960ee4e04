/**
 * The vote of the Petrograd Soviet on 9 (22) September 1917: read from the archive,
 * computed, told, and drawn to out/.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { describe, majority, motionById, simpleMajority, survival } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { hemicycleChart, tallyChart } from 'soviet-tally/chart'
import { renderFigure, renderPng, renderSvg } from 'soviet-tally/render'

const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
console.log(`${describe(vote)}\n`)

console.table(
  vote.readings.map((reading) => {
    const { verdict, base, needed } = majority(reading, simpleMajority)
    const { switching, joining } = survival(reading, simpleMajority)
    return {
      source: reading.source.short.en,
      verdict,
      base,
      needed,
      for: reading.for,
      'switching would turn it': switching?.needed,
      'abstainers would have had to be': joining?.needed,
      'abstainers were': reading.abstain,
    }
  }),
)

const name = 'out/petrograd-9-september'
const files = {
  [`${name}.png`]: await renderPng(tallyChart(vote)),
  [`${name}.svg`]: await renderSvg(tallyChart(vote)),
  [`${name}.html`]: await renderFigure(tallyChart(vote), vote),
  [`${name}-hemicycle.png`]: await renderPng(hemicycleChart(vote)),
  [`${name}-hemicycle.svg`]: await renderSvg(hemicycleChart(vote)),
}
await mkdir('out', { recursive: true })
for (const [path, content] of Object.entries(files)) {
  await writeFile(path, content)
  console.log(path)
}
