import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { motionById } from '../../../dist/index.js'
import { archive } from '../../../dist/archive.js'
import { hemicycleChart } from '../../../dist/chart.js'
import { renderSvg } from '../../../dist/render.js'
import { aimed, type Row } from '../row.js'

const FOLDER = join(import.meta.dirname, '..')
const DIST = join(FOLDER, '..', '..', 'dist')

interface Size {
  readonly minified: number
  readonly gzip: number
  readonly brotli: number
}

/** The script of one hemicycle, by those who draw one. */
const SCRIPTS = {
  ours: `import { Chart } from 'chart.js'
    import { BlocElement, HemicycleController } from '${DIST}/chart.js'
    console.log(Chart, BlocElement, HemicycleController)`,
  'ours, with computed texts, legend, tooltip': `import { Chart } from 'chart.js'
    import { hemicycleChart, hemicycleRegisterables } from '${DIST}/chart.js'
    console.log(Chart, hemicycleChart, hemicycleRegisterables)`,
  'Chart.js alone, for a scatter of given points': `import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js'
    console.log(Chart, LinearScale, PointElement, ScatterController)`,
  'Highcharts with the item series': `import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js'
    import 'highcharts/es-modules/masters/modules/item-series.src.js'
    console.log(Highcharts)`,
  'ECharts with a custom series of given points': `import * as echarts from 'echarts/core'
    import { CustomChart } from 'echarts/charts'
    import { GridComponent } from 'echarts/components'
    import { CanvasRenderer } from 'echarts/renderers'
    console.log(echarts.init, echarts.use([CustomChart, GridComponent, CanvasRenderer]))`,
  'Observable Plot, for dots at given points': `import { dot, plot } from '@observablehq/plot'
    console.log(dot, plot)`,
  'd3-parliament-chart with d3-selection': `import { parliamentChart } from 'd3-parliament-chart'
    import { select } from 'd3-selection'
    console.log(parliamentChart, select)`,
  'parliament-svg with what writes its tree': `import parliamentSvg from 'parliament-svg'
    import { toHtml } from 'hast-util-to-html'
    console.log(parliamentSvg, toHtml)`,
} as const

/** Bytes that a page loads. */
export async function bytes(): Promise<Row[]> {
  const what = 'script of one hemicycle'
  const rows: Row[] = []
  const ours = await sizeOf(SCRIPTS.ours)
  for (const [peer, script] of Object.entries(SCRIPTS)) {
    if (peer === 'ours') continue
    const size = await sizeOf(script)
    const ratio = ours.gzip / size.gzip
    rows.push({
      ...{ what, size: 'minified, gzip, brotli', ours: told(ours), peer, theirs: told(size), aim: '' },
      ratio: ratio < 1 ? `${(1 / ratio).toPrecision(3)}× less` : `${ratio.toPrecision(3)}× as much`,
    })
  }
  const base = await sizeOf(`import { Chart, DatasetController, Element } from 'chart.js'
    console.log(Chart, DatasetController, Element)`)
  const own = ours.gzip - base.gzip
  const element = await sizeOf(`import '${DIST}/define.js'`)
  const measure = await sizeOf(`import { percentages } from '${DIST}/index.js'; console.log(percentages([1, 2]))`)
  const seats = await seatsInSvg()
  const kilobytes = (size: number) => `${(size / 1024).toPrecision(3)} KB gzip`
  return [
    ...rows,
    aimed(what, 'with Chart.js', kilobytes(ours.gzip), '≤ 54 KB gzip', ours.gzip <= 54 * 1024),
    aimed(what, 'our own part', kilobytes(own), '≤ 6 KB gzip', own <= 6 * 1024),
    aimed('the element', 'before it loads a chart', kilobytes(element.gzip), '≤ 3 KB gzip', element.gzip <= 3 * 1024),
    aimed(
      'one pure function from the root',
      'percentages',
      kilobytes(measure.gzip),
      '< 1 KB, no Chart.js',
      measure.gzip < 1024,
    ),
    aimed(
      ...([
        'static SVG of a hemicycle',
        '650 seats, one path a party',
        kilobytes(seats.bytes),
        '≤ 3 KB gzip of seats, real text',
      ] as const),
      seats.bytes <= 3 * 1024 && seats.texts > 3,
    ),
  ]
}

/** What of a bundle is loaded before anything else is asked for. */
async function sizeOf(contents: string): Promise<Size> {
  const { outputFiles } = await build({
    ...{
      stdin: { contents, resolveDir: FOLDER },
      bundle: true,
      minify: true,
      splitting: true,
      outdir: 'out',
      write: false,
    },
    ...{ format: 'esm', platform: 'browser', charset: 'utf8', logLevel: 'error' },
  })
  const first = outputFiles.filter(({ path }) => path.endsWith('stdin.js'))
  const text = Buffer.concat(loadedWith(first[0]!.text, outputFiles))
  return { minified: text.length, gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text).length }
}

/** A script and all that it imports at once. */
function loadedWith(entry: string, files: readonly { readonly path: string; readonly text: string }[]): Buffer[] {
  const loaded = new Map<string, string>([['', entry]])
  for (const text of loaded.values()) {
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      loaded.set(name, files.find(({ path }) => path.endsWith(name))!.text)
    }
  }
  return [...loaded.values()].map((text) => Buffer.from(text))
}

async function seatsInSvg() {
  const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
  const house = { ...vote, readings: [{ ...vote.readings[0]!, for: 300, against: 300, abstain: 50 }] }
  const svg = await renderSvg(hemicycleChart(house), { embedFont: false })
  const seats = svg.match(/<path d="[^"]{2000,}"[^>]*>/g) ?? []
  if (seats.length !== 3) throw new Error(`bytes requires a path for each of 3 parties, got ${seats.length}`)
  return { bytes: gzipSync(seats.join(''), { level: 9 }).length, texts: svg.match(/<text/g)!.length }
}

function told({ minified, gzip, brotli }: Size): string {
  return [minified, gzip, brotli].map((size) => (size / 1024).toPrecision(3)).join(', ') + ' KB'
}
