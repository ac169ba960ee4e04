import type { Source, SourceKind } from '../model/source.js'
import { authorsOf, type CslName } from './authorsOf.js'

/** Types that BibTeX and BibLaTeX both know; a newspaper as a whole is no article in one. */
const TYPES: Readonly<Record<SourceKind, string>> = {
  document: 'misc',
  press: 'misc',
  memoir: 'book',
  history: 'book',
  encyclopedia: 'book',
  web: 'misc',
}

/** What TeX would take for an order. Braces go by name: BibTeX counts even those behind a backslash. */
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['%', '\\%'],
  ['&', '\\&'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
])

/**
 * Sources as a BibTeX file in UTF-8: one entry each, with its id as the key.
 * Cyrillic and accents stay as they are; what TeX would execute is escaped.
 *
 * @example
 * bibtexOf([sourceById(archive, 'mieville')]).split('\n').slice(0, 3)
 * // => ['@book{mieville,', '  title = {October: The Story of the Russian Revolution},', '  author = {Miéville, China},']
 */
export function bibtexOf(sources: readonly Source[]): string {
  return sources.map(entryOf).join('\n')
}

function entryOf(source: Source): string {
  const { id, kind, title, year, language, url, note } = source
  const authors = authorsOf(source)
  const fields = [
    ['title', textOf(title)],
    ...(authors.length > 0 ? [['author', authors.map(nameOf).join(' and ')]] : []),
    ...(year === null ? [] : [['year', String(year)]]),
    ['language', textOf(language)],
    ...(url === undefined ? [] : [['url', addressOf(url)]]),
    ...(note === undefined ? [] : [['note', textOf(note)]]),
  ]
  return `@${TYPES[kind]}{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
}

/** What is not taken apart stands in braces of its own, in which “and” parts no names. */
function nameOf(name: CslName): string {
  return 'literal' in name ? `{${textOf(name.literal)}}` : `${textOf(name.family)}, ${textOf(name.given)}`
}

function textOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^%&$#_]/g, (mark) => ESCAPED.get(mark) ?? mark)
}

/** An address is read as it stands, but for what would end the field. */
function addressOf(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}
