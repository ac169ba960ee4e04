import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stranger } from './stranger.js'

const ROOT = join(import.meta.dirname, '..')

/** The last patch of each minor version that is supported. */
const VERSIONS = ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3']

const STRICT = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--target',
  'es2022',
]
const NODE = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node']

const REST = `
  import { archive } from 'soviet-tally/archive'
  import { hemicycleChart, registerables, tallyChart } from 'soviet-tally/chart'
  import { SovietTallyElement } from 'soviet-tally/element'
  import 'soviet-tally/element/define'
  import { readCsv, type CsvReading } from 'soviet-tally/exchange'
  import { renderPng } from 'soviet-tally/render'
  import { majority, motionById, simpleMajority, type Motion, type Verdict } from 'soviet-tally'
  const vote: Motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
  export const verdict: Verdict = majority(vote.readings[0]!, simpleMajority).verdict
  export const png: Promise<Buffer> = renderPng(tallyChart(vote))
  export const own: SovietTallyElement = document.createElement('soviet-tally')
  export { readCsv, type CsvReading }
`
/** As an ES module is written. */
const MODULE = `import { Chart, type ChartConfiguration } from 'chart.js'
  ${REST}
  Chart.register(...registerables)
  const config: ChartConfiguration<'hemicycle', number[], string> = hemicycleChart(vote)
  // @ts-expect-error a hall has no axes
  config.options = { scales: { x: {} } }`

/** CommonJS asks for Chart.js, whose types are those of an ES module, by \`import()\`. */
const COMMON = `${REST}
  export const drawn = async (canvas: HTMLCanvasElement) => {
    const { Chart } = await import('chart.js')
    Chart.register(...registerables)
    return new Chart(canvas, hemicycleChart(vote))
  }`

let own: ReturnType<typeof stranger>

beforeAll(() => {
  own = stranger(VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`))
  own.write('use.mts', MODULE)
  own.write('use.ts', MODULE)
  own.write('use.cts', COMMON)
})

afterAll(() => {
  own.remove()
})

describe('the declarations, checked whole', () => {
  it.each(VERSIONS)(
    'compile in a stranger’s strict project under TypeScript %s, by every way of resolution',
    (version) => {
      const compile = (file: string, module: string, resolution: string, isWhole: boolean) => {
        const tsc = join(own.folder, `node_modules/typescript-${version}/bin/tsc`)
        const args = ['--skipLibCheck', String(!isWhole), '--module', module, '--moduleResolution', resolution, file]
        return own.run('node', [tsc, ...STRICT, ...NODE, ...args])
      }
      expect(compile('use.mts', 'node16', 'node16', true), 'an ES module').toBe('')
      expect(compile('use.ts', 'esnext', 'bundler', true), 'for a bundler').toBe('')
      // Chart.js has no declarations for CommonJS, which ours for CommonJS name.
      expect(compile('use.cts', 'node16', 'node16', false), 'CommonJS').toBe('')
    },
  )
})
