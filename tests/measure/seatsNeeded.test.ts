import { describe, expect, it } from 'vitest'
import { majorityOfMembers } from '../../src/index.js'
import { seatsNeeded } from '../../src/measure/seatsNeeded.js'

const house = (total: number | readonly [number, number | null] | null, ...seats: readonly number[]) => ({
  total,
  seats: [],
  groups: seats.map((own) => ({ label: { en: 'a' }, seats: own })),
})

describe('seatsNeeded(house, rule)', () => {
  // Encyclopaedia of St Petersburg: 649 delegates of the Second Congress, 390 of them Bolsheviks.
  it('is more than half of the total', () => {
    expect(seatsNeeded(house(649, 390), majorityOfMembers)).toBe(325)
    expect(seatsNeeded(house(649), majorityOfMembers)).toBe(325)
  })

  it('has the bounds of the total', () => {
    expect(seatsNeeded(house([648, 670], 390), majorityOfMembers)).toEqual([325, 336])
    expect(seatsNeeded(house([648, null], 390), majorityOfMembers)).toEqual([325, null])
  })

  it('is unknown without a total, of nobody, and where the groups exceed it', () => {
    expect(seatsNeeded(house(null, 390), majorityOfMembers)).toBeNull()
    expect(seatsNeeded(house(0), majorityOfMembers)).toBeNull()
    expect(seatsNeeded(house(380, 390), majorityOfMembers)).toBeNull()
  })
})
