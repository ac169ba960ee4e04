import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { pack } from './src/archive/pack.js'
import { records } from './src/archive/records.js'

/** The records as the package carries them: one text, by columns. */
const packedRecords = `
  import { unpack } from './unpack.js'
  export const records = /* @__PURE__ */ unpack(/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(pack(records)))}))
`

const packed: Plugin = {
  name: 'packed-records',
  setup(build) {
    build.onLoad({ filter: /archive[\\/]records\.ts$/ }, () => ({ contents: packedRecords, loader: 'ts' }))
  },
}

/** What is one file has nothing to load: parts that are loaded when they are used are imported like all others, which takes less room. */
const inOneFile: Plugin = {
  name: 'in-one-file',
  setup(build) {
    build.onLoad({ filter: /src[\\/](chart|element)[\\/]\w+\.ts$/ }, async ({ path }) => {
      const imports: string[] = []
      const text = (await readFile(path, 'utf8')).replace(/\bimport\(('[^']+')\)/g, (_, specifier: string) => {
        imports.push(`import * as part${imports.length} from ${specifier}`)
        return `Promise.resolve(part${imports.length - 1})`
      })
      return { contents: [...imports, text].join('\n'), loader: 'ts' }
    })
  },
}

const common: Options = {
  target: 'es2022',
  // Russian stays readable, and takes a third of the room.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

const subpaths = {
  index: 'src/index.ts',
  archive: 'src/archive/index.ts',
  chart: 'src/chart/index.ts',
  define: 'src/element/define.ts',
  element: 'src/element/index.ts',
  exchange: 'src/exchange/index.ts',
  render: 'src/render/index.ts',
}

/** The reader of CSV does not say that it can be left out. In a file of its own it is, by who uses what else was there. */
const entry = { ...subpaths, 'parts/tableRows': 'src/exchange/tableRows.ts' }

/** What the subpaths are made of. No maps: the code is not minified, and the declarations carry the docstrings. */
const library: Options = {
  ...common,
  entry,
  // CommonJS too: else each entry carries its own copy of a class, and Chart.js knows only one of them.
  splitting: true,
  // `import.meta.url` finds the font in CommonJS as well.
  shims: true,
  external: ['chart.js', '@napi-rs/canvas'],
  esbuildPlugins: [packed],
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.chunkNames = 'parts/[name]-[hash]'
  },
}

export default defineConfig([
  { ...library, entry: { ...entry, cli: 'src/cli/main.ts' }, format: 'esm', clean: true },
  // Who asks for CommonJS has one piece of a thing, whichever chart is first: four times fewer files.
  { ...library, format: 'cjs', esbuildPlugins: [packed, inOneFile] },
  { ...library, entry: subpaths, format: ['esm', 'cjs'], dts: { only: true } },
  {
    ...common,
    // For a `<script src>`: everything inside.
    entry: { 'soviet-tally': 'src/global.ts' },
    format: 'iife',
    globalName: 'SovietTally',
    platform: 'browser',
    noExternal: [/./],
    minify: 'terser',
    // A page may be in any encoding.
    terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { ecma: 2020, ascii_only: true } },
    esbuildPlugins: [inOneFile],
  },
])
