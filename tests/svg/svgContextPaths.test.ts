import { describe, expect, it } from 'vitest'
import type { SvgContext } from '../../src/svg/svgContext.js'
import { contextOf, written } from './written.js'

const circle = (c: SvgContext, x: number, y: number, radius: number) => {
  c.moveTo(x + radius, y)
  c.arc(x, y, radius, 0, 2 * Math.PI)
}

describe('SvgContext paths', () => {
  it('writes relative steps, and level and upright lines short', () => {
    expect(
      written((c) => {
        c.fillRect(1, 2, 10, 5.5)
      }),
    ).toBe('<path d="m1 2h10v5.5h-10z" fill="#000000"/>')
  })

  it('rounds to two decimals without adding up errors', () => {
    const body = written((c) => {
      c.moveTo(0, 0)
      for (let i = 1; i <= 300; i++) c.lineTo(i / 3, i / 3)
      c.stroke()
    })
    const steps = [...body.matchAll(/l([\d.]+) ([\d.]+)/g)]
    expect(steps.reduce((sum, [, x]) => sum + Number(x), 0)).toBeCloseTo(100, 9)
    expect(/d="([^"]*)"/.exec(body)?.[1]).not.toMatch(/\.\d{3}|e|-0[^.\d]/)
  })

  it('writes a whole circle as two arcs, and a large one so too', () => {
    expect(
      written((c) => {
        circle(c, 20, 20, 5)
        c.fill()
      }),
    ).toContain('d="m25 20a5 5 0 0 1 -10 0a5 5 0 0 1 10 0"')
    expect(
      written((c) => {
        c.arc(20, 20, 5, 0, 2 * Math.PI - 1e-6)
        c.fill()
      }),
    ).toContain('d="m25 20a5 5 0 0 1 -10 0a5 5 0 0 1 10 0"')
  })

  it('leads a line to an arc, and goes round the other way when asked or mirrored', () => {
    expect(
      written((c) => {
        c.moveTo(0, 20)
        c.arc(20, 20, 5, 0, Math.PI / 2)
        c.fill()
      }),
    ).toContain('d="m0 20h25a5 5 0 0 1 -5 5"')
    expect(
      written((c) => {
        c.arc(20, 20, 5, 0, -Math.PI / 2, true)
        c.fill()
      }),
    ).toContain('a5 5 0 0 0 -5-5')
    expect(
      written((c) => {
        c.scale(-1, 1)
        c.arc(-20, 20, 5, 0, Math.PI / 2)
        c.fill()
      }),
    ).toContain('a5 5 0 0 0 5 5')
  })

  it('bakes every map into the points, ellipses too', () => {
    const body = written((c) => {
      c.translate(10, 10)
      c.scale(2, 1)
      c.arc(0, 0, 5, 0, Math.PI)
      c.fill()
    })
    expect(body).toBe('<path d="m20 10a10 5 0 0 1 -20 0" fill="#000000"/>')
  })

  it('rounds corners by arcTo and roundRect', () => {
    expect(
      written((c) => {
        c.moveTo(0, 0)
        c.arcTo(20, 0, 20, 20, 5)
        c.lineTo(20, 20)
        c.stroke()
      }),
    ).toContain('d="m0 0h15a5 5 0 0 1 5 5v15"')
    expect(
      written((c) => {
        c.moveTo(0, 0)
        c.arcTo(10, 0, 20, 0, 5)
        c.stroke()
      }),
    ).toContain('d="m0 0h10"')
    expect(
      written((c) => {
        c.roundRect(0, 0, 20, 10, [5, 0, 0, 0])
        c.fill()
      }),
    ).toContain('d="m5 0h15v10h-20v-5a5 5 0 0 1 5-5z"')
    expect(
      written((c) => {
        c.roundRect(0, 0, 20, 10, 50)
        c.fill()
      }),
    ).toContain('a5 5')
  })

  it('leaves out what is not finite, flat, empty, or transparent', () => {
    const body = written((c) => {
      c.fillRect(0, 0, NaN, 5)
      c.fillRect(0, 0, 0, 5)
      c.lineTo(NaN, 2)
      c.fill()
      c.stroke()
      c.beginPath()
      c.rect(0, 0, 10, 0)
      c.fill()
      c.lineWidth = 0
      c.stroke()
      c.beginPath()
      c.moveTo(3, 3)
      c.stroke()
      c.globalAlpha = 0
      c.fillRect(0, 0, 5, 5)
      c.globalAlpha = 1
      c.fillStyle = 'rgba(1, 2, 3, 0)'
      c.fillRect(0, 0, 5, 5)
      c.translate(Infinity, 0)
    })
    expect(body).toBe('')
  })

  it('refuses negative radii, Path2D, and strokes under a map that skews', () => {
    expect(() => {
      contextOf().arc(0, 0, -1, 0, 1)
    }).toThrow('SvgContext requires radii of at least 0, got -1 and -1')
    // Path2D of a browser; Node has none.
    expect(() => {
      contextOf().stroke({ addPath: () => undefined } as unknown as Path2D)
    }).toThrow('got Path2D')
    expect(() => {
      const c = contextOf()
      c.scale(2, 1)
      c.strokeRect(0, 0, 5, 5)
    }).toThrow('SvgContext requires a map that keeps angles to stroke, got [2, 0, 0, 1, 0, 0]')
  })
})
