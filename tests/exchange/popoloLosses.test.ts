import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import { popoloLosses } from '../../src/exchange/popoloLosses.js'
import { readPopolo } from '../../src/exchange/readPopolo.js'
import { writePopolo } from '../../src/exchange/writePopolo.js'
import { parseArchive } from '../../src/index.js'
import { frozen } from '../model/frozen.js'
import { soundArchive } from '../model/soundArchive.js'
import { anyArchive } from './anyArchive.js'
import { json } from './popoloFile.js'

describe('popoloLosses(archive)', () => {
  it('names each thing and where it was', () => {
    const losses = popoloLosses(parseArchive(soundArchive())).map(({ path, message }) => `${path}: ${message}`)
    expect(losses).toContain('compositions[0]: Popolo has no class for compositions, got "make-up"')
    expect(losses).toContain('votes[0].readings[0].abstain: Popolo has no ranges, got [67, 69]')
    expect(losses).toContain('votes[0].readings[1].margin: Popolo has no term for it, got an object')
    expect(losses).toContain('votes[0].readings[1].about: Popolo has no term for it, got true')
    expect(losses).toContain('votes[1]: Popolo has whole numbers only, got none in "chair"')
    expect(popoloLosses(shipped).map(({ message }) => message)).toContain(
      'Popolo has one language, got "Отклонить ли отставку Президиума?"',
    )
  })
})

/** Records without what is lost, as `popoloLosses` names it; what must be there is as it is read again. */
function without(records: object, paths: readonly string[]): unknown {
  const left = structuredClone(records) as Record<string, unknown>
  // From the end, so that places in a list stay what they are.
  for (const path of paths.toReversed()) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop()!
    const place = steps.reduce((at, step) => at[keyOf(at, step)] as Record<string, unknown>, left)
    if (Array.isArray(place)) place.splice(Number(last), 1)
    else if (last in READ_AS) place[last] = READ_AS[last as keyof typeof READ_AS]
    else Reflect.deleteProperty(place, keyOf(place, last))
    if (steps.at(-1)?.startsWith('by') && Object.keys(place).length === 0) {
      const above = steps.slice(0, -1).reduce((at, step) => at[keyOf(at, step)] as Record<string, unknown>, left)
      Reflect.deleteProperty(above, steps.at(-1)!)
    }
  }
  for (const faction of left.factions as object[]) Object.assign(faction, { colour: 'other', place: 50 })
  return left
}

const READ_AS = { for: null, against: null } as const

/** Groups stand in a list in the model, and under their ids in the records. */
function keyOf(at: object, step: string): string {
  return !Array.isArray(at) && /^\d+$/.test(step) ? Object.keys(at)[Number(step)]! : step
}

describe('readPopolo(writePopolo(archive))', () => {
  it('is the archive, without what popoloLosses lists', () => {
    fc.assert(
      fc.property(anyArchive, (records) => {
        const archive = frozen(parseArchive(records))
        const { archive: again, problems } = readPopolo(frozen(json(writePopolo(archive))))
        expect(problems).toEqual([])
        const losses = popoloLosses(archive).map(({ path }) => path)
        const lost = losses.filter((path) => !/^factions\[\d\]\.(colour|place)$/.test(path))
        expect(again).toEqual(parseArchive(without(records, lost)))
      }),
      { numRuns: 300 },
    )
  })

  it('is written again as it was', () => {
    fc.assert(
      fc.property(anyArchive, (records) => {
        const written = json(writePopolo(parseArchive(records)))
        expect(json(writePopolo(readPopolo(written).archive!))).toEqual(written)
      }),
    )
  })
})
