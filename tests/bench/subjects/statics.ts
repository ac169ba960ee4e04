import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Drawn } from '../drawers/drive.js'
import { median } from '../interleaved.js'
import { aimed, compared, type Row, told } from '../row.js'

const FOLDER = join(import.meta.dirname, '..')
const OUT = join(FOLDER, 'node_modules', '.cache')
const DRAWERS = ['ours', 'echarts', 'plot'] as const
const PEERS = { echarts: 'ECharts', plot: 'Observable Plot' } as const
const ROUNDS = 9
/** What a process of 500 pictures may hold, in MB. */
const MEMORY = 200

/** Pictures without a browser: one, and five hundred in one process, each a process of its own, by turns. */
export async function statics(): Promise<Row[]> {
  await build({
    ...{
      entryPoints: DRAWERS.map((name) => join(FOLDER, 'drawers', `${name}.ts`)),
      outdir: OUT,
      outExtension: { '.js': '.mjs' },
    },
    ...{ bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'error' },
    // The built package stays where it is, and is found from there.
    plugins: [
      {
        name: 'built',
        setup(bundle) {
          bundle.onResolve({ filter: /\/dist\/\w+\.js$/ }, ({ path, resolveDir }) => ({
            path: join(resolveDir, path),
            external: true,
          }))
        },
      },
    ],
  })
  const rows: Row[] = []
  for (const format of ['svg', 'png'] as const) {
    const one = await drawn(format, 1)
    const many = await drawn(format, 500)
    const what = `static ${format.toUpperCase()} of a stacked bar`
    const least = format === 'svg' ? 2 : 1.3
    for (const [name, peer] of Object.entries(PEERS) as [keyof typeof PEERS, string][]) {
      rows.push(
        compared({
          ...{ what, size: 'a process of 1 picture', peer, ours: one.ours.whole, theirs: one[name].whole, unit: 'ms' },
          seen: `${Math.round(one[name].resident)} MB (ours ${Math.round(one.ours.resident)})`,
        }),
        compared({
          ...{ what, size: '500 pictures, each', peer, ours: many.ours.each, theirs: many[name].each, unit: 'ms' },
          seen: `${Math.round(many[name].resident)} MB`,
          ...(name === 'echarts' && { aim: `≥ ${least}× less`, reached: (ratio: number) => ratio <= 1 / least }),
        }),
      )
    }
    const { resident } = many.ours
    rows.push(
      aimed(what, '500 pictures in one process', told(resident, 'MB resident'), `≤ ${MEMORY} MB`, resident <= MEMORY),
    )
  }
  return rows
}

/** Medians of all rounds, drawer by drawer. */
async function drawn(format: 'svg' | 'png', count: number) {
  const runs = new Map(DRAWERS.map((name) => [name, [] as Drawn[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of DRAWERS.keys()) {
      const name = DRAWERS[(i + round) % DRAWERS.length]!
      runs.get(name)!.push(await run(name, format, count))
    }
  }
  const middle = (name: (typeof DRAWERS)[number], key: 'whole' | 'each' | 'resident') =>
    median(runs.get(name)!.map((own) => own[key]))
  const of = (name: (typeof DRAWERS)[number]) => ({
    ...{ whole: middle(name, 'whole'), each: middle(name, 'each'), resident: middle(name, 'resident') },
  })
  return { ours: of('ours'), echarts: of('echarts'), plot: of('plot') }
}

async function run(name: string, format: string, count: number): Promise<Drawn> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(OUT, `${name}.mjs`), format, String(count)])
  const told = JSON.parse(stdout) as Drawn
  // An empty picture is soon drawn.
  if (!told.isTold || told.bytes < 2_000) throw new Error(`statics requires a whole picture, got ${stdout} of ${name}`)
  return told
}
