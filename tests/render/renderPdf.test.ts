import { describe, expect, it } from 'vitest'
import gallery from '../../examples/gallery.js'
import { tallyChart } from '../../src/chart/tallyChart.js'
import { renderPdf } from '../../src/render/renderPdf.js'
import { renderSvg } from '../../src/render/renderSvg.js'
import { hasWholeLetters, pdfText } from './pdfText.js'

const tally = { for: 279, against: 115, abstain: 51 }

describe('renderPdf(config, options)', () => {
  it.each(gallery.flatMap(({ name, draw }) => (['en', 'ru'] as const).map((locale) => ({ name, locale, draw }))))(
    'has every text of $name once, as text: $locale',
    async ({ draw, locale }) => {
      const svg = await renderSvg(draw({ locale, theme: 'print' }), { embedFont: false })
      const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
        text!.replace(
          /&(amp|lt|gt|quot|#39);/g,
          (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
        ),
      )
      const plain = (text: string) => text.replace(/\s/g, '')
      const pdf = await renderPdf(draw({ locale, theme: 'print' }))
      expect(hasWholeLetters(pdf)).toBe(true)
      const told = plain(pdfText(pdf))
      for (const text of texts) expect(told).toContain(plain(text))
      expect(told).toHaveLength(plain(texts.join('')).length)
    },
  )

  it('is one page of its own size, in points, with the finding as its title', async () => {
    const pdf = (await renderPdf(tallyChart(tally), { width: 800, height: 400 })).toString('latin1')
    expect(pdf).toContain('/MediaBox [0 0 600 300]')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(pdf).toContain('/Title (Carried: 279 for, 115 against)')
    expect(pdf).not.toContain('/Subtype /Image')
  })

  it('requires sizes of which a picture can be made', async () => {
    await expect(renderPdf(tallyChart(tally), { width: 0.5, height: 10 })).rejects.toThrow(
      'renderPdf requires whole pixels from 1 to 32767, got 0.5 at width',
    )
    await expect(renderPdf(tallyChart(tally), { height: 10 })).rejects.toThrow(
      /renderPdf requires a height of at least \d+ at a width of 640, got 10/,
    )
  })
})
