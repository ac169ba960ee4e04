import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import gallery from '../examples/gallery.js'
import { renderPng } from '../src/render/renderPng.js'
import { renderSvg } from '../src/render/renderSvg.js'
import { galleryText } from './gallery.js'
import { howToReadText } from './howToRead.js'
import { samePicture } from './samePicture.js'

/**
 * The pictures of the gallery, as they were last looked at. What has changed is left
 * beside them as `…-changed`; once looked at, it takes their place with
 * `UPDATE_GOLDEN=1 npm test`.
 */
const FOLDER = join(import.meta.dirname, 'golden')
const EXAMPLES = join(import.meta.dirname, '..', 'examples')

const pictures = gallery.flatMap(({ name, draw }) => [
  { name, config: draw(), width: 640 },
  { name: `${name}-ru-dark-320`, config: draw({ locale: 'ru', theme: 'dark' }), width: 320 },
])

/** Compares with the golden file, or leaves what has changed. */
function compare(path: string, content: Buffer | string, same: (golden: Buffer) => boolean): void {
  const changed = path.replace(/(\.\w+)$/, '-changed$1')
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, content)
  const equal = existsSync(path) && same(readFileSync(path))
  if (equal) rmSync(changed, { force: true })
  else writeFileSync(changed, content)
  expect(equal, `${path} differs from ${changed}`).toBe(true)
}

describe('golden pictures', () => {
  it.each(pictures)('$name as PNG', async ({ name, config, width }) => {
    const png = await renderPng(config, { width })
    compare(join(FOLDER, `${name}.png`), png, (golden) => samePicture(golden, png))
  })

  it.each(pictures)('$name as SVG', async ({ name, config, width }) => {
    const svg = await renderSvg(config, { width, embedFont: false })
    compare(join(FOLDER, `${name}.svg`), svg, (golden) => golden.toString('utf8') === svg)
  })

  it('are shown in examples/README.md, with their code', () => {
    const text = galleryText()
    compare(join(EXAMPLES, 'README.md'), text, (golden) => golden.toString('utf8') === text)
  })

  it('are explained in examples/how-to-read.md, with their numbers', () => {
    const text = howToReadText()
    compare(join(EXAMPLES, 'how-to-read.md'), text, (golden) => golden.toString('utf8') === text)
  })
})
