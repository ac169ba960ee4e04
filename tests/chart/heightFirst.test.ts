import type { Plugin } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { flowChart, hallChart, hemicycleChart, rulesChart, shiftChart, tallyChart } from '../../src/chart/index.js'
import { motionById } from '../../src/index.js'
import { renderSvg } from '../../src/render/renderSvg.js'

const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const before = motionById(archive, 'petrograd-soviet-1917-08-31-power')

describe('a static picture', () => {
  it.each([320, 640, 1200])('with nothing but texts around its shapes is laid out once, %i px wide', async (width) => {
    const configs = [
      tallyChart(vote),
      tallyChart([before, vote]),
      hallChart(vote),
      rulesChart(vote),
      flowChart(before, vote),
      shiftChart(before, vote),
      hemicycleChart({ for: 414, against: 519 }),
    ]
    for (const [i, config] of configs.entries()) {
      let layouts = 0
      const counter: Plugin = {
        id: 'counter',
        afterLayout: () => {
          layouts++
        },
      }
      const picture = { ...config, plugins: [...config.plugins!, counter] } as Parameters<typeof renderSvg>[0]
      await renderSvg(picture, { width, embedFont: false })
      // A legend of its own takes what room it takes.
      expect(layouts, String(i)).toBe(config.type === ('hemicycle' as string) ? 2 : 1)
    }
  })

  it('is as high whatever its padding is', async () => {
    for (const padding of [0, 40, { top: 5, bottom: 50 }]) {
      const config = tallyChart(vote)
      let layouts = 0
      const counter: Plugin = {
        id: 'counter',
        afterLayout: () => {
          layouts++
        },
      }
      Object.assign(config.options!, { layout: { padding } })
      await renderSvg({ ...config, plugins: [...config.plugins!, counter] }, { embedFont: false })
      expect(layouts).toBe(1)
    }
  })
})
