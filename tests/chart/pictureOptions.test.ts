import { describe, expect, it } from 'vitest'
import { flowChart, hallChart, type PictureOptions, tallyChart, trajectoryChart } from '../../src/chart/index.js'
import { archive } from '../../src/archive/index.js'
import { motionById, type Motion } from '../../src/index.js'
import { renderSvg } from '../../src/render/renderSvg.js'

const vote: Motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

describe('options of a picture', () => {
  it.each<[unknown, string]>([
    [null, 'tallyChart requires options, got null'],
    ['dark', 'tallyChart requires options, got "dark"'],
    [{ title: 5 }, 'tallyChart requires a text, got 5 at title'],
    [{ note: 'x'.repeat(10_001) }, 'tallyChart requires at most 10000 characters, got 10001 at note'],
    [{ theme: 'drak' }, 'tallyChart requires a theme of light, dark, print, got "drak"'],
    [{ rules: 5 }, 'tallyChart requires a list of rules, got 5'],
    [{ rule: null }, 'tallyChart requires'],
    [{ locale: {} }, 'tallyChart requires'],
  ])('that are none are refused: %j', (options, message) => {
    // What a reader of no types might write.
    expect(() => tallyChart(vote, options as PictureOptions)).toThrow(message)
  })

  it('of one chart are refused as well', () => {
    const wrong: object[] = [{ left: 'right' }, { readings: [0] }, { events: 'kornilov-march' }]
    expect(() => hallChart(vote, wrong[0])).toThrow('hallChart requires the side for or against, got "right" at left')
    expect(() => flowChart(vote, vote, wrong[1])).toThrow(
      'flowChart requires places of two readings, got [0] at readings',
    )
    const query = { body: 'petrograd-soviet', camp: 'soviet-power' } as const
    expect(() => trajectoryChart(archive, query, wrong[2])).toThrow(
      'trajectoryChart requires a list of ids, got "kornilov-march" at events',
    )
  })

  it('are texts on one line, in which nothing is hidden', async () => {
    const svg = await renderSvg(tallyChart(vote, { title: 'A\u0000 vote\nof\u202e two lines' }), { embedFont: false })
    expect(svg).toContain('>A vote of two lines</text>')
  })
})
