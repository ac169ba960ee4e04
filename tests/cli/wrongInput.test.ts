import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command } from './command.js'
import { PRESIDIUM, TABLE, useFolder } from './useFolder.js'

const { folder, said } = useFolder()

describe('soviet-tally', () => {
  it.each([
    [['chrt'], 2, 'requires a known command; did you mean "chart"?'],
    [[], 2, 'requires a command; soviet-tally --help tells which'],
    [['list', '--foo'], 2, 'requires known flags and words, got foo'],
    [['chart', 'tally', PRESIDIUM], 2, 'requires --output, got none'],
    [['chart', 'tally'], 2, 'requires more words behind the command: got 1, of at least 2'],
    [
      ['chart', 'taly', PRESIDIUM, '-o', 'x.svg'],
      2,
      /^soviet-tally: requires known values; kind: got "taly", of "tally", /,
    ],
    [
      ['chart', 'tally', PRESIDIUM, '-o', 'x.gif'],
      2,
      'chart requires --format, or an output that ends in .svg, .png, .pdf, .html, got "x.gif"',
    ],
    [['chart', 'shift', PRESIDIUM, '-o', 'x.svg'], 2, 'chart shift requires two votes or two compositions, got 1 id'],
    [['chart', 'tally', PRESIDIUM, '-o', 'x.svg', '--width', 'wide'], 2, '--width requires a number, got another text'],
    [['chart', 'tally', PRESIDIUM, '-o', 'x.svg', '-o', 'y.svg'], 2, '--output requires one value, got 2'],
    [['list', '--value', 'peace'], 0, ''],
    [
      ['list', '--data', '-', '--value', 'peace'],
      2,
      /--value requires a field and its text such as soviet="Our Soviet", got "peace"/,
    ],
    [
      ['convert', 'archive', 'x.xls'],
      2,
      'convert requires --to, or an output that ends in .json, .popolo.json, or is a folder, got "x.xls"',
    ],
    [['show', 'presidum'], 1, 'show requires a known id, got "presidum"'],
    [
      ['show', 'petrograd-soviet-1917-09-09'],
      1,
      `show requires a known id, got "petrograd-soviet-1917-09-09"; did you mean "${PRESIDIUM}"?`,
    ],
    [['show', '\u001b[2J'], 1, 'show requires a known id, got "\\u001b[2J"'],
    [
      ['chart', 'tally', 'kiev-soviets-1917-11-04-power', '-o', 'x.svg'],
      1,
      'chart tally requires a vote for and against, got the choice "kiev-soviets-1917-11-04-power"',
    ],
    [
      ['chart', 'tally', PRESIDIUM, '-o', 'no/x.svg'],
      1,
      'requires a file that can be written, got "no/x.svg": there is none',
    ],
    [
      ['chart', 'tally', PRESIDIUM, '-o', 'x.svg', '--height', '10'],
      1,
      /renderSvg requires a height of at least \d+ at a width of 640, got 10/,
    ],
    [['validate', 'none.csv'], 1, 'requires a file that can be read, got "none.csv": there is none'],
    [['validate', '.'], 1, 'requires a file that can be read, got ".": it is a folder'],
  ] as const)('answers %j with exit code %i', async (words, code, message) => {
    const done = await command(words, { cwd: folder(), input: TABLE })
    expect(done.code).toBe(code)
    if (typeof message === 'string') expect(done.err).toBe(message && `soviet-tally: ${message}\n`)
    else expect(done.err).toMatch(message)
    expect(done.err).not.toMatch(/^\s+at /m)
    expect(readdirSync(folder()).filter((name) => /^x\.|\.tmp$/.test(name))).toEqual([])
  })

  it('names everything that is wrong with data, a line each, and writes nothing', async () => {
    const input = TABLE.replace('12;10', '1O;-3')
    const { code, err } = await command(['convert', '-', 'wrong.json'], { cwd: folder(), input })
    expect([code, err.trimEnd().split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/^soviet-tally: row 2, column "For": requires a whole number .*, got "1O"$/),
        expect.stringMatching(/^soviet-tally: row 2, column "Against": requires a whole number .*, got "-3"$/),
      ],
    ])
    expect(readdirSync(folder())).not.toContain('wrong.json')
  })

  it('leaves what was there where it cannot write', async () => {
    const locked = join(folder(), 'locked')
    await said(['convert', 'archive', 'locked', '--to', 'csv'])
    const before = readFileSync(join(locked, 'votes.csv'), 'utf8')
    // Whoever may do everything may write here too; a folder in the file’s place stops them as well.
    chmodSync(locked, 0o500)
    const { code } = await command(['table', PRESIDIUM, '-o', 'locked'], { cwd: folder() })
    chmodSync(locked, 0o700)
    expect(code).toBe(1)
    expect(readFileSync(join(locked, 'votes.csv'), 'utf8')).toBe(before)
    expect(readdirSync(folder()).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('takes strings of records for text', async () => {
    const input = TABLE.replace('Peace?', '<script>\u001b]0:x\u0007\u202e').replace('Our Soviet', 'Our <b>Soviet</b>')
    const listed = await said(['list', '--data', '-'], input)
    expect(listed.trimEnd().replaceAll('\t', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    const html = await said(
      ['embed', 'tally', 'our-b-soviet-b-1917-09-09-script-0-x', '--data', '-', '--no-font'],
      input,
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<b>')
  })
})
