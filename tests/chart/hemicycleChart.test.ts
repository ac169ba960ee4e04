import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { themes } from '../../src/chart/theme.js'
import { twoThirds } from '../../src/index.js'
import { bolshevik, congress, menshevik, presidium, sr } from './congress.js'

/** The memoir knows its majority, and no numbers. */
const bureau = archive.compositions.find(({ id }) => id === 'petrograd-soviet-workers-section-1917-09-bureau')!

describe('hemicycleChart(subject, options)', () => {
  it('has one seat a vote', () => {
    const { data } = hemicycleChart(presidium)
    expect(data.labels).toEqual(['414 for the Presidium', '519 against', '69 abstained'])
    expect(data.datasets[0]!.data).toEqual([414, 519, 69])
    expect(hemicycleChart(presidium, { reading: 1 }).data.datasets[0]!.data).toEqual([414, 519, 67])
  })

  it('seats factions from left to right, and outlines seats that no group claims', () => {
    const { data, options } = hemicycleChart(congress)
    expect(data.labels).toEqual(['Bolsheviks 390', 'SRs 160', 'Mensheviks 72', 'not listed 27'])
    const [set] = data.datasets
    expect(set!.data).toEqual([390, 160, 72, 27])
    expect(set!.backgroundColor).toEqual([
      themes.light.factions.bolshevik,
      themes.light.factions.sr,
      themes.light.factions.menshevik,
      themes.light.ground,
    ])
    expect(options!.plugins!.seatMark).toMatchObject({ needed: 325, label: '325: more than half of\u00a0649' })
    expect(options!.plugins!.frame).toMatchObject({
      finding: 'Bolsheviks 390 of\u00a0649: a majority',
      grounds: 'Source: Antonov-Ovseyenko. Other accounts: Trotsky,\u00a0retold (670).',
    })
  })

  it('seats the least of an open range, and outlines the rest of a known total', () => {
    const { data } = hemicycleChart(congress, { reading: 1 })
    expect(data.labels).toEqual(['Bolsheviks at least 300', 'up to 370 more'])
    expect(data.datasets[0]!.data).toEqual([300, 370])
    expect(data.datasets[0]!.borderWidth).toEqual([0, 1.4])
  })

  it('says whose seats are drawn where readings differ, and what all of them leave open', () => {
    const [first, second] = presidium.readings
    const differing = (against: number) => ({ ...presidium, readings: [first!, { ...second!, for: 420, against }] })
    const texts = (against: number) => hemicycleChart(differing(against)).options!.plugins!
    expect(texts(507).frame).toMatchObject({ finding: 'Rejected: 414 for, 519 against' })
    expect(texts(507).frame!.grounds).toMatch(/^Drawn after Antonov-Ovseyenko\. Sources: .* They differ on votes for/)
    expect(texts(507).seatMark!.label).toMatch(/^467 needed/)
    expect(texts(400).frame!.finding).toMatch(/^The sources disagree/)
    const { frame } = hemicycleChart(differing(507), { reading: 1 }).options!.plugins!
    expect(frame!.finding).toBe('Rejected: 420 for, 507 against')
    expect(frame!.grounds).not.toContain('Drawn')
  })

  it('holes the seats of every other group of one colour', () => {
    const [house] = congress.readings
    const seats = [bolshevik, sr, menshevik].map((faction) => ({
      faction: { ...faction, colour: 'sr' as const },
      seats: 40,
    }))
    const { data } = hemicycleChart({ ...congress, readings: [{ ...house!, total: 120, seats }] })
    expect(data.datasets[0]!.hole).toEqual([0, 0.4, 0])
    expect(hemicycleChart(congress).data.datasets[0]!.hole).toEqual([0, 0, 0, 0])
  })

  it('writes on the floor only what is surely the largest group', () => {
    const count = (subject: Parameters<typeof hemicycleChart>[0]) =>
      hemicycleChart(subject).options!.plugins!.houseCentre!.count
    expect(count({ for: 100, against: 90 })).toBe('100')
    expect(count({ for: 100, against: 100 })).toBe('')
    expect(count({ for: 100, against: [90, 110] })).toBe('')
    expect(count({ for: 100, against: null })).toBe('')
    const [house] = congress.readings
    const unknown = (seats: number) => ({
      ...congress,
      readings: [
        {
          ...house!,
          seats: [
            { faction: bolshevik, seats },
            { faction: sr, seats: null },
          ],
        },
      ],
    })
    expect(count(unknown(390))).toBe('390')
    expect(count(unknown(320))).toBe('')
  })

  it('marks the share of all seats that a rule asks for', () => {
    const { plugins } = hemicycleChart(congress, { rule: twoThirds('members') }).options!
    expect(plugins!.seatMark).toMatchObject({ needed: 433, label: '433: at\u00a0least two thirds of\u00a0649' })
  })

  it('requires a seat that is known', () => {
    expect(() => hemicycleChart({ for: null, against: 0 })).toThrow(
      'hemicycleChart requires at least one seat that is known, got none',
    )
    expect(() => hemicycleChart(bureau)).toThrow('hemicycleChart requires at least one seat')
    expect(() => hemicycleChart(congress, { reading: 5 })).toThrow(
      'hemicycleChart requires a reading from 0 to 1, got 5',
    )
  })
})
