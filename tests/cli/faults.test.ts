import { execFile } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { command } from './command.js'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')
const PRESIDIUM = 'petrograd-soviet-1917-09-09-presidium'
const TABLE = ['table', PRESIDIUM, '-o']

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'soviet-tally-'))
})

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

/** Runs a line of bash in which `$cli` is the command. */
function bash(line: string, env: Readonly<Record<string, string>> = {}): Promise<{ code: unknown; err: string }> {
  return new Promise((resolve) => {
    const all = { ...process.env, ...env, node: process.execPath, cli: CLI }
    execFile('bash', ['-c', line], { cwd, env: all }, (error, _, err) => {
      resolve({ code: error ? (error.code ?? error.signal) : 0, err })
    })
  })
}

describe('a file that cannot be written whole', () => {
  it('is not there at all where the disk takes only its beginning', async () => {
    writeFileSync(join(cwd, 'old.json'), 'old')
    for (const name of ['new.json', 'old.json']) {
      const { code, err } = await bash(`ulimit -f 8; "$node" "$cli" convert archive ${name}`)
      const message = `requires a file that can be written, got "${name}": it is larger than a file may be`
      expect([code, err]).toEqual([1, `soviet-tally: ${message}\n`])
    }
    expect(readdirSync(cwd)).toEqual(['old.json'])
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
  })

  it('is told of where the disk is full', async () => {
    symlinkSync('/dev/full', join(cwd, 'full.txt'))
    const file = await command([...TABLE, 'full.txt'], { cwd })
    const message = 'requires a file that can be written, got "full.txt": the disk is full'
    expect([file.code, file.err]).toEqual([1, `soviet-tally: ${message}\n`])
    const standard = await bash('"$node" "$cli" list > /dev/full')
    const told = 'requires an output that can be written, got the standard output: the disk is full'
    expect([standard.code, standard.err]).toEqual([1, `soviet-tally: ${told}\n`])
  })

  it.each([
    [
      [...TABLE, 'a-file/x.txt'],
      'requires a file that can be written, got "a-file/x.txt": a part of its path is no folder',
    ],
    [[...TABLE, '/proc/x.txt'], 'requires a file that can be written, got "/proc/x.txt": '],
    [[...TABLE, 'a-folder'], 'requires a file that can be written, got "a-folder": it is a folder'],
    [[...TABLE, `${'x'.repeat(300)}.txt`], ': the name is too long'],
    [['all', '-o', 'a-file'], 'requires a folder that can be written, got "a-file": there is a file of that name'],
    [['all', '-o', '/proc/pictures'], 'requires a folder that can be written, got "/proc/pictures": '],
    [['convert', 'archive', 'a-file/tables'], ': a part of its path is no folder'],
  ])('is refused where there is no place for it: %j', async (words, message) => {
    writeFileSync(join(cwd, 'a-file'), 'old')
    mkdirSync(join(cwd, 'a-folder'))
    const { code, err } = await command(words, { cwd })
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(readdirSync(cwd).sort()).toEqual(['a-file', 'a-folder'])
    expect(readFileSync(join(cwd, 'a-file'), 'utf8')).toBe('old')
  })

  it('is not there where the command is killed, and what it leaves is cleared later', async () => {
    // Writes half of what it is told to, and dies.
    const preload = `
      const { promises } = require('node:fs')
      const write = promises.writeFile
      promises.writeFile = async (name, content) => {
        await write(name, content.slice(0, content.length / 2))
        process.kill(process.pid, 'SIGKILL')
        await new Promise(() => {})
      }
      require('node:module').syncBuiltinESMExports()`
    const outside = mkdtempSync(join(tmpdir(), 'soviet-tally-'))
    const script = join(outside, 'preload.cjs')
    writeFileSync(script, preload)
    writeFileSync(join(cwd, 'old.json'), 'old')
    for (const words of ['all -o .', 'convert archive old.json']) {
      await bash(`exec "$node" --require "${script}" "$cli" ${words}`)
    }
    rmSync(outside, { recursive: true })
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
    const left = readdirSync(cwd).filter((name) => name !== 'old.json')
    expect(left).toEqual([1, 2].map(() => expect.stringMatching(/^\.soviet-tally-[\w-]+\.tmp$/) as string))

    // One that is still being written is left alone.
    const twoHoursAgo = Date.now() / 1000 - 7200
    utimesSync(join(cwd, left[0]!), twoHoursAgo, twoHoursAgo)
    expect((await command([...TABLE, 'new.txt'], { cwd })).code).toBe(0)
    expect(readdirSync(cwd).sort()).toEqual([left[1], 'new.txt', 'old.json'].sort())
  })
})

describe('what is no file of its own', () => {
  it('stays what it is, and is written to: a link, a device', async () => {
    writeFileSync(join(cwd, 'target.txt'), 'old')
    symlinkSync('target.txt', join(cwd, 'link.txt'))
    symlinkSync('/dev/null', join(cwd, 'nowhere.txt'))
    for (const name of ['link.txt', 'nowhere.txt']) {
      expect((await command([...TABLE, name], { cwd })).code).toBe(0)
      expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true)
    }
    expect(readFileSync(join(cwd, 'target.txt'), 'utf8')).toContain('414')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('may be a pipe', async () => {
    expect((await bash(`"$node" "$cli" table ${PRESIDIUM} -o >(cat > piped.txt)`)).code).toBe(0)
  })
})
