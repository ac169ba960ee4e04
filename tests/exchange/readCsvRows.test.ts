import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { HEADER, problemsOf, ROW, votesOf } from './presidiumTable.js'

describe('readCsv, of one fault', () => {
  it('takes rows that disagree on their vote for none', () => {
    const text = `id,${HEADER},outcome\nv,${ROW},carried\nv,${ROW.replace('Presidium', 'Power')},carried\nv,${ROW},rejected`
    expect(problemsOf(text)).toEqual([
      'row 3: requires the question of row 2, which is of the same vote, got another',
      'row 4: requires the outcome of row 2, which is of the same vote, got another',
    ])
  })

  it('asks which body or sitting is meant', () => {
    const twins = structuredClone(archive)
    const known = { ...twins, soviets: twins.soviets.map((soviet) => ({ ...soviet, short: { en: 'The Soviet' } })) }
    expect(problemsOf(`${HEADER}\n${ROW.replace('Petrograd', 'The')}`, { known })[0]).toMatch(
      /^row 2: requires one body, got "The Soviet", which may be petrograd-soviet or /,
    )
    expect(
      problemsOf(`${HEADER},session\n${ROW.replace('09-09', '09-10')},petrograd-soviet-1917-09-09`, { known: archive }),
    ).toEqual(['row 2: requires the day 1917-09-09 of the sitting petrograd-soviet-1917-09-09, got 1917-09-10'])
    expect(problemsOf(`${HEADER},part_of\n${ROW},moscow-soviets-joint`, { known: archive })).toEqual([
      'row 2: requires petrograd-soviet as part of nothing, got "moscow-soviets-joint"',
    ])
    expect(problemsOf(`${HEADER},part_of\nA,1917-09,q,1,2,B\nB,1917-09,q,1,2,A`)).toEqual([
      'row 3: requires a body that is no part of itself, got "B"',
    ])
  })

  it('takes the same row twice for a slip', () => {
    expect(problemsOf(`${HEADER}\n${ROW}\n${ROW}`)).toEqual([
      'row 3: requires another reading than row 2, got the same',
    ])
    expect(votesOf(`${HEADER},page\n${ROW},3\n${ROW},5`)[0]?.readings).toHaveLength(2)
  })

  it('takes ids that differ in no letter for a slip', () => {
    expect(problemsOf(`id,${HEADER}\nmir!,${ROW}\nmir?,${ROW}`)).toEqual([
      'row 3: requires an id that differs in its letters from "mir!", got "mir?"',
    ])
  })

  it('lets a row be silent on what another of its vote says', () => {
    const [own] = votesOf(`${HEADER},method,outcome,source\n${ROW},,,Pravda\n${ROW},show of hands,carried,Izvestia`)
    expect(own).toMatchObject({ method: 'show-of-hands', outcome: 'carried' })
    expect(own?.readings).toHaveLength(2)
  })

  it.each([
    ['Вопрос;За;Против\nИтого;415;521', { values: { soviet: 'Петроградский Совет', day: '9.09.1917' } }, 'Итого'],
    ['Дата;Совет;Вопрос;За;Против\n9.09.1917;Петроградский Совет;Итого;414;519', {}, 'Итого'],
    ['Дата;Совет;Вопрос;За;Против\n9.09.1917;Петроградский Совет;Всего голосов:;414;519', {}, undefined],
    ['Вопрос;Дата;Совет;За;Против\nИтого за день;9.09.1917;Петроградский Совет;414;519', {}, 'Итого за день'],
    ['Date;Soviet;Question;For;Against\n9.09.1917;Petrograd Soviet;Total;414;519', {}, 'Total'],
  ] as const)('takes a total row for no vote: %j', (text, options, total) => {
    const found = problemsOf(text, options)
    if (total === undefined) expect(found).toEqual([])
    else expect(found).toEqual([`row 2: requires a vote, got the total row "${total}"`])
  })

  it('takes a question about a total for a vote', () => {
    expect(votesOf(`${HEADER}\nPetrograd Soviet,1917-09-09,Total disarmament?,414,519`)).toHaveLength(1)
  })

  it('takes more cells than headers for a number cut in two', () => {
    expect(problemsOf(`${HEADER},note\nPetrograd Soviet,1917-09-09,Land,1,102,519,`)).toEqual([
      'row 2: requires 6 cells as in the header, got 7',
    ])
  })

  it('finds a body behind a footnote mark, and keeps the mark', () => {
    const [own] = votesOf(`${HEADER}\nПетроградский Совет[2],9.09.1917[1],Presidium,414,519`, { known: archive })
    expect(own?.session.soviet.id).toBe('petrograd-soviet')
    expect(own?.readings[0]?.note).toBe('soviet: “Петроградский Совет[2]”; day: “9.09.1917[1]”')
  })
})
