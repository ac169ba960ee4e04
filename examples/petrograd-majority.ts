/** When the majority of the Petrograd Soviet changed, from March to September 1917: drawn to out/. */
import { mkdir, writeFile } from 'node:fs/promises'
import { archive } from 'soviet-tally/archive'
import { trajectoryChart } from 'soviet-tally/chart'
import { renderPng } from 'soviet-tally/render'

const picture = trajectoryChart(
  archive,
  { body: 'petrograd-soviet', camp: 'soviet-power' },
  { events: ['kornilov-march'] },
)
await mkdir('out', { recursive: true })
await writeFile('out/petrograd-majority.png', await renderPng(picture))
console.log('out/petrograd-majority.png')
