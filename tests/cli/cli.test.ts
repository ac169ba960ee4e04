import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { parseArchive } from '../../src/model/parseArchive.js'
import { KINDS } from '../../src/chart/kinds.js'
import { command } from './command.js'
import { PRESIDIUM, TABLE, useFolder } from './useFolder.js'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string
}

const AUGUST = 'petrograd-soviet-1917-08-31-power'

const { folder, said } = useFolder()

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
    expect(PNG.sync.read(readFileSync(join(folder(), 'a.png'))).width).toBe(800)
    expect(readFileSync(join(folder(), 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(join(folder(), 'a.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(readdirSync(folder()).filter((name) => name.endsWith('.tmp'))).toEqual([])
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
    expect(html).toMatch(new RegExp(`^<figure id="hall-${PRESIDIUM}-[\\da-f]{6}-figure" lang="en">`))
    expect(html).toContain('<noscript><img src="https://example.org/hall.png"')
    expect(html).not.toMatch(/<script|@font-face/)
    // Two snippets of one vote can stand on a page.
    const other = await said(['embed', 'hall', PRESIDIUM, '--no-font', '--locale', 'ru'])
    const ids = (snippet: string) => [...snippet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids(html).filter((id) => ids(other).includes(id))).toEqual([])
  })

  it('reads one’s own records in every format, piped in or from a file', async () => {
    writeFileSync(join(folder(), 'own.csv'), TABLE)
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
    const popolo = await command(['convert', '-', '-', '--to', 'popolo'], { cwd: folder(), input: TABLE })
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
    const { code, out, err } = await command(['all', '-o', 'every', '--format', 'svg'], { cwd: folder() })
    const drawn = archive.votes.filter(({ kind }) => kind === 'motion').length
    expect([code, out.toString()]).toEqual([0, `${drawn} pictures in every\n`])
    expect(readdirSync(join(folder(), 'every'))).toHaveLength(drawn)
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
})
