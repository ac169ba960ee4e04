import { HtmlValidate } from 'html-validate'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import gallery from '../../examples/gallery.js'
import { archive } from '../../src/archive/index.js'
import { tallyChart } from '../../src/chart/tallyChart.js'
import { motionById, twoThirds } from '../../src/index.js'
import { renderCard } from '../../src/render/renderCard.js'
import { renderFigure } from '../../src/render/renderFigure.js'
import { renderPage } from '../../src/render/renderPage.js'
import { hostile } from './hostile.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } })

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))
}

describe('renderFigure(config, options)', () => {
  const editions = gallery.flatMap(({ name, draw }) =>
    (['en', 'ru'] as const).map((locale) => ({ name, draw, locale })),
  )

  it.each(editions)('tells what $name shows without a script: $locale', async ({ draw, locale }) => {
    const config = draw({ locale })
    const html = await renderFigure(config, { embedFont: false })
    expect(await problemsOf(html)).toEqual([])
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|\/>/i)
    const { header, rows } = config.options!.plugins!.frame!.story!().table
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(header.length)
    expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1)
    expect(html.match(/<li>/g)!.length).toBeGreaterThan(0)
    expect(html).not.toMatch(/\b(undefined|NaN|null)\b/)
  })

  it('shows the narrow picture wherever the wide one would be made smaller', async () => {
    expect(await renderFigure(tallyChart(presidium))).toContain('@container(max-width:639px)')
    expect(await renderFigure(tallyChart(presidium), { width: 900 })).toContain('@container(max-width:899px)')
    expect(await renderFigure(tallyChart(presidium), { width: 320 })).not.toContain('@container')
  })

  it('leaves to the caption what both would say, but for a note of one’s own', async () => {
    const html = await renderFigure(tallyChart(presidium))
    expect(html).toMatch(/<p>[^<]*53 voters changing sides/)
    expect(html).not.toMatch(/<text[^>]*>[^<]*53 voters/)
    expect(await renderFigure(tallyChart(presidium, { note: 'My note' }))).toMatch(/<text[^>]*>My note<\/text>/)
  })

  it('has a caption of one’s own, and the computed one beside the figures', async () => {
    const html = await renderFigure(tallyChart(presidium), { caption: 'Mine & <b>yours</b>' })
    expect(html).toContain('<figcaption>\n<p>Mine &amp; &lt;b&gt;yours&lt;/b&gt;</p>\n<details>')
    expect(html).toMatch(/<\/summary>\n<p>On 9 \(22\) September/)
  })

  it('has what is asked for: a picture for programs that take it over, ids of its own, no font', async () => {
    const html = await renderFigure(tallyChart(presidium), { image: 'a"b.png', idPrefix: 'vote', embedFont: false })
    expect(html).toMatch(/<noscript><img src="a&quot;b\.png" alt="On 9 \(22\) September[^"]+" hidden><\/noscript>/)
    expect([...html.matchAll(/\sid="([^"]+)"/g)].every(([, id]) => id!.startsWith('vote'))).toBe(true)
    expect(html).not.toContain('@font-face')
    expect(Buffer.byteLength(html)).toBeLessThan(20_000)
  })

  it('shows a bare tally, which has no sources', async () => {
    const html = await renderFigure(tallyChart({ for: 279, against: 115 }))
    expect(html).not.toContain('<li>')
    expect(html).toContain('“Carried: 279 for, 115 against”, figure made with soviet-tally.')
  })

  it('requires a chart of the family', async () => {
    await expect(renderFigure({ type: 'bar', data: { datasets: [] } })).rejects.toThrow(
      'renderFigure requires the configuration of a chart of this library, got',
    )
  })
})

describe('renderPage(config, options)', () => {
  it.each(['en', 'ru'] as const)('is one valid HTML file without a script: %s', async (locale) => {
    const html = await renderPage(tallyChart(presidium, { locale }))
    expect(await problemsOf(html)).toEqual([])
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect(html).not.toMatch(/(src|href)="(?!https:\/\/marxstheoryofrevolutions\.blogspot\.com)/)
  })

  it('follows the picture’s language, rule, reading and colours', async () => {
    const options = { locale: 'ru', theme: 'dark', rule: twoThirds('cast'), reading: 1 } as const
    const html = await renderPage(tallyChart(presidium, options))
    expect(html).toContain('<html lang="ru">')
    expect(html).toContain('двух третей')
    expect(html).not.toMatch(/Антонов|Antonov/)
    expect(html).toContain('background:#14171a')
    expect(html).toMatch(/<a lang="en" href="[^"]+">Marx/)
    expect(html).toMatch(/<span lang="en">[^<]*entr/)
    await expect(renderPage(tallyChart(presidium, { ground: 'red}</style>' }))).rejects.toThrow(
      'renderPage requires a colour, got "red}</style>" at ground',
    )
  })

  it('has the caption, the table in details, and the sources with their places', async () => {
    const html = await renderPage(tallyChart(presidium))
    expect(html).toContain('53 voters changing sides would have turned it')
    expect(html).toMatch(/<details>[\s\S]*<table>[\s\S]*<td>414 \(41\.3%\)<\/td>[\s\S]*<\/details>/)
    expect(html).toContain('V. A. Antonov-Ovseyenko, Memoirs')
    expect(html).toContain('paragraph 5')
  })

  it('is named as the picture is, and shows itself where it is shared', async () => {
    const own = await renderPage(tallyChart(presidium, { title: 'Mine' }), { image: 'https://example.org/card.png' })
    expect(own).toContain('<title>Mine</title>')
    expect(own).toContain('<meta property="og:image" content="https://example.org/card.png">')
    expect(own).toContain('<meta property="og:image:width" content="1200">')
    expect(await renderPage(tallyChart(presidium))).not.toContain('og:image')
  })

  it('shows every string of a record as text', async () => {
    const html = await renderPage(tallyChart(hostile))
    expect(html).not.toContain('<script')
    // eslint-disable-next-line no-control-regex -- what no reader may be sent
    expect(html).not.toMatch(/[\u0000\u202e]/)
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain('href="https://example.org/?a=&quot;b&quot;&amp;c=&lt;d&gt;"')
    expect(await problemsOf(html)).toEqual([])
  })
})

describe('renderCard(config)', () => {
  it.each(gallery)('is of the size that links ask for: $name', async ({ draw }) => {
    const { width, height, data } = PNG.sync.read(await renderCard(draw({ theme: 'dark' })))
    expect([width, height]).toEqual([1200, 630])
    // Its corners are its ground’s.
    for (const at of [0, 4 * (width - 1), 4 * width * (height - 1)])
      expect([...data.subarray(at, at + 4)]).toEqual([20, 23, 26, 255])
  })
})
