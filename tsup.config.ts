import { defineConfig } from 'tsup'
import { pack } from './src/archive/pack.js'
import { records } from './src/archive/records.js'

/** The records as the package carries them: one text, by columns. */
const packedRecords = `
  import { unpack } from './unpack.js'
  export const records = /* @__PURE__ */ unpack(/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(pack(records)))}))
`

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    archive: 'src/archive/index.ts',
    chart: 'src/chart/index.ts',
    cli: 'src/cli/main.ts',
    exchange: 'src/exchange/index.ts',
    render: 'src/render/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  // CommonJS too: else each entry carries its own copy of a class, and Chart.js knows only one of them.
  splitting: true,
  // `import.meta.url` finds the font in CommonJS as well.
  shims: true,
  external: ['chart.js', '@napi-rs/canvas'],
  esbuildPlugins: [
    {
      name: 'packed-records',
      setup(build) {
        build.onLoad({ filter: /archive[\\/]records\.ts$/ }, () => ({ contents: packedRecords, loader: 'ts' }))
      },
    },
  ],
  // Russian stays readable, and takes a third of the room.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
