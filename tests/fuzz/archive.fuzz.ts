import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import { recordsOf } from '../../src/exchange/index.js'
import { ArchiveError, parseArchive } from '../../src/index.js'
import { frozen } from '../model/frozen.js'
import { soundArchive } from '../model/soundArchive.js'
import { answered } from './answered.js'
import { records } from './arbitraries.js'
import { fuzz } from './fuzz.js'
import { nasty } from './nasty.js'
import { placesOf, replaced } from './places.js'

const sound = soundArchive()
const places = placesOf(sound)
const shippedRecords = recordsOf(shipped)

describe('parseArchive(input)', () => {
  fuzz('reads what is sound, and writes the same again', 500, records, (own) => {
    const archive = parseArchive(frozen(own))
    expect(parseArchive(recordsOf(archive))).toEqual(archive)
  })

  const spoilt = fc
    .array(fc.tuple(fc.constantFrom(...places), nasty), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<unknown>(
        (all, [place, by]) =>
          placesOf(all).some((own) => String(own) === String(place)) ? replaced(all, place, by) : all,
        sound,
      ),
    )
  fuzz('names everything that is wrong with what is not', 1500, spoilt, async (own) => {
    await answered(() => parseArchive(own))
  })

  fuzz('reads any JSON or refuses it', 800, fc.oneof(fc.jsonValue(), nasty), async (own) => {
    await answered(() => parseArchive(own))
  })

  const cut = fc.tuple(fc.constantFrom(...Object.keys(shippedRecords)), fc.nat())
  fuzz('names what is missed where a record of the package is left out', 100, cut, ([list, i]) => {
    const all = shippedRecords[list as keyof typeof shippedRecords] as readonly { readonly id: string }[]
    const at = i % all.length
    try {
      parseArchive({ ...shippedRecords, [list]: all.filter((_, j) => j !== at) })
    } catch (error) {
      expect(error).toBeInstanceOf(ArchiveError)
      for (const { message } of (error as ArchiveError).problems) expect(message).toContain(`"${all[at]!.id}"`)
    }
  })
})
