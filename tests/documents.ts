import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** A block of code between fences: ```` ```js vote.mjs ````. */
export interface Block {
  readonly language: string
  /** Name of the file that a reader makes of it, if it stands behind the language. */
  readonly file: string
  readonly code: string
  /** What it is said to print: behind `// =>` in a script, in a block `text` behind a command; `…` is any text. */
  readonly printed: string | undefined
}

/** A Markdown file of the repository. */
export interface Document {
  /** Its path, from the root. */
  readonly path: string
  readonly blocks: readonly Block[]
  /** Addresses of its links and pictures. */
  readonly links: readonly string[]
  /** Its headings, as links name them. */
  readonly anchors: readonly string[]
  /** Its text without the blocks. */
  readonly prose: string
}

/** Folders that hold no documents of ours; nor does any whose name begins with a dot. */
const OTHERS = new Set(['node_modules', 'dist', 'out', 'coverage'])

/** In a list, a block stands as far in as its item. */
const FENCED = /^ *```(\S*) ?(.*)\n([^]*?)^ *```$/gm

/** Every Markdown file of the repository. */
export const documents: readonly Document[] = markdownIn(ROOT).map((path) => {
  const name = relative(ROOT, path).replaceAll('\\', '/')
  return documentOf(name, readFileSync(path, 'utf8'))
})

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return OTHERS.has(entry.name) || entry.name.startsWith('.') ? [] : markdownIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** What a Markdown text holds. */
export function documentOf(path: string, text: string): Document {
  const prose = text.replaceAll(FENCED, '')
  const linked = prose.replaceAll(/`[^`\n]*`/g, '``')
  return {
    path,
    blocks: blocksIn(text),
    links: [...linked.matchAll(/\]\(([^()\s]+)\)|^\[[^\]]+\]: (\S+)$|\s(?:src|href)="([^"]+)"/gm)].map(
      ([, inline, named, attribute]) => inline ?? named ?? attribute!,
    ),
    anchors: anchorsIn(prose),
    prose,
  }
}

function blocksIn(text: string): Block[] {
  const blocks: Block[] = []
  for (const [, language = '', file = '', code = ''] of text.matchAll(FENCED)) {
    const before = blocks.at(-1)
    if (language === 'text' && before?.language === 'sh') blocks.push({ ...blocks.pop()!, printed: code.trimEnd() })
    else blocks.push({ language, file, code, printed: resultsIn(code) })
  }
  return blocks
}

/** What stands behind `// =>`, and in the comments on the lines that follow it. */
function resultsIn(code: string): string | undefined {
  const lines: string[] = []
  let isResult = false
  for (const line of code.split('\n')) {
    const [, result] = /\/\/ => (.*)$/.exec(line) ?? []
    const more: string | undefined = isResult ? /^ *\/\/ (.*)$/.exec(line)?.[1] : undefined
    isResult = result !== undefined || more !== undefined
    if (isResult) lines.push(result ?? more!)
  }
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** Headings as GitHub and npm name them: small letters, hyphens for spaces, without other signs; a second one is numbered. */
function anchorsIn(prose: string): string[] {
  const seen = new Map<string, number>()
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)|\b_([^_]+)_\b/g, '$1$2').toLowerCase()
    const anchor = words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')
    const count = seen.get(anchor) ?? 0
    seen.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  })
}

/** A text as a pattern, in which `…` is any text of a line, and alone on its line any number of lines. */
export function patternOf(printed: string): RegExp {
  const lines = printed.split('\n').map((line) => {
    if (line === '…') return '[^]*'
    return line
      .split('…')
      .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')
  })
  return new RegExp(`^${lines.join('\n')}$`)
}
