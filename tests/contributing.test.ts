import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archive } from '../src/archive/archive.js'
import { records } from '../src/archive/records.js'
import { parseArchive } from '../src/model/parseArchive.js'
import { documents, ROOT } from './documents.js'

describe('CONTRIBUTING.md', () => {
  const contributing = documents.find(({ path }) => path === 'CONTRIBUTING.md')!

  it('adds a vote that the archive takes', () => {
    const added = contributing.blocks.filter(({ language }) => language === 'json')
    const more = added.map(({ file, code }) => {
      expect(existsSync(join(ROOT, file)), file).toBe(true)
      const part = JSON.parse(code) as Partial<typeof records> | unknown[]
      return Array.isArray(part) ? { sources: part } : part
    })
    const lists = Object.entries(records).map(([name, list]: [string, readonly unknown[]]) => {
      return [name, [...list, ...more.flatMap((part) => (part as Record<string, unknown[]>)[name] ?? [])]]
    })
    const { votes, sources } = parseArchive(Object.fromEntries(lists))
    expect([votes.length, sources.length]).toEqual([archive.votes.length + 1, archive.sources.length + 1])
  })

  it('names every room', () => {
    const rooms = [...contributing.prose.matchAll(/^\| `(\w+)` +\|/gm)].map(([, room]) => room)
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  it('names files that are there', () => {
    for (const [, path = ''] of contributing.prose.matchAll(/`((?:src|tests|examples)\/[\w/.-]*)`/g))
      if (!path.includes('NAME')) expect(existsSync(join(ROOT, path)), path).toBe(true)
  })
})
