/** Writes the article and the page of elements, and draws the whole gallery to out/: on screens and on paper, wide and narrow, in English and in Russian. */
import { readFile } from 'node:fs/promises'
import { renderPng, renderSvg } from 'soviet-tally/render'
import article, { fileOf } from './article/page.js'
import elements from './element.js'
import gallery from './gallery.js'
import { save } from './save.js'

const editions = (['en', 'ru'] as const).flatMap((locale) =>
  (['light', 'dark', 'print'] as const).flatMap((theme) => [320, 640, 1200].map((width) => ({ locale, theme, width }))),
)
const articles = (['en', 'ru'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((theme) => ({ locale, theme })),
)
const files = gallery.length * (editions.length + 2) + articles.length + 2
let drawn = 0

/** Writes a file, and says so: on a terminal in one line, elsewhere in a line each. */
async function write(name: string, content: Buffer | string): Promise<void> {
  await save(name, content)
  drawn += 1
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${drawn} of ${files}: out/${name}`)
  else console.log(`out/${name}`)
}

await save('soviet-tally.global.js', await readFile('dist/soviet-tally.global.js'))
for (const locale of ['en', 'ru'] as const) await write(`element-${locale}.html`, await elements(locale))
for (const edition of articles) await write(fileOf(edition), await article(edition))
for (const { name, draw } of gallery) {
  for (const { locale, theme, width } of editions) {
    await write(`${name}-${locale}-${theme}-${width}.png`, await renderPng(draw({ locale, theme }), { width }))
  }
  for (const locale of ['en', 'ru'] as const) await write(`${name}-${locale}.svg`, await renderSvg(draw({ locale })))
}
if (process.stdout.isTTY) process.stdout.write('\n')
