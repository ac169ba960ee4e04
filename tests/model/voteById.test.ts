import { describe, expect, it } from 'vitest'
import { motionById, parseArchive, voteById } from '../../src/index.js'
import { soundArchive } from './soundArchive.js'

const archive = parseArchive(soundArchive())

describe('voteById(archive, id)', () => {
  it('finds motions and elections', () => {
    expect(voteById(archive, 'presidium')).toBe(archive.votes[0])
    expect(voteById(archive, 'chair')).toBe(archive.votes[1])
  })

  it('requires a known id', () => {
    expect(() => voteById(archive, 'presidum')).toThrow(
      new RangeError('voteById requires a known id, got "presidum"; did you mean "presidium"?'),
    )
  })
})

describe('motionById(archive, id)', () => {
  it('finds motions only', () => {
    expect(motionById(archive, 'presidium')).toBe(archive.votes[0])
    expect(() => motionById(archive, 'chair')).toThrow(new RangeError('motionById requires a known id, got "chair"'))
  })

  it.each<[unknown]>([[undefined], [null], [7], [{}]])('requires an id from a JavaScript caller: %o', (id) => {
    expect(() => motionById(archive, id as string)).toThrow(/^motionById requires a known id, got /)
  })
})
