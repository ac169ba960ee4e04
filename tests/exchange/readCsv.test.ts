import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { readCsv } from '../../src/exchange/index.js'
import { HEADER, problemsOf, ROW, votesOf, withFor } from './presidiumTable.js'

describe('readCsv(text)', () => {
  it('makes a vote of a row, with the table as its source', () => {
    expect(votesOf(`${HEADER}\n${ROW}`)).toEqual([
      {
        id: 'petrograd-soviet-1917-09-09-presidium',
        kind: 'motion',
        session: {
          id: 'petrograd-soviet-1917-09-09',
          soviet: {
            id: 'petrograd-soviet',
            name: { en: 'Petrograd Soviet' },
            short: { en: 'Petrograd Soviet' },
            kind: 'assembly',
          },
          day: '1917-09-09',
        },
        question: { en: 'Presidium' },
        method: 'unknown',
        outcome: 'unknown',
        readings: [
          {
            source: {
              ...{ id: 'table', author: null, title: 'table', year: null },
              ...{ kind: 'web', language: 'und', short: { en: 'table' } },
            },
            locator: 'row 2 of the table',
            for: 414,
            against: 519,
          },
        ],
      },
    ])
  })

  const vote = votesOf(`${HEADER}\n${ROW}`)

  it.each([
    ['a byte order mark', `\uFEFF${HEADER}\n${ROW}`],
    ['CR LF', `${HEADER}\r\n${ROW}\r\n`],
    ['CR', `${HEADER}\r${ROW}\r`],
    ['endings mixed', `${HEADER}\r\n${ROW}\n\r`],
    ['semicolons', `${HEADER}\n${ROW}`.replaceAll(',', ';')],
    ['tabs', `${HEADER}\n${ROW}`.replaceAll(',', '\t')],
    ['Excel’s first line', `sep=;\r\n${HEADER}\r\n${ROW}`.replaceAll(',', ';')],
    ['quotes', `${HEADER}\n"Petrograd Soviet","1917-09-09","Presidium","414","519"`],
    [
      'space around',
      ` soviet , day,question ,for\u00a0,against\n Petrograd Soviet , 1917-09-09 ,Presidium,\u00a0414 , 519 `,
    ],
    ['empty columns at the end', `${HEADER},,\n${ROW},,`],
    ['capitals', `${HEADER.toUpperCase()}\n${ROW}`],
    ['other names', `Body,Date (O.S.),Motion,Ayes,Noes\n${ROW}`],
    ['footnotes in the header', `soviet,day,question,for[1],against*\n${ROW}`],
  ])('takes %s', (_, text) => {
    expect(votesOf(text)).toEqual(vote)
  })

  it('takes blank rows, and counts them', () => {
    const text = `\n${HEADER}\n\n,,,,\n${ROW}`
    expect(votesOf(text)[0]?.readings[0]?.locator).toBe('row 5 of the table')
  })

  it('takes line breaks, quotes and delimiters within quotes', () => {
    const [own] = votesOf(`${HEADER}\r\nPetrograd Soviet,1917-09-09,"One, ""two"";\nthree",414,519\r\n`)
    expect(own?.question.en).toBe('One, "two";\nthree')
  })

  it('takes quotes within a cell for inches, whatever ends the lines', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const own = votesOf(
        ['Дата;Совет;Вопрос;За;Против', '9.09.1917;Совет;О 5" пушках;1;2', '9.09.1917;Совет;О 6" зем;3;4'].join(end),
      )
      expect(own.map(({ question }) => question.en)).toEqual(['О 5" пушках', 'О 6" зем'])
    }
  })

  it('takes a Russian table of Excel', () => {
    const text = [
      '№;Дата;Совет;Вопрос;За;Против;Воздерж.;Не голосовали;Способ голосования;Результат;Источник;Стр.;Примечание',
      '1;31 августа 1917;Петроградский Совет;О власти;279;115;50;н/д;Поимённое;Принята;ПСС, т. 34;486;',
      '2;9 (22) сентября 1917 г.;Петроградский Совет;"Отставка; Президиум";414;519;67–69;—;;отклонена;Антонов-Овсеенко;§ 5;Выход в двери',
      'Итого;;;;693;634;;;;;;;',
    ].join('\r\n')
    const { archive: own, problems } = readCsv(text, { columns: { '№': null } })
    expect(problems).toEqual([{ path: 'row 4', message: 'requires a vote, got the total row "Итого"' }])
    expect(own.votes).toMatchObject([
      {
        id: 'petrogradskii-sovet-1917-08-31-o-vlasti',
        question: { en: 'О власти', ru: 'О власти' },
        method: 'roll-call',
        outcome: 'carried',
        readings: [{ source: { id: 'pss-t-34', title: 'ПСС, т. 34' }, locator: '486', for: 279, abstain: 50 }],
      },
      { outcome: 'rejected', readings: [{ locator: '§ 5', abstain: [67, 69], note: 'Выход в двери' }] },
    ])
    expect(own.votes[0]?.readings[0]).not.toHaveProperty('notVoting')
  })

  it('leaves unknown what is missing, which is not zero', () => {
    const text = `${HEADER},abstain,present\nPetrograd Soviet,1917-09-09,Presidium,–,0,n/a,`
    const [reading] = votesOf(text)[0]!.readings
    expect(reading).toMatchObject({ for: null, against: 0 })
    expect(reading).not.toHaveProperty('abstain')
  })

  it('keeps footnote marks in the note', () => {
    const [own] = votesOf(`${HEADER},note\nPetrograd Soviet,1917-09-09,Presidium,3[1],519*,of the morning`)
    expect(own?.readings[0]).toMatchObject({
      for: 3,
      against: 519,
      note: 'of the morning; for: “3[1]”; against: “519*”',
    })
  })

  it('says that a reading is about where a cell or its column does', () => {
    expect(votesOf(withFor('ок. 400'))[0]?.readings[0]).toMatchObject({ for: 400, about: true })
    expect(votesOf(`${HEADER},about\n${ROW},да`)[0]?.readings[0]?.about).toBe(true)
  })

  it('makes readings of one vote of rows with one id, or with one body, day and question', () => {
    const table = (id: string) =>
      `${id && 'id,'}${HEADER},source,locator\n` +
      `${id && `${id},`}${ROW},Antonov-Ovseyenko,paragraph 5\n${id && `${id},`}${ROW.replace('414', '415')},Trotsky,ch. 3`
    for (const own of [votesOf(table('')), votesOf(table('presidium'))]) {
      expect(own).toMatchObject([
        {
          readings: [
            { source: { id: 'antonov-ovseyenko' }, locator: 'paragraph 5', for: 414 },
            { source: { id: 'trotsky' }, locator: 'ch. 3', for: 415 },
          ],
        },
      ])
    }
    expect(votesOf(table('7'))[0]?.id).toBe('n-7')
  })

  it('gives votes ids of their own', () => {
    const rows = ['Shall we go on?', 'Shall we go on!', 'petrograd soviet 1917'].map((question) =>
      ROW.replace('Presidium', question),
    )
    const ids = votesOf([HEADER, ...rows].join('\n')).map(({ id }) => id)
    expect(ids).toEqual([
      'petrograd-soviet-1917-09-09-shall-we-go-on',
      'petrograd-soviet-1917-09-09-shall-we-go-on-2',
      'petrograd-soviet-1917-09-09-petrograd-soviet-1917',
    ])
  })

  it('knows what both calendars say of a day', () => {
    const table = (old: string, after: string) =>
      `soviet,Old Style,New Style,question\nPetrograd Soviet,${old},${after},Presidium`
    expect(votesOf(table('', '22.09.1917'))[0]?.session.day).toBe('1917-09-09')
    expect(votesOf(table('9.09.1917', '22.09.1917'))[0]?.session.day).toBe('1917-09-09')
    expect(problemsOf(table('9.09.1917', '21.09.1917'))).toEqual([
      'row 2, column "New Style": requires 1917-09-09 (1917-09-22 New Style) as in day_old_style, got "21.09.1917"',
    ])
  })

  it('links sides to camps', () => {
    const [own] = votesOf(
      `${HEADER},camp_for,label_for_en,camp_against\n${ROW},coalition,for the Presidium,soviet-power`,
      {
        known: archive,
      },
    )
    expect(own?.camps).toEqual({
      for: { camp: archive.camps.find(({ id }) => id === 'coalition'), label: { en: 'for the Presidium' } },
      against: { camp: archive.camps.find(({ id }) => id === 'soviet-power'), label: { en: 'against', ru: 'против' } },
    })
  })

  it('makes bodies of sections and their wholes, in whichever order', () => {
    const rows = ['A,B,1917-09-01,q', 'B,C,1917-09-01,q', 'C,,1917-09-01,q']
    for (const order of [rows, rows.toReversed()]) {
      const { archive: own, problems } = readCsv(['soviet,part_of,day,question', ...order].join('\n'))
      expect(problems).toEqual([])
      expect(own.soviets.find(({ id }) => id === 'a')?.partOf?.partOf?.id).toBe('c')
      expect(own.soviets).toHaveLength(3)
    }
  })
})
