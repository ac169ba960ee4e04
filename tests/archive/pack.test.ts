import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../../src/archive/pack.js'
import { records } from '../../src/archive/records.js'
import { unpack } from '../../src/archive/unpack.js'
import { frozen } from '../model/frozen.js'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('pack(value) and unpack(packed)', () => {
  it('give back the records of 1917–18', () => {
    expect(unpack(frozen(throughJson(pack(frozen(throughJson(records))))) as ReturnType<typeof pack>)).toEqual(records)
  })

  it('names ids by their distance, and nothing else', () => {
    expect(pack([{ id: 'a' }, { id: 'b', of: ['a', 'b'], note: 'a word', source: 'b' }])).toEqual({
      shapes: ['id', 'id,*of,note,source'],
      order: [-3, -5, 0, 1, -6],
      columns: { id: ['a', 'b'], '#of': [0, 1], note: ['a word'], '#source': [1] },
    })
  })

  it('refuses a key that it could not read again', () => {
    for (const key of ['', 'a,b', '*a', '#a'])
      expect(() => pack({ [key]: 1 })).toThrow(
        new RangeError(`pack requires keys without marks, got ${JSON.stringify(key)}`),
      )
    expect(() => pack({ links: ['a', []] })).toThrow(
      new RangeError('pack requires lists of one kind, got both at links'),
    )
  })

  it('law: what is packed is unpacked', () => {
    const key = fc.stringMatching(/^(id|source|[a-z][a-zA-Z-]{0,5})$/)
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer(), fc.boolean(), fc.constant(null)),
        fc
          .array(tie('tree'), { maxLength: 4 })
          .filter((list) => new Set(list.map((item) => typeof item === 'object' && item !== null)).size < 2),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(unpack(throughJson(pack(value)) as ReturnType<typeof pack>)).toEqual(value)
      }),
    )
  })
})
