import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archive } from '../src/archive/archive.js'
import { type Block, type Document, documents, patternOf, ROOT } from './documents.js'
import { usePages } from './element/usePages.js'
import { samePicture } from './samePicture.js'
import { stranger } from './stranger.js'

/*
 * Every document is read as an impatient stranger reads it: blocks with the name of
 * a file are saved, commands are run, scripts are run, pages are opened, and what
 * is said to be printed is compared. A document that installs the package begins in
 * an empty folder, any other where the package is installed.
 */

const run = promisify(execFile)
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>
const { scripts, version } = readJson('package.json') as { scripts: Record<string, string>; version: string }
const SCRIPT = readFileSync(join(ROOT, 'dist', 'soviet-tally.global.js'), 'utf8')

/** Where a document’s blocks are tried. */
const folders = new Map<Document, string>()
let own: ReturnType<typeof stranger>
const { newPage, serve } = usePages()

beforeAll(() => {
  own = stranger()
  for (const document of documents) {
    const installs = document.blocks.some(({ language, code }) => language === 'sh' && /^npm install/m.test(code))
    const folder = mkdtempSync(join(installs ? tmpdir() : own.folder, 'document-'))
    folders.set(document, folder)
    if (installs) writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    for (const { file, code } of document.blocks.filter(isSaved)) writeFileSync(join(folder, file), code)
  }
}, 180_000)

afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true })
  own.remove()
})

/** A path is one of the repository, and no stranger’s file. */
const isSaved = ({ file }: Block) => file !== '' && !file.includes('/')
const isScript = ({ language, file }: Block) => ['js', 'ts'].includes(language) && file === ''
const isTyped = ({ language }: Block) => ['js', 'ts'].includes(language)

/** Commands of a clone, which are the tests’ own: `npm ci && npm test`. */
const ofClone = (line: string) => /^(?:\w+=\S+ )?npm (?:ci|start|test|run \S+)/.test(line)

/** What a command prints on both outputs, be it that it failed. */
async function print(command: string, cwd: string): Promise<{ printed: string; code: number }> {
  // What is not published is found by npx where it was installed.
  const literal = command
    .replaceAll(/^npx -y -p (\S+) -p (\S+)/gm, 'npm install --no-save $1 $2\n$&')
    .replaceAll(/^(npm install .*)\bsoviet-tally\b/gm, `$1${own.tarball}`)
  const env = { ...process.env, npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' }
  const done = await run('bash', ['-ec', `exec 2>&1; ${literal}`], { cwd, env }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: unknown) => error as { stdout: string; code: number },
  )
  return { printed: done.stdout.trimEnd(), code: done.code }
}

describe.each(documents.map((document) => ({ document, path: document.path })))('$path', ({ document }) => {
  const { blocks, links, prose, path } = document
  const folder = () => folders.get(document)!

  it('has blocks of known languages, and a file’s name where one is needed', () => {
    for (const { language, file } of blocks) {
      expect(['js', 'ts', 'sh', 'html', 'csv', 'json', 'text']).toContain(language)
      if (['csv', 'json'].includes(language)) expect(file).not.toBe('')
    }
    // Each fence opens or closes a block.
    expect(prose).not.toContain('```')
  })

  it('links to files and headings that are there', () => {
    for (const link of links.filter((address) => !/^https?:/.test(address))) {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file).replaceAll('\\', '/')
      expect(existsSync(join(ROOT, target)), link).toBe(true)
      if (anchor !== undefined) {
        expect(documents.find((other) => other.path === target)?.anchors, link).toContain(anchor)
      }
    }
  })

  it('names scripts of package.json that are there', () => {
    const named = [document.prose, ...blocks.map(({ code }) => code)].join('\n')
    for (const [, script = '', other] of named.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)) {
      expect(Object.keys(scripts)).toContain(other ?? script)
    }
  })

  const commands = blocks.filter(({ language, code }) => language === 'sh' && !code.split('\n').some(ofClone))
  it.each(commands)(
    'does what one types: $code',
    async ({ code, printed }) => {
      const done = await print(code, folder())
      if (printed !== undefined) expect(done.printed).toMatch(patternOf(printed))
      // What is wrong with an input is told, and is no success.
      expect(done.code, done.printed).toBe(printed?.startsWith('soviet-tally: ') ? 1 : 0)
    },
    180_000,
  )

  it.each(blocks.filter(isScript))('runs: $code', async ({ code, printed = '' }) => {
    const { code: javascript } = await transform(code, { loader: 'ts', format: 'esm' })
    writeFileSync(join(folder(), 'block.mjs'), javascript)
    const { stdout, stderr } = await run('node', ['block.mjs'], { cwd: folder() })
    expect(stderr).toBe('')
    expect(stdout.trimEnd()).toMatch(patternOf(printed))
  })

  it.each(blocks.filter(({ language }) => language === 'html'))('opens its page: $code', async ({ file, code }) => {
    const { page, faults } = await newPage()
    await page.route('https://unpkg.com/soviet-tally@*', (route) => route.fulfill({ body: SCRIPT }))
    if (file === '') {
      const server = await serve({ '/page.html': { body: `<!doctype html><meta charset="utf-8">${code}` } })
      await page.goto(`${server.address}/page.html`)
    } else await page.goto(pathToFileURL(join(folder(), file)).href)
    const named = [...code.matchAll(/<!-- => (.*) -->/g)].map(([, name = '']) => name)
    expect((await namesOn(page)).join('\n')).toMatch(patternOf(named.join('\n')))
    expect(faults).toEqual([])
  })
})

/** What the pictures on a page are called, once they stand there. */
async function namesOn(page: Page): Promise<(string | null)[]> {
  const pictures = page.locator('canvas[role=img], .stage')
  await pictures.first().waitFor()
  const names = await pictures.all()
  for (const picture of names) expect((await picture.boundingBox())!.height).toBeGreaterThan(100)
  return Promise.all(names.map((picture) => picture.getAttribute('aria-label')))
}

describe('the documents', () => {
  it('are compiled in a stranger’s strict project', () => {
    const typed = documents.flatMap(({ path, blocks }) => blocks.filter(isTyped).map(({ code }) => ({ path, code })))
    expect(typed.length).toBeGreaterThan(20)
    const files = typed.map(({ path, code }, i) => {
      const file = `${path.replaceAll(/\W/g, '-')}-${i}.mts`
      own.write(file, `${code}\nexport {}\n`)
      return file
    })
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node']
    const strict = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'node16']
    expect(own.run('node', [tsc, ...strict, ...types, ...files])).toBe('')
  })
})

describe('README.md', () => {
  const readme = documents.find(({ path }) => path === 'README.md')!

  it('opens with a sentence, a picture and the eight lines that drew it', () => {
    const [title, , sentence, , picture] = readme.prose.split('\n')
    expect(title).toBe('# soviet-tally')
    expect(sentence).toMatch(/\.$/)
    const [, golden = ''] = /^!\[.+\]\((.+\.png)\)$/.exec(picture!) ?? []
    expect(readme.blocks[0]!.code.split('\n').filter((line) => line.trim() !== '')).toHaveLength(8)
    const drawn = readFileSync(join(folders.get(readme)!, 'vote.png'))
    // The newest canvas kerns otherwise than the one that drew the golden picture.
    expect(samePicture(readFileSync(join(ROOT, golden)), drawn, 0.03)).toBe(true)
  })

  it('tells how a clone is tried, and npm start does so', async () => {
    const sh = readme.blocks.filter(({ language }) => language === 'sh')
    const start = sh.find(({ code }) => code === 'npm ci && npm start\n')!
    expect(sh.map(({ code }) => code)).toContain('npm ci && npm test\n')
    const example = /tsx (\S+)$/.exec(scripts.start!)![1]!
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
    const { stdout } = await run('node', [tsx, join(ROOT, example)], { cwd: folders.get(readme)! })
    expect(stdout.trimEnd()).toMatch(patternOf(start.printed!))
  })

  it('counts the records as they are', () => {
    const { votes, compositions, events, sources } = archive
    expect(readme.prose).toContain(
      `${votes.length} votes, ${compositions.length} compositions and ${events.length} events from ${sources.length} sources`,
    )
  })

  it('links only to what the package carries, but for how a clone is changed', () => {
    const local = readme.links.filter((link) => !/^(?:https?:|#)/.test(link)).map((link) => link.split('#')[0]!)
    for (const link of local) if (link !== 'CONTRIBUTING.md') expect(own.packed).toContain(link)
  })
})

describe('CITATION.cff', () => {
  const lines = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8').split('\n')

  it('cites this version, under this licence', () => {
    expect(lines).toContain(`version: ${version}`)
    expect(lines).toContain(`license: ${String(readJson('package.json').license)}`)
  })
})

describe('CHANGELOG.md', () => {
  it('begins with this version', () => {
    const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
    expect(/^## ([\d.]+)/m.exec(changelog)![1]).toBe(version)
  })
})
