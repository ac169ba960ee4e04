import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SharePoint } from '../../src/measure/sharePoint.js'
import { turningPoint } from '../../src/measure/turningPoint.js'
import { frozen } from '../model/frozen.js'

/** A day and a share, or its least and its most. */
type Point = readonly [day: string, least: number | null, most?: number]

const series = (...points: readonly Point[]): readonly SharePoint[] =>
  frozen(points.map(([day, least, most = least ?? 0]) => ({ day, share: least === null ? null : { least, most } })))

const turn = (...points: readonly Point[]) => {
  const { status, after, by, passages, unclear } = turningPoint(series(...points))
  return { status, after, by, turns: passages.length, unclear }
}

describe('turningPoint(series)', () => {
  it('is the last time that one half was passed for good', () => {
    const points = series(
      ['1917-03-01', 0.6],
      ['1917-05-01', 0.4],
      ['1917-08-30', 0.5],
      ['1917-08-31', 0.7],
      ['1917-09-09', 0.55],
    )
    expect(turningPoint(points)).toEqual({
      status: 'passed',
      after: '1917-08-30',
      by: '1917-08-31',
      passages: [
        { way: 'down', after: '1917-03-01', by: '1917-05-01' },
        { way: 'up', after: '1917-08-30', by: '1917-08-31' },
      ],
      unclear: [],
    })
    expect(turningPoint(points.toReversed())).toEqual(turningPoint(points))
  })

  it('says that it was lost', () => {
    expect(turn(['1917-03-01', 0.4], ['1917-05-01', 0.6], ['1917-06-01', 0.5])).toEqual({
      status: 'lost',
      after: '1917-05-01',
      by: '1917-06-01',
      turns: 2,
      unclear: [],
    })
  })

  it('is open-ended where nothing turned', () => {
    expect(turn(['1917-03', 0.6], ['1917-04', 0.7])).toEqual({
      status: 'always',
      after: null,
      by: '1917-03',
      turns: 0,
      unclear: [],
    })
    expect(turn(['1917-03', 0.2], ['1917-04', 0.5])).toMatchObject({ status: 'never', after: '1917-04', by: null })
    expect(turn()).toMatchObject({ status: 'unclear', after: null, by: null })
    expect(turn(['1917-03', null])).toMatchObject({ status: 'unclear', after: null, by: null, unclear: [] })
  })

  it('leaves out what leaves it open', () => {
    expect(turn(['1917-03-01', 0.2], ['1917-03-02', 0.4, 0.6], ['1917-03-03', null], ['1917-03-04', 0.6])).toEqual({
      status: 'passed',
      after: '1917-03-01',
      by: '1917-03-04',
      turns: 1,
      unclear: ['1917-03-02'],
    })
    expect(turn(['1917-03-01', 0.4, 0.6], ['1917-03-02', 0.7])).toMatchObject({ status: 'unclear', by: '1917-03-02' })
    expect(turn(['1917-03-01', 0.4], ['1917-03-02', 0, 0.9])).toMatchObject({ status: 'unclear', after: '1917-03-01' })
    expect(turn(['1917-03-01', 0.4], ['1917-03-02', 0, 0.5])).toMatchObject({ status: 'never', after: '1917-03-02' })
  })

  it('takes readings of one day together', () => {
    expect(turn(['1917-03-01', 0.2], ['1917-03-02', 0.4], ['1917-03-02', 0.6])).toMatchObject({
      status: 'unclear',
      unclear: ['1917-03-02'],
    })
    expect(turn(['1917-03-01', 0.2], ['1917-03-02', 0.4, 1], ['1917-03-02', 0.6])).toMatchObject({
      status: 'passed',
      unclear: [],
    })
  })

  it('does not know the place of a month among its days', () => {
    expect(turn(['1917-03', 0.2], ['1917-03-20', 0.6])).toMatchObject({ status: 'unclear', unclear: ['1917-03'] })
    expect(turn(['1917-03', 0.7], ['1917-03-20', 0.6])).toMatchObject({ status: 'always', by: '1917-03' })
    expect(turn(['1917-03', 0.2], ['1917-04-01', 0.6])).toMatchObject({ status: 'passed', after: '1917-03' })
  })

  it('believes a majority before a share', () => {
    const share = { least: 0.5, most: 1 }
    const points: SharePoint[] = [
      { day: '1917-03-01', share: null, majority: false },
      { day: '1917-03-02', share, majority: true },
      { day: '1917-03-03', share, majority: null },
    ]
    expect(turningPoint(points)).toMatchObject({ after: '1917-03-01', by: '1917-03-02', unclear: ['1917-03-03'] })
  })

  it('law: turned round in time and side, it turns between the same days', () => {
    const shares = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(shares, (held) => {
        const points = held.map((above, i): Point => [`1917-03-${String(i + 1).padStart(2, '0')}`, above ? 0.8 : 0.2])
        const { status, after, by, passages } = turningPoint(series(...points))
        const turns = held
          .slice(1)
          .flatMap((above, i) => (above === held[i] ? [] : [[points[i]![0], points[i + 1]![0]]]))
        expect(passages.map((own) => [own.after, own.by])).toEqual(turns)
        const [last] = turns.slice(-1)
        if (last) expect([after, by]).toEqual(last)
        else
          expect([status, after, by]).toEqual(
            held[0] ? ['always', null, points[0]![0]] : ['never', points.at(-1)![0], null],
          )
      }),
    )
  })

  it('refuses what is no series', () => {
    // @ts-expect-error a word is no list
    expect(() => turningPoint('1917')).toThrow(new TypeError('turningPoint requires a list of points, got "1917"'))
    // @ts-expect-error a number is no point
    expect(() => turningPoint([5])).toThrow(new TypeError('turningPoint requires points, got 5 at index 0'))
    expect(() => turn(['1917-02-30', 0.5], ['1917-03-01', 0.6, 0.5], ['1917-03-02', 1.5])).toThrow(
      new RangeError(
        'turningPoint requires an Old Style day such as 1917-09-09 or a month such as 1917-09, got "1917-02-30"; 1917-02 has 28 days Old Style at index 0; ' +
          'requires a share { least, most } from 0 to 1 or null, got { least: 0.6, most: 0.5 } at index 1; ' +
          'requires a share { least, most } from 0 to 1 or null, got { least: 1.5, most: 1.5 } at index 2',
      ),
    )
    // @ts-expect-error a share is no number
    expect(() => turningPoint([{ day: '1917-03', share: 0.5 }])).toThrow(
      new RangeError('turningPoint requires a share { least, most } from 0 to 1 or null, got 0.5 at index 0'),
    )
  })
})
