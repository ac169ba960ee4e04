import { readFileSync } from 'node:fs'
import { CommentTag, Converter, OptionDefaults, ReflectionKind } from 'typedoc'

const ENTRIES = ['index', 'archive/index', 'chart/index', 'render/index', 'exchange/index', 'element/index']
const files = ENTRIES.map((entry) => `src/${entry}.ts`)

/** The headings of the entries’ tables of contents, by the names below them. */
const headings = new Map(files.flatMap((file) => headingsIn(readFileSync(file, 'utf8'))))

/**
 * @param {string} text
 * @returns {(readonly [name: string, heading: string])[]}
 */
function headingsIn(text) {
  const [, ...sections] = text.split(/^\/\/ /m)
  return sections.flatMap((section) => {
    const [heading = '', ...lines] = section.split('\n')
    const lists = lines.join('\n').matchAll(/\{([^}]*)\}/g)
    const names = [...lists].flatMap(([, list = '']) => list.replaceAll(/\btype /g, '').match(/\w+/g) ?? [])
    return names.map((name) => /** @type {const} */ ([name, heading]))
  })
}

/**
 * A plugin of TypeDoc: groups the index of each module as its entry does, calls pages by their first line, and leaves out what Chart.js asks
 * of a class and no caller does, which goes without a word.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const own of Object.values(project.reflections)) {
      if (own.isDocument()) own.name = own.content[0]?.text.match(/^# (.+)$/m)?.[1] ?? own.name
      if (!own.isDeclaration()) continue
      const comments = [own, ...(own.signatures ?? [])].flatMap(({ comment }) => comment ?? [])
      const heading = own.parent?.kindOf(ReflectionKind.Module) && headings.get(own.name)
      if (heading) {
        for (const { blockTags } of comments) {
          blockTags.push(new CommentTag('@category', [{ kind: 'text', text: heading }]))
        }
      }
      if (own.parent?.kindOf(ReflectionKind.Class) && comments.length === 0) project.removeReflection(own)
    }
  })
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'soviet-tally',
  entryPoints: files,
  out: 'out/docs',
  plugin: ['./typedoc.config.js'],
  projectDocuments: [
    'examples/how-to-read.md',
    'examples/README.md',
    'examples/measures.md',
    'examples/pages.md',
    'examples/own-records.md',
    'src/archive/sources.md',
    'src/archive/README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
  ],
  categorizeByGroup: false,
  categoryOrder: [...new Set(headings.values()), '*'],
  navigation: { includeCategories: true, includeGroups: false },
  sort: ['kind', 'alphabetical'],
  kindSortOrder: ['Document', 'Module', 'Function', 'Variable', 'Class', 'Interface', 'TypeAlias'],
  // There is no address yet that lines could link to, and a checkout need not know where it comes from.
  disableSources: true,
  excludeExternals: true,
  excludePrivate: true,
  excludeProtected: true,
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'csv'],
  hideGenerator: true,
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  // A condition on what is given, and the constructor that every element has.
  intentionallyNotDocumented: ['soviet-tally.IdOf.T.__type.id', 'soviet-tally/element.SovietTallyElement.__type'],
}
