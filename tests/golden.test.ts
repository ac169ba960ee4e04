import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChartConfiguration } from 'chart.js'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { archive } from '../src/archive/index.js'
import { hemicycleChart } from '../src/chart/hemicycleChart.js'
import { tallyChart } from '../src/chart/tallyChart.js'
import { trajectoryChart } from '../src/chart/trajectoryChart.js'
import { motionById } from '../src/model/motionById.js'
import { renderPng } from '../src/render/renderPng.js'
import { renderSvg } from '../src/render/renderSvg.js'

/**
 * The pictures of the example, as they were last looked at. What has changed is left
 * beside them as `…-changed`; once looked at, it takes their place with
 * `UPDATE_GOLDEN=1 npm test`.
 */
const FOLDER = join(import.meta.dirname, 'golden')
const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

const petrograd = { body: 'petrograd-soviet', camp: 'soviet-power' } as const

const pictures = [
  { name: 'petrograd-9-september', config: tallyChart(vote), width: 640 },
  { name: 'petrograd-9-september-ru-dark-320', config: tallyChart(vote, { locale: 'ru', theme: 'dark' }), width: 320 },
  { name: 'petrograd-9-september-hemicycle', config: hemicycleChart(vote), width: 640 },
  {
    name: 'petrograd-9-september-hemicycle-ru-dark-320',
    config: hemicycleChart(vote, { locale: 'ru', theme: 'dark' }),
    width: 320,
  },
  {
    name: 'petrograd-majority',
    config: trajectoryChart(archive, petrograd, { events: ['kornilov-march'] }),
    width: 640,
  },
  {
    name: 'petrograd-majority-ru-dark-320',
    config: trajectoryChart(archive, petrograd, { locale: 'ru', theme: 'dark' }),
    width: 320,
  },
] as const

/** Compares with the golden file, or leaves what has changed. */
function compare(file: string, content: Buffer | string, same: (golden: Buffer) => boolean): void {
  const path = join(FOLDER, file)
  const changed = path.replace(/(\.\w+)$/, '-changed$1')
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, content)
  const equal = existsSync(path) && same(readFileSync(path))
  if (equal) rmSync(changed, { force: true })
  else writeFileSync(changed, content)
  expect(equal, `${file} differs from ${changed}`).toBe(true)
}

describe('golden pictures', () => {
  it.each(pictures)('$name as PNG', async ({ name, config, width }) => {
    const png = await renderPng(config as ChartConfiguration, { width })
    compare(`${name}.png`, png, (golden) => {
      const [a, b] = [PNG.sync.read(golden), PNG.sync.read(png)]
      if (a.width !== b.width || a.height !== b.height) return false
      return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) <= 0.01 * a.width * a.height
    })
  })

  it.each(pictures)('$name as SVG', async ({ name, config, width }) => {
    const svg = await renderSvg(config as ChartConfiguration, { width, embedFont: false })
    compare(`${name}.svg`, svg, (golden) => golden.toString('utf8') === svg)
  })
})
