import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stranger } from './stranger.js'

/** The oldest Node and newer ones, as the registry has them for this machine; none for some. */
const OTHERS = process.platform === 'linux' ? ['20.15.0', '22.23.3', '24.21.0'] : []
const nameOf = (version: string) => `node-${version}`

let own: ReturnType<typeof stranger>

beforeAll(() => {
  own = stranger(OTHERS.map((version) => `${nameOf(version)}@npm:node-${process.platform}-${process.arch}@${version}`))
})

afterAll(() => {
  own.remove()
})

const ID = 'petrograd-soviet-1917-09-09-presidium'
const DRAW = `Promise.all([renderPng(tallyChart(vote)), renderSvg(tallyChart(vote)), renderPdf(tallyChart(vote))]).then((files) =>
  console.log(files.map((file) => file.slice(0, 4).toString().replace('\\x89', '')).join(' ')))`

const MODULE = `import { motionById } from 'soviet-tally'
      import { archive } from 'soviet-tally/archive'
      import { tallyChart } from 'soviet-tally/chart'
      import { renderPdf, renderPng, renderSvg } from 'soviet-tally/render'
      const vote = motionById(archive, '${ID}')
      ${DRAW}`
const DRAWN = /^\S*PNG <svg %PDF$/

describe.each([process.versions.node, ...OTHERS])('the package in Node %s', (version) => {
  const node = (...args: string[]) => {
    const isOwn = version === process.versions.node
    return own.run(isOwn ? process.execPath : join(own.folder, 'node_modules', nameOf(version), 'bin/node'), args)
  }

  it('is what it says', () => {
    expect(node('--version')).toBe(`v${version}`)
  })

  it('draws as an ES module', () => {
    own.write('draw.mjs', MODULE)
    expect(node('--throw-deprecation', 'draw.mjs')).toMatch(DRAWN)
  })

  it('draws as CommonJS', () => {
    own.write(
      'draw.cjs',
      `const { motionById } = require('soviet-tally')
      const { archive } = require('soviet-tally/archive')
      const { tallyChart } = require('soviet-tally/chart')
      const { renderPdf, renderPng, renderSvg } = require('soviet-tally/render')
      const vote = motionById(archive, '${ID}')
      ${DRAW}`,
    )
    expect(node('--throw-deprecation', 'draw.cjs')).toMatch(DRAWN)
  })

  it('draws by its command, the same to the byte', () => {
    const cli = ['--throw-deprecation', 'node_modules/soviet-tally/dist/cli.js', 'chart', 'tally', ID]
    const svg = node(...cli, '--format', 'svg', '-o', '-')
    expect(svg).toContain('519')
    expect(svg).toBe(own.run(process.execPath, [...cli, '--format', 'svg', '-o', '-']))
  })
})

describe('the package beside the oldest of its peers', () => {
  it('draws', () => {
    const { peerDependencies } = JSON.parse(
      readFileSync(join(own.folder, 'node_modules/soviet-tally/package.json'), 'utf8'),
    ) as { peerDependencies: Record<string, string> }
    const oldest = Object.entries(peerDependencies).map(([name, range]) => [name, /[\d.]+/.exec(range)![0]] as const)
    const old = stranger([], Object.fromEntries(oldest))
    try {
      expect(old.node('draw.mjs', MODULE)).toMatch(DRAWN)
    } finally {
      old.remove()
    }
  })
})
