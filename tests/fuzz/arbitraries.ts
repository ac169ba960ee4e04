import fc from 'fast-check'
import { type Archive, type Composition, type House, type Motion, parseArchive, type Tally } from '../../src/index.js'
import { anyArchive } from '../exchange/anyArchive.js'
import { archives as otherArchives } from '../exchange/archives.js'
import { days } from '../exchange/values.js'
import { closedTallies, exactTallies, marginTallies, openTallies } from '../measure/oracle.js'

/** Records of sound archives. */
export const records = fc.oneof(anyArchive, otherArchives)

export const archives: fc.Arbitrary<Archive> = records.map((own) => parseArchive(own))

export const motions = archives
  .map(({ votes }) => votes.filter((vote): vote is Motion => vote.kind === 'motion'))
  .filter((list) => list.length > 0)
  .chain((list) => fc.constantFrom(...list))

export const compositions: fc.Arbitrary<Composition> = archives
  .filter((own) => own.compositions.length > 0)
  .chain((own) => fc.constantFrom(...own.compositions))

export const houses: fc.Arbitrary<House> = compositions.chain(({ readings }) => fc.constantFrom(...readings))

const large = fc.oneof(fc.nat(2_000), fc.constantFrom(0, 1, 10 ** 6, 2 ** 31, 2 ** 51, 2 ** 53 - 1))

export const tallies: fc.Arbitrary<Tally> = fc.oneof(
  ...[exactTallies, closedTallies, marginTallies, openTallies],
  fc.record({ for: large, against: large, abstain: large }),
  motions.chain(({ readings }) => fc.constantFrom<Tally>(...readings)),
)

export { days }
