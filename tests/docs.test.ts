import { describe, expect, it } from 'vitest'
import * as archive from '../src/archive/index.js'
import * as chart from '../src/chart/index.js'
import * as exchange from '../src/exchange/index.js'
import * as index from '../src/index.js'
import * as render from '../src/render/index.js'
import { evaluate, examples, examplesIn, typeErrors } from './docs.js'

const results = examples.flatMap(({ file, results: own }) => own.map((result) => ({ file, ...result })))

/** What a package exports to be called; what begins with a capital is a class, which Chart.js or an error handler knows. */
const callable = Object.entries({ ...index, ...archive, ...chart, ...exchange, ...render })
  .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
  .map(([name]) => name)

/** A docstring with an example. */
const documented = (...lines: readonly string[]) =>
  examplesIn('model/bounds.ts', `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\nexport function f() {}`)

const value = async (...lines: readonly string[]) => {
  const [example] = documented('@example', ...lines)
  return evaluate('model/bounds.ts', example!.results.at(-1)!)
}

describe('an example', () => {
  it('is code and its results', () => {
    expect(
      documented('Says so.', '', '@example', 'one(1)', '// => [', '// 2]', 'two(2) // => 3', '@see elsewhere'),
    ).toEqual([
      {
        file: 'model/bounds.ts',
        of: 'f',
        code: 'one(1)\ntwo(2)',
        results: [
          { code: 'one(1)', expected: '[ 2]' },
          { code: 'one(1)\ntwo(2)', expected: '3' },
        ],
      },
    ])
  })

  it('knows what the house exports, its own names, types and promises', async () => {
    expect(
      await value('const own: Count = 3', 'await Promise.resolve(bounds(own)) // => { least: own, most: 3 }'),
    ).toEqual([
      { least: 3, most: 3 },
      { least: 3, most: 3 },
    ])
  })

  it('gives the first digits of a number', async () => {
    const [found, expected] = await value("[2 / 3, '1…'] // => [0.66…, '1…']")
    expect(found).toStrictEqual(expected)
    const [other, wrong] = await value('2 / 3 // => 0.67…')
    expect(other).not.toStrictEqual(wrong)
  })

  it('is refused where it cannot be read', async () => {
    await expect(value('bounds(3) // => 3, a Wednesday')).rejects.toThrow(
      'requires a value after // =>, got 3, a Wednesday',
    )
    await expect(value('bounds(3) // => 3, 4')).rejects.toThrow('requires one value after // =>, got 3, 4')
    await expect(value('bounds(3) // =>')).rejects.toThrow('requires one value after // =>, got ')
    await expect(value('bounds(3) // => { unknown }')).rejects.toThrow('unknown is not defined')
    await expect(value('const own = 3 // => 3')).rejects.toThrow(
      'requires an expression before // =>, got const own = 3',
    )
  })
})

describe('the examples', () => {
  const errors = typeErrors(examples)

  it('are many', () => {
    expect(examples.length).toBeGreaterThan(40)
    expect(results.length).toBeGreaterThan(60)
  })

  it.each(results)('$file: $code', async ({ file, code, expected }) => {
    const [found, wanted] = await evaluate(file, { code, expected })
    expect(found).toStrictEqual(wanted)
  })

  it.each(examples.map(({ file, of }, i) => ({ file, of, i })))('$file: types of $of', ({ i }) => {
    expect(errors.get(i)).toEqual([])
  })

  it('are of the right types, or found out', () => {
    const wrong = documented('@example', 'const few: Count = true', 'bounds(nobody)')
    expect(typeErrors(wrong).get(0)).toEqual([
      "Type 'true' is not assignable to type 'Count'.",
      "Cannot find name 'nobody'.",
    ])
  })

  it.each(callable)('show what %s gives', (name) => {
    expect(examples.filter(({ of, results: own }) => of === name && own.length > 0)).not.toEqual([])
  })
})
