import type { ChartConfiguration } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { tallyChart } from '../../src/chart/tallyChart.js'
import { type Motion, motionById, type Tally } from '../../src/index.js'
import { drawn } from './drawn.js'
import { expectApart } from './expectApart.js'
import { textsOf } from './textsOf.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const long = 'a label of some eighty letters, as no editor would ever write it, but a record may'

const subjects: Readonly<Record<string, Motion | Tally>> = {
  '9 September': presidium,
  '31 August': motionById(archive, 'petrograd-soviet-1917-08-31-power'),
  'one vote': { for: 1, against: 0 },
  'four against 900': { for: 900, against: 4, abstain: 3 },
  'all abstained but one': { for: 1, against: 0, abstain: 4999 },
  'a range': { for: [200, 300], against: 250, abstain: [10, null] },
  'long labels': {
    ...presidium,
    camps: {
      for: { ...presidium.camps!.for, label: { en: long } },
      against: { ...presidium.camps!.against, label: { en: long } },
    },
  },
}
const cases = Object.keys(subjects).flatMap((subject) =>
  [320, 640, 1200].flatMap((width) => (['en', 'ru'] as const).map((locale) => ({ subject, width, locale }))),
)

describe.each([
  ['tallyChart', tallyChart],
  ['hemicycleChart', hemicycleChart],
] as const)('%s', (_name, chart) => {
  it.each(cases)(
    'keeps its texts apart and whole: $subject, $width px, $locale',
    async ({ subject, width, locale }) => {
      const picture = await drawn(
        chart(subjects[subject]!, { locale }) as ChartConfiguration<'bar', number[], string>,
        width,
      )
      const texts = textsOf(picture)
      const { height } = picture
      picture.destroy()
      expect(texts.length).toBeGreaterThan(1)
      expectApart(texts, width, height)
    },
  )
})

describe('labels above a bar', () => {
  const lines = async (tally: Tally, width: number) => {
    const picture = await drawn(
      tallyChart({ ...presidium, readings: [{ ...presidium.readings[0]!, ...tally }] }),
      width,
    )
    const names = /^(Antonov|\?|\d+$)/
    const above = textsOf(picture).filter(({ text }) => names.test(text))
    picture.destroy()
    return new Set(above.map(({ top }) => Math.round(top))).size
  }

  it('share the line of the name, in the order of the sides', async () => {
    expect(await lines({ for: 19, against: 400, abstain: 0 }, 480)).toBe(2) // one of them on the bar
    expect(await lines({ for: null, against: null, margin: { of: 'for', by: 30 }, abstain: 0 }, 480)).toBe(1)
    const picture = await drawn(tallyChart({ for: 900, against: 4, abstain: 3 }), 480)
    const [against, abstain] = ['4', '3'].map((count) => textsOf(picture).find(({ text }) => text === count)!)
    picture.destroy()
    expect(against!.top).toBeCloseTo(abstain!.top, 0)
    expect(against!.right).toBeLessThan(abstain!.left)
  })

  it('begin another line where that has no room', async () => {
    expect(await lines({ for: 900, against: 4, abstain: 3 }, 240)).toBe(3)
  })
})
