import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.js'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

const blocks = [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}))
const typescript = blocks.filter(({ language }) => language === 'ts').map(({ code }) => code)
const typed = blocks.filter(({ language }) => language === 'console').flatMap(({ code }) => code.trim().split('\n'))
const commands = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code.trim())

/** What each block that runs in Node prints, in the order of the README. */
const PRINTED = [
  '53',
  'true false',
  'carried\nrejected\nundecidable',
  '[ 0.6, 0.2, 0.2 ]\n1917-04 1917-08-31\nBolsheviks 98\n[ 30, 60 ] 30',
  expect.stringContaining('Предложение принято с перевесом в 164 голоса'),
  expect.stringMatching(/^1917-09-09 petrograd-soviet-1917-09-09-presidium\n1917-10-13 .* 649 642 7$/s),
  expect.stringMatching(/^China Miéville, October: .*\(2017\), ch\. 9, .*\n@book\{mieville,\n.*year = \{2017\}/s),
  expect.stringMatching(/^votes\.csv .*\n1\nrow 3, column "Против": requires a whole number .*, got "много"$/s),
  expect.stringMatching(/was carried by 523 .* 1,045 .*\nevents requires a list, got "none"$/s),
]

let folder: string

beforeAll(() => {
  // Inside the package, so that it finds itself by its name.
  folder = mkdtempSync(join(ROOT, 'tests', '.readme-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('README.md', () => {
  it.each(typed)('does what one types: %s', (line) => {
    writeFileSync(join(folder, 'my-votes.csv'), 'Date,Soviet,Question,For,Against\n9.09.1917,Our Soviet,Peace?,12,10\n')
    const own = line.replace('$ npx soviet-tally', `"${process.execPath}" "${join(ROOT, 'dist', 'cli.js')}"`)
    expect(own).not.toBe(line)
    expect(() => execFileSync('bash', ['-c', own], { cwd: folder, stdio: 'pipe' })).not.toThrow()
  })

  it('has blocks of code of known languages only', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['ts', 'sh', 'html', 'console']))
    expect(typescript).toHaveLength(PRINTED.length + 1)
  })

  it.each(typescript.filter((code) => !code.includes('document')).map((code, i) => ({ code, i })))(
    'runs its block $i for Node',
    ({ code, i }) => {
      writeFileSync(join(folder, `block${i}.mts`), code)
      const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
      const printed = execFileSync('node', [tsx, `block${i}.mts`], { cwd: folder, encoding: 'utf8' })
      expect(printed.trim()).toEqual(PRINTED[i])
      if (code.includes("'vote.png'")) expect(existsSync(join(folder, 'vote.png'))).toBe(true)
    },
    60_000,
  )

  it('runs its block for a page', async () => {
    const [code = ''] = typescript.filter((block) => block.includes('document'))
    writeFileSync(join(folder, 'page.ts'), code)
    const options = { bundle: true, write: false, format: 'iife', logLevel: 'silent' } as const
    const { outputFiles } = await build({ ...options, entryPoints: [join(folder, 'page.ts')] })
    const browser = await launchChromium()
    const page = await browser.newPage()
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.setContent('<div style="width:600px"><canvas></canvas></div>')
    await page.addScriptTag({ content: outputFiles[0]!.text })
    const size = await page.evaluate(() => {
      const { clientWidth, clientHeight } = document.querySelector('canvas')!
      return [clientWidth, clientHeight]
    })
    await browser.close()
    expect(errors).toEqual([])
    expect(size[0]).toBe(600)
    expect(size[1]).toBeGreaterThan(400)
  }, 60_000)

  it('names commands that exist, and pictures that are there', () => {
    expect(commands).toContain('npm ci && npm start')
    expect(commands).toContain('npm ci && npm test')
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']))
    for (const [, path = ''] of README.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
      expect(existsSync(join(ROOT, path)), path).toBe(true)
  })

  it('opens with a sentence, a picture and eight lines of code', () => {
    const [, title, , sentence, , picture] = ['', ...README.split('\n')]
    expect(title).toBe('# soviet-tally')
    expect(sentence).toMatch(/\.$/)
    expect(picture).toMatch(/^!\[/)
    expect(typescript[0]!.split('\n').filter((line) => line.trim() !== '')).toHaveLength(8)
  })
})
