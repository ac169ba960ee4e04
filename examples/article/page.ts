/** The turn of August–September 1917 as an article: one HTML file without a script. */
import { archive } from 'soviet-tally/archive'
import {
  hallChart,
  hemicycleChart,
  type PictureOptions,
  readingsChart,
  tallyChart,
  trajectoryChart,
} from 'soviet-tally/chart'
import { renderFigure } from 'soviet-tally/render'
import { en } from './en.js'
import { august, facts, peace, presidium, soldiers, workers } from './facts.js'
import { ru } from './ru.js'
import { style } from './style.js'
import type { Part } from './words.js'

const WORDS = { en, ru }

/** An edition of the article. */
export interface Edition {
  readonly locale: 'en' | 'ru'
  readonly theme: 'light' | 'dark'
}

/** The name of an edition’s file. */
export function fileOf({ locale, theme }: Edition): string {
  return `article-${locale}-${theme}.html`
}

/** Of the pictures of a figure, one beside the other. */
async function picturesOf({ figure, caption }: Part, options: PictureOptions): Promise<string[]> {
  // The first figure brings the font for all.
  const own = { idPrefix: figure, embedFont: figure === 'august', ...(caption !== undefined && { caption }) }
  switch (figure) {
    case 'august':
      return [await renderFigure(tallyChart(august, options), own)]
    case 'hall':
      return [await renderFigure(hallChart(presidium, options), own)]
    case 'readings':
      return [await renderFigure(readingsChart(presidium, options), own)]
    case 'sections':
      return Promise.all(
        [workers, soldiers].map((house, i) =>
          renderFigure(hemicycleChart(house, options), { ...own, idPrefix: `sections-${i + 1}`, width: 320 }),
        ),
      )
    case 'trajectory': {
      const query = { body: 'petrograd-soviet', camp: 'soviet-power' } as const
      const events = ['kornilov-march']
      return [await renderFigure(trajectoryChart(archive, query, { ...options, events }), own)]
    }
    case 'peace':
      return [await renderFigure(readingsChart(peace, options), own)]
  }
}

/** The article in a language and a theme; its texts are the author’s own, and none is a record’s. */
export default async function article({ locale, theme }: Edition): Promise<string> {
  const words = WORDS[locale]
  const link = (edition: Edition, text: string) =>
    edition.locale === locale && edition.theme === theme
      ? `<span aria-current="page">${text}</span>`
      : `<a href="${fileOf(edition)}" lang="${edition.locale}" hreflang="${edition.locale}">${text}</a>`
  const parts = await Promise.all(
    words.parts(facts).map(async (part) => {
      const { heading, texts } = part
      const pictures = await picturesOf(part, { locale, theme })
      return [
        ...(heading === undefined ? [] : [`<h2>${heading}</h2>`]),
        ...texts.map((text) => `<p>${text}</p>`),
        `<div class="figures">\n${pictures.join('')}</div>`,
      ].join('\n')
    }),
  )
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme}">
<title>${words.title}</title>
<meta name="description" content="${words.subtitle}">
<style>
${style(theme)}
</style>
</head>
<body>
<nav>
${(['en', 'ru'] as const).map((other) => link({ locale: other, theme }, words.languages[other])).join('\n')}
${(['light', 'dark'] as const).map((other) => link({ locale, theme: other }, words.themes[other])).join('\n')}
</nav>
<main>
<h1>${words.title}</h1>
<p class="subtitle">${words.subtitle}</p>
${parts.join('\n')}
<p class="days">${words.days}</p>
</main>
</body>
</html>
`
}
