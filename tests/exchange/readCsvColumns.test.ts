import { describe, expect, it } from 'vitest'
import { readCsv, type ReadCsvOptions } from '../../src/exchange/index.js'
import { HEADER, problemsOf, ROW, votesOf } from './presidiumTable.js'

describe('readCsv, of one fault', () => {
  it('takes no column "No." for votes against', () => {
    const { archive: own, problems } = readCsv(`No.,${HEADER}\n1,${ROW}`)
    expect(problems.map(({ path }) => path)).toEqual(['row 1, column "No."'])
    expect(own.votes).toMatchObject([{ readings: [{ for: 414, against: 519 }] }])
  })

  it('reads rows beside an unknown column', () => {
    const text = `${HEADER},abstian\n${ROW},67`
    expect(problemsOf(text)).toEqual([
      'row 1, column "abstian": requires a known column, got one that is not read; did you mean "abstain"?',
    ])
    expect(readCsv(text).archive.votes).toHaveLength(1)
  })

  it('reads no row where two columns are one field, or a field is missing that every vote needs', () => {
    expect(readCsv(`${HEADER},за\n${ROW},415`).archive.votes).toEqual([])
    expect(problemsOf(`${HEADER},за\n${ROW},415`)).toEqual([
      'row 1, column "за": requires one column for "for", got a second beside "for"',
    ])
    expect(problemsOf('for,against\n1,2')).toEqual([
      'row 1: requires a column for the body such as "soviet" or "совет", got none',
      'row 1: requires a column for the day such as "day" or "дата", got none',
      'row 1: requires a column for the question such as "question" or "вопрос", got none',
    ])
    expect(problemsOf('')).toHaveLength(3)
  })

  it('reads no column of shares as numbers', () => {
    const found = problemsOf('soviet,day,question,"For, %",Against (%)\nPetrograd Soviet,1917-09-09,Presidium,44,56')
    expect(found).toEqual([
      'row 1, column "For, %": requires a column of numbers, not of shares, got one that is not read',
      'row 1, column "Against (%)": requires a column of numbers, not of shares, got one that is not read',
    ])
  })

  it('knows the calendar of a header in any brackets', () => {
    for (const header of ['Date (NS)', 'Date [NS]', 'Дата [н. ст.]']) {
      const [own] = votesOf(`soviet;${header};question;for;against\nPetrograd Soviet;22.09.1917;Presidium;414;519`)
      expect(own?.session.day).toBe('1917-09-09')
    }
  })

  it('finds the header below a row of group headers', () => {
    expect(problemsOf(`Заседание;;Голосование;;\nДата;Совет;Вопрос;За;Против\n9.09.1917;Совет;Мир;414;519`)).toEqual([
      'row 1: requires nothing above the header, got "Заседание"',
    ])
  })

  it('names the column that is empty, whatever its language', () => {
    expect(problemsOf('Дата;Совет;Вопрос;За;Против\n9.09.1917;Совет;;414;519')).toEqual([
      'row 2, column "Вопрос": requires a question, got nothing',
    ])
  })

  it('takes names of prototypes for data', () => {
    expect(readCsv(`${HEADER},__proto__,constructor,toString\n${ROW},1,2,3`).problems.map(({ path }) => path)).toEqual([
      'row 1, column "__proto__"',
      'row 1, column "constructor"',
      'row 1, column "toString"',
    ])
    const [own] = votesOf(
      `id,${HEADER},source,camp_for,camp_against\n__proto__,constructor,1917-09,__proto__,1,2,toString,__proto__,constructor`,
    )
    expect(own).toMatchObject({ id: 'proto', session: { soviet: { name: { en: 'constructor' } } } })
    expect(
      votesOf(`${HEADER},__proto__\n${ROW},7`, {
        columns: JSON.parse('{ "__proto__": "abstain" }') as ReadCsvOptions['columns'] & object,
      })[0]?.readings[0]?.abstain,
    ).toBe(7)
  })
})

describe('readCsv, of anything', () => {
  it('takes “no” for against beside “yes”, and for nothing else', () => {
    for (const [yes, no] of [
      ['Yes', 'No'],
      ['Да', 'Нет'],
    ]) {
      const { archive, problems } = readCsv(`Soviet,Date,Question,${yes},${no}\nA,1917-09-09,Q,1,2`)
      expect(problems).toEqual([])
      expect(archive.votes[0]).toMatchObject({ readings: [{ for: 1, against: 2 }] })
    }
    expect(readCsv('No.,Soviet,Date,Question,Yes,No\n7,A,1917-09-09,Q,1,2')).toMatchObject({
      archive: { votes: [{ readings: [{ for: 1, against: 2 }] }] },
      problems: [{ path: 'row 1, column "No."' }],
    })
    expect(readCsv('No,Soviet,Date,Question,For,Against\n7,A,1917-09-09,Q,1,2').problems).toEqual([
      { path: 'row 1, column "No"', message: expect.stringContaining('requires a known column') as string },
    ])
  })
})
