import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import ts from 'typescript'

const TESTS = import.meta.dirname
const SRC = join(TESTS, '..', 'src')

/** What a docstring shows. */
export interface Example {
  readonly file: string
  /** Name of what it is an example of. */
  readonly of: string
  readonly code: string
  readonly results: readonly Result[]
}

/** What comes of an expression. */
export interface Result {
  /** The example as far as its expression, which ends it. */
  readonly code: string
  readonly expected: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

const DECLARED = /export (?:declare )?(?:abstract )?(?:async )?(?:function|const|class|interface|type) (\w+)/

/** Files of the names that they declare and export. */
const homes = new Map<string, string[]>()
for (const { file, text } of files) {
  for (const [, name = ''] of text.matchAll(new RegExp(`^${DECLARED.source}`, 'gm'))) {
    homes.set(name, [...(homes.get(name) ?? []), file])
  }
}

/** The examples of every docstring, file by file. */
export const examples: readonly Example[] = files.flatMap(({ file, text }) => examplesIn(file, text))

/** The examples of a file. */
export function examplesIn(file: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(.*)/g)].flatMap(([, docstring = '', next = '']) => {
    const lines = docstring.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    const [, ...tags] = `\n${lines.join('\n')}`.split('\n@')
    return tags
      .filter((tag) => tag.startsWith('example'))
      .map((tag) => ({ file, of: DECLARED.exec(next)?.[1] ?? next, ...read(tag.slice('example'.length)) }))
  })
}

/** Results stand behind `// =>`, on the line of their expression or below it, and go on in the comments that follow. */
function read(text: string): Pick<Example, 'code' | 'results'> {
  const code: string[] = []
  const results: Result[] = []
  let isResult = false
  for (const line of text.split('\n').filter((own) => own.trim() !== '')) {
    const [, before = '', expected] = /^(.*?) ?\/\/ =>(.*)$/.exec(line) ?? []
    if (expected !== undefined) {
      if (before !== '') code.push(before)
      results.push({ code: code.join('\n'), expected: expected.trim() })
      isResult = true
    } else if (isResult && line.startsWith('// ')) {
      const last = results.pop()!
      results.push({ ...last, expected: `${last.expected} ${line.slice('// '.length)}` })
    } else {
      code.push(line)
      isResult = false
    }
  }
  return { code: code.join('\n'), results }
}

/**
 * What an expression comes to, and what is expected of it: a JavaScript value, in which `0.44…` is any number that
 * begins so.
 *
 * @throws Error if either cannot be read
 */
export async function evaluate(file: string, { code, expected }: Result): Promise<[found: unknown, expected: unknown]> {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022)
  const last = source.statements.at(-1)
  if (!last || !ts.isExpressionStatement(last)) throw new Error(`requires an expression before // =>, got ${code}`)
  const before = code.slice(0, last.getFullStart())
  // Strings first, so that digits in them stay as they are.
  const wanted = expected.replace(/'(?:[^'\\]|\\.)*'|\d[\d.]*…/g, (found) =>
    found.endsWith('…') ? `begins('${found.slice(0, -1)}')` : found,
  )
  const body = `(async () => {${before}\nreturn [(${last.expression.getText(source)}), ${wanted}\n]})()`
  const scope = new Map(Object.entries({ begins, ...(await importsOf(file, `${code} ${wanted}`)) }))
  // Compiled, it is a function of whatever its names stand for.
  const run = compileFunction(`return ${compiled(body, expected)}`, [...scope.keys()]) as (
    ...values: unknown[]
  ) => Promise<unknown[]>
  const [found, ...values] = await run(...scope.values())
  if (values.length !== 1) throw new Error(`requires one value after // =>, got ${expected}`)
  return [found, values[0]]
}

/** Errors of type in the examples, by their place in the list. */
export function typeErrors(list: readonly Example[]): ReadonlyMap<number, string[]> {
  const { config } = ts.readConfigFile(join(SRC, '..', 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, join(SRC, '..'))
  // An example takes what it knows to be there, and leaves what it declares unused.
  Object.assign(options, { noUncheckedIndexedAccess: false, noUnusedLocals: false, verbatimModuleSyntax: false })
  const modules = new Map(list.map((example, i) => [join(TESTS, `example-${i}.ts`), moduleOf(example)]))
  const host = ts.createCompilerHost(options)
  const disk = { ...host }
  host.readFile = (path) => modules.get(path) ?? disk.readFile(path)
  host.fileExists = (path) => modules.has(path) || disk.fileExists(path)
  host.getSourceFile = (path, target, ...rest) => {
    const text = modules.get(path)
    return text === undefined ? disk.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target)
  }
  const program = ts.createProgram([...modules.keys()], options, host)
  return new Map(
    [...modules.keys()].map((path, i) => {
      const file = program.getSourceFile(path)
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      return [i, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]
    }),
  )
}

function moduleOf({ file, code }: Example): string {
  const imports = [...homesOf(file, code)].map(([name, home]) => {
    return `import { ${name} } from '../src/${home.replace(/\.ts$/, '.js')}'`
  })
  return [...imports, code, 'export {}'].join('\n')
}

/** Values of the names that a text has from the house. */
async function importsOf(file: string, text: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [name, home] of homesOf(file, text)) {
    // A module is an object of what it exports; types are gone by then.
    const module = (await import(join(SRC, home))) as Record<string, unknown>
    if (name in module) found[name] = module[name]
  }
  return found
}

/** The names of the house in a text, and the file of each: the example’s own file before another. */
function homesOf(file: string, text: string): Map<string, string> {
  const words = new Set(text.match(/(?<![\w.])[A-Za-z]\w*/g))
  return new Map(
    [...words].flatMap((word) => {
      const all = homes.get(word)
      return all ? [[word, all.includes(file) ? file : all[0]!] as const] : []
    }),
  )
}

/** JavaScript of a text in TypeScript. */
function compiled(text: string, expected: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  })
  const [problem] = diagnostics
  if (problem) {
    throw new Error(
      `requires a value after // =>, got ${expected}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`,
    )
  }
  return outputText
}

/** What any number equals that begins with these digits. */
function begins(digits: string) {
  return {
    asymmetricMatch: (value: unknown) => typeof value === 'number' && String(value).startsWith(digits),
    toString: () => `${digits}…`,
  }
}
