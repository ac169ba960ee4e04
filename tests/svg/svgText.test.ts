import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../src/svg/escapeXml.js'
import { fontAttributes } from '../../src/svg/fontAttributes.js'
import { formatNumber } from '../../src/svg/formatNumber.js'
import { paintOf } from '../../src/svg/paintOf.js'
import { SvgContext, type SvgContextOptions } from '../../src/svg/svgContext.js'

function written(draw: (context: SvgContext) => void, options?: SvgContextOptions): string {
  const measure = (text: string, _font: string, baseline: string) => ({
    width: 6 * text.length,
    drop: baseline === 'middle' ? 3.5 : 0,
  })
  const context = new SvgContext(100, 50, measure, 'p', options)
  draw(context)
  return context.body
}

describe('SvgContext texts', () => {
  it('writes whole strings, with the base line counted into y', () => {
    const body = written((c) => {
      c.textAlign = 'right'
      c.textBaseline = 'middle'
      c.font = "italic bold 12px 'PT Sans'"
      c.translate(1, 2)
      c.fillText('Голоса', 10, 20)
    })
    expect(body).toBe(
      `<text x="11" y="25.5" font-family="'PT Sans'" font-size="12" font-weight="bold" font-style="italic" text-anchor="end" fill="#000000">Голоса</text>`,
    )
  })

  it('turns a text about the point that it stands at', () => {
    const body = written((c) => {
      c.translate(10, 20)
      c.rotate(-Math.PI / 2)
      c.textBaseline = 'middle'
      c.fillText('up', 1, 0)
    })
    expect(body).toContain('<text transform="matrix(0 -1 1 0 13.5 19)" font')
  })

  it('mirrors start, end and the sides for texts from right to left', () => {
    const anchorOf = (textAlign: CanvasTextAlign, direction: CanvasDirection) =>
      /text-anchor="(\w+)"/.exec(
        written((c) => {
          Object.assign(c, { textAlign, direction }).fillText('a', 0, 0)
        }),
      )?.[1] ?? 'start'
    expect((['start', 'end', 'left', 'right', 'center'] as const).map((align) => anchorOf(align, 'ltr'))).toEqual([
      'start',
      'end',
      'start',
      'end',
      'middle',
    ])
    expect((['start', 'end', 'left', 'right', 'center'] as const).map((align) => anchorOf(align, 'rtl'))).toEqual([
      'start',
      'end',
      'end',
      'start',
      'middle',
    ])
  })

  it('keeps spaces, and leaves out texts that show nothing', () => {
    expect(
      written((c) => {
        c.fillText('a  b', 0, 0)
      }),
    ).toContain(' xml:space="preserve"')
    expect(
      written((c) => {
        c.fillText('a\nb', 0, 0)
      }),
    ).toContain('>a b<')
    expect(
      written((c) => {
        c.fillText('  ', 0, 0)
        c.fillText('a', NaN, 0)
        c.fillText('a', 0, 0, 0)
      }),
    ).toBe('')
  })

  it('squeezes a text that is wider than it may be, and fits all if asked', () => {
    const fit = ' textLength="12" lengthAdjust="spacingAndGlyphs"'
    expect(
      written((c) => {
        c.fillText('abcd', 0, 0, 12)
      }),
    ).toContain(fit)
    expect(
      written((c) => {
        c.fillText('ab', 0, 0, 90)
      }),
    ).not.toContain('textLength')
    expect(
      written(
        (c) => {
          c.fillText('ab', 0, 0)
        },
        { fitText: true },
      ),
    ).toContain(fit)
  })

  it('outlines a text', () => {
    expect(
      written((c) => {
        c.lineWidth = 3
        c.strokeText('a', 0, 9)
      }),
    ).toContain(' fill="none" stroke="#000000" stroke-width="3"')
  })

  it('escapes markup in texts, titles, languages and style sheets', () => {
    const evil = `</text><script>alert("1")</script>'&]]>\u0000\u0008\ud800Ё😀`
    const context = new SvgContext(100, 50, () => ({ width: 1, drop: 0 }), 'p')
    context.font = `12px x"><script>`
    context.fillText(evil, 0, 0)
    const svg = context.toSvg({ title: evil, description: evil, language: evil, css: `</style>${evil}` })
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain(']]>')
    expect(svg).not.toMatch(/\p{Surrogate}/u)
    expect(svg).not.toContain('\u0000')
    expect(svg).not.toContain('\u0008')
    expect(svg).toContain('&quot;1&quot;')
    expect(svg).toContain('\ufffd\ufffd\ufffdЁ😀</text>')
    expect(svg.match(/<(text|title|desc|style)\b/g)).toHaveLength(4)
  })
})

describe('SvgContext.toSvg(options)', () => {
  it('is a complete picture, named for those who do not see it', () => {
    const context = new SvgContext(100, 50, () => ({ width: 1, drop: 0 }), 'p')
    context.fillRect(0, 0, 5, 5)
    expect(context.toSvg({ title: 'Vote', description: '279 to 115', language: 'en', background: '#fff8' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img" lang="en" aria-labelledby="p-title p-desc"><title id="p-title">Vote</title><desc id="p-desc">279 to 115</desc><path d="M0 0h100v50H0z" fill="#ffffff" fill-opacity=".53"/><path d="m0 0h5v5h-5z" fill="#000000"/></svg>',
    )
    expect(() => context.toSvg({ background: 'paper' })).toThrow(
      'svgDocument requires a colour as background, got paper',
    )
  })
})

describe('formatNumber(value)', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [-0.5, '-.5'],
    [100, '100'],
    [1.005e-9, '0'],
    [1.2, '1.2'],
    [10.999, '11'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})

describe('paintOf(style)', () => {
  it.each([
    ['#FA0', '#ffaa00', 1],
    ['#ffaa0080', '#ffaa00', 128 / 255],
    ['rgb(255 170 0 / 50%)', '#ffaa00', 0.5],
    ['rgba(300, -5, 10%, 2)', '#ff001a', 1],
    ['hsl(120deg, 100%, 25%)', '#008000', 1],
    ['hsla(-60, 100%, 50%, .5)', '#ff00ff', 0.5],
    [' Rebeccapurple ', 'rebeccapurple', 1],
  ])('reads %s', (style, colour, opacity) => {
    expect(paintOf(style)).toEqual({ colour, opacity })
  })
})

describe('escapeXml(text)', () => {
  it('keeps letters, line ends and pairs of surrogates', () => {
    expect(escapeXml('Ё\t\n😀')).toBe('Ё\t\n😀')
  })
})

describe('fontAttributes(font)', () => {
  it('requires pixels', () => {
    expect(() => fontAttributes('2em serif')).toThrow(
      'SvgContext requires a font such as bold 13px sans-serif, got 2em serif',
    )
  })
})
