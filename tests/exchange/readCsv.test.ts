import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { readCsv, type ReadCsvOptions } from '../../src/exchange/index.js'
import type { Motion } from '../../src/index.js'

/** What is wrong with a table, as `place: message`. */
const problemsOf = (text: string, options?: ReadCsvOptions) =>
  readCsv(text, options).problems.map(({ path, message }) => `${path}: ${message}`)

/** The motions of a table without problems. */
function votesOf(text: string, options?: ReadCsvOptions): Motion[] {
  expect(problemsOf(text, options)).toEqual([])
  return readCsv(text, options).archive.votes.filter((vote) => vote.kind === 'motion')
}

const HEADER = 'soviet,day,question,for,against'
const ROW = 'Petrograd Soviet,1917-09-09,Presidium,414,519'

/** A table of one row whose votes for are `cell`. */
const withFor = (cell: string) => `${HEADER}\nPetrograd Soviet,1917-09-09,Presidium,${cell},519`

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

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

describe('readCsv(text, options)', () => {
  it('takes fields of columns, and cells for the whole table', () => {
    const options = deepFreeze({
      columns: { 'Голоса «+»': 'for', 'Голоса «−»': 'against', '№': null },
      values: { soviet: 'Petrograd Soviet', source: 'Protocols', day: '9 September 1917' },
    } as const)
    const [own] = votesOf('№,question,Голоса «+»,Голоса «−»\n1,Presidium,414,519', options)
    expect(own).toMatchObject({
      session: { id: 'petrograd-soviet-1917-09-09' },
      readings: [{ source: { id: 'protocols' }, for: 414, against: 519 }],
    })
  })

  it('finds bodies and sources of a known archive by id or by name', () => {
    const known = deepFreeze(structuredClone(archive))
    const own = votesOf(`${HEADER},source\n${ROW},mieville\nпетроградский совет,1917-09-09,Presidium,414,520,Мьевиль`, {
      known,
    })
    expect(own).toHaveLength(1)
    expect(own[0]?.session).toEqual(archive.sessions.find(({ id }) => id === 'petrograd-soviet-1917-09-09'))
    expect(own[0]?.readings.map(({ source }) => source.title)).toEqual([
      'October: The Story of the Russian Revolution',
      'October: The Story of the Russian Revolution',
    ])
  })

  it('requires a field that there is, and a column that there is', () => {
    const columns = JSON.parse('{ "x": "agianst" }') as ReadCsvOptions['columns'] & object
    expect(() => readCsv('', { columns })).toThrow(
      new RangeError('readCsv requires a known field, got "agianst"; did you mean "against"?'),
    )
    expect(() => readCsv('', { values: JSON.parse('{ "__proto__": "x" }') as object })).toThrow(
      new RangeError('readCsv requires a known field, got "__proto__"'),
    )
    expect(problemsOf(`${HEADER}\n${ROW}`, { columns: { agianst: 'against' } })).toEqual([
      'row 1: requires the column "agianst" of the mapping, got none; did you mean "against"?',
    ])
  })

  it('requires a text of at most 25,000,000 characters', () => {
    expect(() => readCsv('x'.repeat(25_000_001))).toThrow(
      new RangeError('readCsv requires at most 25000000 characters, got 25000001'),
    )
    // @ts-expect-error a caller without types
    expect(() => readCsv(null)).toThrow(new TypeError('readCsv requires the text of a table, got null'))
  })
})

describe('readCsv, of one fault', () => {
  it.each<[name: string, text: string, ...problems: string[]]>([
    ['share', withFor('52%'), 'row 2, column "for": requires a number of votes, not a share, got "52%"'],
    [
      'fraction',
      withFor('"1,5"'),
      'row 2, column "for": requires a whole number such as 414, 1 002 or 67–69, got "1,5"',
    ],
    ['order', withFor('69–67'), 'row 2, column "for": requires a range [least, most], got [69, 67] from "69–67"'],
    [
      'day',
      `${HEADER}\n${ROW.replace('1917-09-09', '9/10/17')}`,
      'row 2, column "day": requires a day such as 1917-09-09 or 9 (22) September 1917, got "9/10/17"',
    ],
    ['no day', `${HEADER}\n${ROW.replace('1917-09-09', '')}`, 'row 2, column "day": requires a day, got nothing'],
    [
      'no body',
      `${HEADER}\n${ROW.replace('Petrograd Soviet', '–')}`,
      'row 2, column "soviet": requires a body, got nothing',
    ],
    [
      'no question',
      `${HEADER}\n${ROW.replace('Presidium', '?')}`,
      'row 2, column "question": requires a question, got nothing',
    ],
    [
      'method',
      `${HEADER},method\n${ROW},show of hand`,
      'row 2, column "method": requires "leaving-the-room", "moving-apart", "show-of-hands", "roll-call", "secret-ballot", "acclamation" or "unknown", got "show of hand"; did you mean "show of hands"?',
    ],
    [
      'outcome',
      `${HEADER},outcome\n${ROW},414:519`,
      'row 2, column "outcome": requires "carried", "rejected", "elected", "tied", "disputed" or "unknown", got "414:519"',
    ],
    ['about', `${HEADER},about\n${ROW},maybe`, 'row 2, column "about": requires true or false, got "maybe"'],
    [
      'address',
      `${HEADER},url\n${ROW},javascript:alert(1)`,
      'row 2, column "url": requires an http or https address, got "javascript:alert(1)"',
    ],
    ['reading', `${HEADER},reading\n${ROW},0`, 'row 2, column "reading": requires a number from 1, got "0"'],
    [
      'one camp',
      `${HEADER},camp_for,camp_against\n${ROW},soviet-power,`,
      'row 2, column "camp_against": requires a camp on each side, got one for alone',
    ],
    [
      'margin alone',
      `${HEADER},margin\n${ROW},100`,
      'row 2, column "margin": requires the side that led in margin_of, got the margin "100" alone',
    ],
    [
      'range without a least',
      `${HEADER},abstain_most\n${ROW},69`,
      'row 2, column "abstain_most": requires a whole number beside one in abstain, got "69"',
    ],
    ['kind', `${HEADER},kind\n${ROW},election`, 'row 2, column "kind": requires "motion", got "election"'],
    ['too few cells', `${HEADER}\nPetrograd Soviet,1917-09-09`, 'row 2: requires 5 cells as in the header, got 2'],
    ['too many cells', `${HEADER}\n${ROW},1`, 'row 2: requires 5 cells as in the header, got 6'],
    [
      'a comma too many',
      `${HEADER}\n${ROW.replace('414', '1,002')}`,
      'row 2: requires 5 cells as in the header, got 6',
    ],
    ['no header', `${HEADER},,\n${ROW},,x`, 'row 2, column 7: requires a header above the cell, got "x"'],
    [
      'open quote',
      `${HEADER}\nPetrograd Soviet,1917-09-09,"Presidium,414,519`,
      'row 2: requires a closing quote, got the end of the table',
    ],
    [
      'closed quote',
      `${HEADER}\nPetrograd Soviet,1917-09-09,"Presid"ium,414,519`,
      'row 2: requires a delimiter behind a closing quote, got other text',
    ],
    [
      'quote closed late',
      `${HEADER}\n"Petrograd" Soviet,1917-09-09,Presidium,414,519\n${ROW}`,
      'row 2: requires a delimiter behind a closing quote, got other text; 2 lines are taken for one row',
    ],
    ...['Total', 'TOTAL:', 'Итого:', 'Всего голосов', 'Grand total'].map((total): [string, string, string] => [
      total,
      `${HEADER}\n${total},,,414,519`,
      `row 2: requires a vote, got the total row "${total}"`,
    ]),
    [
      'itself',
      `${HEADER},part_of\n${ROW},petrograd soviet`,
      'row 2: requires a body that is no part of itself, got "Petrograd Soviet"',
    ],
  ])('%s', (_, text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems)
    expect(readCsv(text).archive.votes).toEqual([])
  })

  it('reads the other rows', () => {
    const text = `${HEADER}\n${ROW}\n${ROW.replace('414', '41a')}\n${ROW.replace('Presidium', 'Power')}`
    expect(problemsOf(text)).toHaveLength(1)
    expect(readCsv(text).archive.votes.map(({ question }) => question.en)).toEqual(['Presidium', 'Power'])
  })

  it('names every cell that is not understood, by rows', () => {
    const text = `Total for 1917\n${HEADER},внес.,Turnout\n${HEADER},x,y\n${ROW.replace('414,519', '1%,½')},,`
    expect(problemsOf(text)).toEqual([
      'row 1: requires nothing above the header, got "Total for 1917"',
      'row 2, column "Turnout": requires a known column, got one that is not read',
      'row 3, column "day": requires a day such as 1917-09-09 or 9 (22) September 1917, got "day"',
      'row 3, column "for": requires a whole number such as 414, 1 002 or 67–69, got "for"',
      'row 3, column "against": requires a whole number such as 414, 1 002 or 67–69, got "against"',
      'row 4, column "for": requires a number of votes, not a share, got "1%"',
      'row 4, column "against": requires a whole number such as 414, 1 002 or 67–69, got "½"',
    ])
  })

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

  it('finds the header below a row of group headers', () => {
    expect(problemsOf(`Заседание;;Голосование;;\nДата;Совет;Вопрос;За;Против\n9.09.1917;Совет;Мир;414;519`)).toEqual([
      'row 1: requires nothing above the header, got "Заседание"',
    ])
  })

  it('finds a body behind a footnote mark, and keeps the mark', () => {
    const [own] = votesOf(`${HEADER}\nПетроградский Совет[2],9.09.1917[1],Presidium,414,519`, { known: archive })
    expect(own?.session.soviet.id).toBe('petrograd-soviet')
    expect(own?.readings[0]?.note).toBe('soviet: “Петроградский Совет[2]”; day: “9.09.1917[1]”')
  })

  it('names the column that is empty, whatever its language', () => {
    expect(problemsOf('Дата;Совет;Вопрос;За;Против\n9.09.1917;Совет;;414;519')).toEqual([
      'row 2, column "Вопрос": requires a question, got nothing',
    ])
  })

  it('requires options of their kind', () => {
    const read = (options: unknown) => () => readCsv(`${HEADER}\n${ROW}`, options as ReadCsvOptions)
    expect(read({ values: { against: 5 } })).toThrow(new TypeError('readCsv requires a text, got 5 at values.against'))
    expect(read({ known: {} })).toThrow(new TypeError('readCsv requires an archive, got an object at known'))
    expect(read({ columns: null })).toThrow(new TypeError('readCsv requires an object, got null at columns'))
    expect(read(null)).toThrow(new TypeError('readCsv requires an object, got null at options'))
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
  const cell = fc.oneof(
    fc.constantFrom(
      '1917-09-09',
      '9.09.1917',
      'Petrograd Soviet',
      'Presidium',
      '414',
      '1 002',
      '–',
      '',
      'Total',
      '52%',
      '"',
      '""',
      'a"b',
      '=1',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )

  it('loses no row: each is a reading or has a problem', () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, (cells) => {
        const text = [HEADER, ...cells.map((row) => row.map(quoted).join(','))].join('\r\n')
        const { archive: own, problems } = readCsv(text)
        const read = own.votes.flatMap(({ readings }) =>
          readings.map(({ locator }) => Number(/\d+/.exec(locator)?.[0])),
        )
        const wrong = new Set(problems.map(({ path }) => Number(/^row (\d+)/.exec(path)?.[1])))
        expect(read.filter((row) => wrong.has(row))).toEqual([])
        const blank = cells.flatMap((row, i) => (row.every((own) => own.trim() === '') ? [i + 2] : []))
        expect([...read, ...wrong, ...blank].sort((a, b) => a - b)).toEqual(cells.map((_, i) => i + 2))
      }),
    )
  })

  it('never throws, and says where', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(cell, fc.constantFrom(',', ';', '\n', '\r\n', '\t', HEADER, 'sep=;'))),
        (pieces) => {
          for (const text of [pieces.join(''), `${HEADER},source,id,part_of,session\n${pieces.join('')}`]) {
            for (const { path, message } of readCsv(text).problems) {
              expect(path).toMatch(/^row \d+(, column .+)?$/s)
              expect(message).toMatch(/^requires /)
            }
          }
        },
      ),
    )
  })

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

  it.each(['"', '""', "'", '(', '[', '*', '1 ', '–', ',', '\r', '\n', '«', '9 ', 'a"'])(
    'is done with half a million of %j',
    (piece) => {
      expect(readCsv(piece.repeat(500_000)).archive.votes).toEqual([])
      const { archive } = readCsv(
        `${HEADER}\n"${piece.replace('"', '""').repeat(500_000)}",${`"${piece.replace('"', '""').repeat(500_000)}",`.repeat(3)}1`,
      )
      expect(archive.votes).toEqual([])
    },
  )

  it('reads 10 MB, right or wrong', () => {
    const rows = (of: (i: number) => string) =>
      [HEADER, ...Array.from({ length: 60_000 }, (_, i) => of(i))].join('\r\n')
    const filler = 'x'.repeat(120)
    expect(votesOf(rows((i) => `Petrograd Soviet,1917-09-09,${filler} ${i},"1,002",${i}`))).toHaveLength(60_000)
    expect(problemsOf(rows((i) => `Petrograd Soviet,1917-09-09,${filler} ${i},1%,${i}`))).toHaveLength(60_000)
  })
})
