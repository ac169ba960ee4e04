import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { parseArchive } from '../../src/model/parseArchive.js'
import { KINDS } from '../../src/chart/kinds.js'
import { command } from './command.js'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string
}

const PRESIDIUM = 'petrograd-soviet-1917-09-09-presidium'
const AUGUST = 'petrograd-soviet-1917-08-31-power'
const TABLE = 'Date;Soviet;Question;For;Against\n9.09.1917;Our Soviet;Peace?;12;10\n'

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'soviet-tally-'))
})

afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

/** Runs a command that must succeed without a word on the standard error output, and gives what it says. */
async function said(words: readonly string[], input?: string): Promise<string> {
  const { code, out, err } = await command(words, { cwd, ...(input !== undefined && { input }) })
  expect([err, code]).toEqual(['', 0])
  return out.toString()
}

describe('soviet-tally', () => {
  it('tells on one screen what it does, with examples', async () => {
    const help = (await said(['--help'])).trimEnd().split('\n')
    expect(help.length).toBeLessThanOrEqual(24)
    expect(Math.max(...help.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(help.join('\n')).toContain(`soviet-tally chart hall ${PRESIDIUM} -o hall.png`)
    expect((await said(['--version'])).trim()).toBe(version)
    for (const kind of Object.keys(KINDS)) expect(await said(['chart', '--help'])).toContain(kind)
  })

  it('lists votes, compositions and events, in either calendar', async () => {
    expect((await said(['list'])).trimEnd().split('\n')).toHaveLength(archive.votes.length)
    expect((await said(['list', 'compositions'])).trimEnd().split('\n')).toHaveLength(archive.compositions.length)
    expect((await said(['list', 'events', '--locale', 'ru'])).trimEnd().split('\n')).toHaveLength(archive.events.length)
    const words = [
      'list',
      '--since',
      '1917-09-22',
      '--until',
      '1917-09-22',
      '--calendar',
      'new',
      '--soviet',
      'petrograd-soviet',
    ]
    expect(await said(words)).toBe(`${PRESIDIUM}\t22 September 1917\tShall the Presidium’s resignation be refused?\n`)
  })

  it('shows a vote, a composition, an election and an event', async () => {
    const vote = await said(['show', PRESIDIUM, '--rule', 'two-thirds-cast'])
    expect(vote).toContain('668')
    expect(vote).toContain('[1] V. A. Antonov-Ovseyenko, Memoirs')
    expect(vote).not.toContain('\u001b')
    for (const { id } of [
      archive.compositions[0]!,
      archive.events[0]!,
      ...archive.votes.filter(({ kind }) => kind !== 'motion'),
    ]) {
      expect(await said(['show', id, '--locale', 'ru'])).toContain('[1] ')
    }
  })

  it.each([
    ['text', /^Votes, share of all cast {2}Antonov/],
    ['md', /\| for the Presidium \| 414 \(41\.3%\) \|/],
    ['csv', /for the Presidium,414 \(41\.3%\),414 \(41\.4%\)\r\n/],
    ['json', /"sources": \[\s+"V\. A\. Antonov-Ovseyenko/],
  ])('writes a table as %s', async (format, what) => {
    expect(await said(['table', PRESIDIUM, '--format', format])).toMatch(what)
  })

  it('draws every kind of picture, in every form', async () => {
    const ids: Readonly<Record<keyof typeof KINDS, readonly string[]>> = {
      tally: [PRESIDIUM, AUGUST],
      hemicycle: ['congress-soviets-2-1917-10'],
      hall: [PRESIDIUM],
      trajectory: ['petrograd-soviet', 'soviet-power'],
      shift: [AUGUST, PRESIDIUM],
      readings: [PRESIDIUM],
      rules: [PRESIDIUM],
      flow: [AUGUST, PRESIDIUM],
      power: ['vtsik-1917-06'],
      ternary: [PRESIDIUM, AUGUST],
      adoption: [AUGUST],
    }
    for (const [kind, own] of Object.entries(ids)) {
      const { code, out } = await command([
        'chart',
        kind,
        ...own,
        '-o',
        '-',
        '-f',
        'svg',
        '--locale',
        'ru',
        '--theme',
        'dark',
      ])
      expect([kind, code]).toEqual([kind, 0])
      expect(out.toString()).toMatch(/^<svg [^>]*lang="ru"/)
    }
    for (const form of ['svg', 'png', 'pdf', 'html']) {
      expect(await said(['chart', 'tally', PRESIDIUM, '-o', `a.${form}`, '--width', '400'])).toBe('')
    }
    expect(PNG.sync.read(readFileSync(join(cwd, 'a.png'))).width).toBe(800)
    expect(readFileSync(join(cwd, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('tells what has no room in a picture', async () => {
    const events = [
      'saratov-soviet-bolshevik-resolution',
      'kerensky-dissolution-order',
      'tsaritsyn-soviet-bolshevik-resolution',
    ].flatMap((id) => ['--events', id])
    const words = ['chart', 'adoption', AUGUST, '-o', '-', '-f', 'svg', '--width', '320', '--locale', 'ru', ...events]
    const { code, err } = await command(words)
    expect(code).toBe(0)
    expect(err).toMatch(/^soviet-tally: warning: .*there is no room for the event “[А-Я]/m)
  })

  it('embeds a figure with ids of its own', async () => {
    const html = await said(['embed', 'hall', PRESIDIUM, '--no-font', '--image', 'https://example.org/hall.png'])
    expect(html).toMatch(new RegExp(`^<figure id="hall-${PRESIDIUM}-figure" lang="en">`))
    expect(html).toContain('<noscript><img src="https://example.org/hall.png"')
    expect(html).not.toMatch(/<script|@font-face/)
  })

  it('reads one’s own records in every format, piped in or from a file', async () => {
    writeFileSync(join(cwd, 'own.csv'), TABLE)
    expect(await said(['validate', 'own.csv'])).toBe('csv: sources 1, soviets 1, sessions 1, votes 1\n')
    expect(
      await said(
        ['list', '--data', '-', '--value', 'question_en=Peace or war?'],
        TABLE.replace('Question;', '').replace('Peace?;', ''),
      ),
    ).toBe('our-soviet-1917-09-09-peace-or-war\t9 (22) September 1917\tPeace or war?\n')
    await said(['convert', 'own.csv', 'own.json'])
    expect(await said(['validate', 'own.json'])).toContain('votes 1')
    expect(
      await said(['chart', 'tally', 'our-soviet-1917-09-09-peace', '--data', 'own.json', '-o', '-', '-f', 'svg']),
    ).toContain('Carried: 12 for, 10 against')
    await said(['convert', 'own.json', 'tables'])
    expect(await said(['validate', 'tables/votes.csv'])).toContain('votes 1')
    const popolo = await command(['convert', '-', '-', '--to', 'popolo'], { cwd, input: TABLE })
    expect(JSON.parse(popolo.out.toString())).toMatchObject({ motions: [{ text: 'Peace?' }] })
    expect(await said(['validate', '-'], popolo.out.toString())).toContain('popolo: ')
  })

  it('writes an element, with its table and the records that it needs alone', async () => {
    const html = await said(['embed', 'trajectory', 'petrograd-soviet', 'soviet-power', '--element', '--rule', 'cast'])
    expect(html).toMatch(
      /^<soviet-tally chart="trajectory" ids="petrograd-soviet soviet-power" locale="en" rule="cast">/,
    )
    expect(html).toContain('<caption>')
    const [, json] = /<script type="application\/json">([^<]*)<\/script>/.exec(html)!
    const own = parseArchive(JSON.parse(json!))
    expect(own.votes.map(({ id }) => id)).toContain(PRESIDIUM)
    expect(own.votes.every(({ session }) => session.soviet.id.startsWith('petrograd-soviet'))).toBe(true)
    const { err, code } = await command(['embed', 'tally', PRESIDIUM, '--element', '--title', 'Other'])
    expect([err, code]).toEqual(['soviet-tally: --element cannot be said with --title\n', 2])
  })

  it('draws every vote to a folder', async () => {
    const { code, out, err } = await command(['all', '-o', 'every', '--format', 'svg'], { cwd })
    const drawn = archive.votes.filter(({ kind }) => kind === 'motion').length
    expect([code, out.toString()]).toEqual([0, `${drawn} pictures in every\n`])
    expect(readdirSync(join(cwd, 'every'))).toHaveLength(drawn)
    expect(err.trimEnd().split('\n')).toHaveLength(archive.votes.length - drawn)
  })

  it('ends quietly where nobody reads on', () => {
    const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
    const line = `node ${JSON.stringify(cli)} list 2>&1 | head -n 1; echo "\${PIPESTATUS[0]}"`
    expect(execFileSync('bash', ['-c', line]).toString()).toMatch(/^\S+\t.*\n0\n$/)
  })

  it('completes commands, kinds and ids', async () => {
    const script = await said(['completion'])
    expect(script).toContain('--get-yargs-completions')
    const words = await said(['--get-yargs-completions', 'soviet-tally', 'show', 'petro'])
    expect(words).toContain(PRESIDIUM)
  })

  it.each([
    [['chrt'], 2, 'requires a known command; did you mean "chart"?'],
    [[], 2, 'requires a command; soviet-tally --help tells which'],
    [['list', '--foo'], 2, 'requires known flags and words, got foo'],
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
    const done = await command(words, { cwd, input: TABLE })
    expect(done.code).toBe(code)
    if (typeof message === 'string') expect(done.err).toBe(message && `soviet-tally: ${message}\n`)
    else expect(done.err).toMatch(message)
    expect(done.err).not.toMatch(/^\s+at /m)
    expect(readdirSync(cwd).filter((name) => /^x\.|\.tmp$/.test(name))).toEqual([])
  })

  it('names everything that is wrong with data, a line each, and writes nothing', async () => {
    const input = TABLE.replace('12;10', '1O;-3')
    const { code, err } = await command(['convert', '-', 'wrong.json'], { cwd, input })
    expect([code, err.trimEnd().split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/^soviet-tally: row 2, column "For": requires a whole number .*, got "1O"$/),
        expect.stringMatching(/^soviet-tally: row 2, column "Against": requires a whole number .*, got "-3"$/),
      ],
    ])
    expect(readdirSync(cwd)).not.toContain('wrong.json')
  })

  it('leaves what was there where it cannot write', async () => {
    const folder = join(cwd, 'locked')
    await said(['convert', 'archive', 'locked', '--to', 'csv'])
    const before = readFileSync(join(folder, 'votes.csv'), 'utf8')
    // Whoever may do everything may write here too; a folder in the file’s place stops them as well.
    chmodSync(folder, 0o500)
    const { code } = await command(['table', PRESIDIUM, '-o', 'locked'], { cwd })
    chmodSync(folder, 0o700)
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'votes.csv'), 'utf8')).toBe(before)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
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
