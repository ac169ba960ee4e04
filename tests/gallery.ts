import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import gallery from '../examples/gallery.js'

const FOLDER = join(import.meta.dirname, '..', 'examples')

/** `examples/README.md` as the gallery makes it: every picture, its question and its code. */
export function galleryText(): string {
  const pictures = gallery.map(({ name, question, draw }) => {
    const code = readFileSync(join(FOLDER, `${name}.ts`), 'utf8').trim()
    const frame = draw().options?.plugins?.frame
    const told = [frame?.finding, frame?.occasion].filter(Boolean).join('. ').replaceAll('\u00a0', ' ')
    const picture = `![${told}](../tests/golden/${name}.png)`
    const chart = `\`${name}Chart\``
    return `## ${question}\n\n${chart}, in [${name}.ts](${name}.ts)\n\n${picture}\n\n\`\`\`ts\n${code}\n\`\`\`\n`
  })
  return `# Gallery

One picture a question, each on records of the archive. \`npm run examples\` draws all of them to \`out/\`, in English and Russian, for light and dark screens and for paper, at 320, 640 and 1,200 pixels; \`npm start\` tells and draws the vote of 9 September 1917. [article/](article/page.ts) is a page with six figures, in both languages and both colours of screens; [element.ts](element.ts) is one of tables that become charts.

A chart is a function of records that gives a configuration for Chart.js. Each takes \`locale\`, \`calendar\`, \`theme\`, \`patterns\`, \`title\`, \`subtitle\`, \`note\`, \`sources\`, \`ground\` and \`fill\`; what only one of them takes stands in its documentation.

[How to read these charts](how-to-read.md) tells what is to be seen in each, [Pictures on pages](pages.md) how they come onto a page or into a file, [Questions and measures](measures.md) how their numbers are computed, [Your own records](own-records.md) how to draw your own.

${pictures.join('\n')}`
}
