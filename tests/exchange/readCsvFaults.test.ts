import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/exchange/index.js'
import { HEADER, problemsOf, ROW, withFor } from './presidiumTable.js'

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
})
