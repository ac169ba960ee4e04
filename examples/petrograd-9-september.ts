/** The vote of the Petrograd Soviet on 9 (22) September 1917: read, computed, told, and drawn to out/. */
import { describe, motionById, simpleMajority, survival } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { hemicycleChart, tallyChart } from 'soviet-tally/chart'
import { renderPage, renderPng, renderSvg } from 'soviet-tally/render'
import { save } from './save.js'

const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
console.log(`${describe(vote)}\n`)

for (const reading of vote.readings) {
  const { majority, switching, joining } = survival(reading, simpleMajority)
  const { verdict, needed, base } = majority
  console.log(`${reading.source.short.en}: ${verdict}, with ${String(reading.for)} of the ${String(needed)} needed.`)
  console.log(`  Base: the ${String(base)} votes for and against.`)
  console.log(`  To turn it: ${String(switching?.needed)} changing sides;`)
  console.log(`  or ${String(joining?.needed)} abstainers, of whom there were ${String(joining?.available)}.\n`)
}

const files = {
  'petrograd-9-september.png': await renderPng(tallyChart(vote)),
  'petrograd-9-september.svg': await renderSvg(tallyChart(vote)),
  'petrograd-9-september.html': await renderPage(tallyChart(vote)),
  'petrograd-9-september-hemicycle.png': await renderPng(hemicycleChart(vote)),
}
for (const [name, content] of Object.entries(files)) {
  await save(name, content)
  console.log(`out/${name}`)
}
