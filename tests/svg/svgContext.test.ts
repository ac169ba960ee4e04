import { describe, expect, it } from 'vitest'
import { SvgContext } from '../../src/svg/svgContext.js'

const contextOf = (prefix = 'p') => new SvgContext(100, 50, (text) => ({ width: 6 * text.length, drop: 0 }), prefix)

/** What a drawing writes. */
function written(draw: (context: SvgContext) => void): string {
  const context = contextOf()
  draw(context)
  return context.body
}

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

describe('SvgContext styles', () => {
  it('ignores what is no colour, as a canvas does', () => {
    const c = contextOf()
    c.fillStyle = 'teal'
    for (const style of ['', 'no colour', 'nocolour', 'inherit', '#12', 'rgb(a, b, c)', null, undefined, 3, {}])
      c.fillStyle = style
    expect(c.fillStyle).toBe('teal')
  })

  it('writes lines with what SVG would not do unasked', () => {
    const body = written((c) => {
      c.scale(2, 2)
      c.setLineDash([3])
      c.lineDashOffset = 1
      c.lineWidth = 2
      c.lineCap = 'round'
      c.lineJoin = 'bevel'
      c.strokeStyle = '#f008'
      c.moveTo(0, 0)
      c.lineTo(5, 0)
      c.stroke()
    })
    expect(body).toBe(
      '<path d="m0 0h10" fill="none" stroke="#ff0000" stroke-opacity=".53" stroke-width="4" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="6 6" stroke-dashoffset="2"/>',
    )
  })

  it('saves and restores', () => {
    const c = contextOf()
    c.save()
    c.fillStyle = 'red'
    c.setLineDash([1, 2])
    c.rotate(1)
    c.restore()
    c.restore()
    expect(c.fillStyle).toBe('#000000')
    expect(c.getLineDash()).toEqual([])
    expect(c.getTransform()).toEqual({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 })
  })

  it('writes what neighbours share once', () => {
    const body = written((c) => {
      c.fillStyle = 'red'
      c.fillRect(0, 0, 1, 1)
      c.fillRect(2, 0, 1, 1)
    })
    expect(body).toBe('<g fill="red"><path d="m0 0h1v1h-1z"/><path d="m2 0h1v1h-1z"/></g>')
  })

  it('fills by the even-odd rule', () => {
    expect(
      written((c) => {
        c.rect(0, 0, 9, 9)
        c.fill('evenodd')
      }),
    ).toContain(' fill-rule="evenodd"')
  })

  it('writes gradients once, sorted, the smaller circle inside', () => {
    const body = written((c) => {
      const gradient = c.createRadialGradient(5, 5, 9, 5, 5, 1)
      gradient.addColorStop(1, 'transparent')
      gradient.addColorStop(0, 'red')
      c.fillStyle = gradient
      c.fillRect(0, 0, 9, 9)
      c.fillRect(20, 0, 9, 9)
    })
    expect(body).toBe(
      '<defs><radialGradient gradientUnits="userSpaceOnUse" fx="5" fy="5" fr="1" cx="5" cy="5" r="9" id="p-1"><stop offset="0" stop-color="#000000" stop-opacity="0"/><stop offset="1" stop-color="red"/></radialGradient></defs><g fill="url(#p-1)"><path d="m0 0h9v9h-9z"/><path d="m20 0h9v9h-9z"/></g>',
    )
    expect(() => {
      contextOf().createLinearGradient(0, 0, 1, 0).addColorStop(2, 'red')
    }).toThrow('got 2')
    expect(() => {
      contextOf().createLinearGradient(0, 0, 1, 0).addColorStop(1, 'ruby')
    }).toThrow('got ruby')
  })

  it('takes patterns and pictures from another context only', () => {
    const tile = contextOf('tile')
    tile.fillRect(0, 0, 5, 5)
    const body = written((c) => {
      c.fillStyle = c.createPattern(tile.canvas)
      c.fillRect(0, 0, 50, 50)
      c.drawImage(tile.canvas, 1, 2)
      c.drawImage(tile.canvas, 3, 4, 10, 5)
    })
    expect(body).toContain(
      '<pattern patternUnits="userSpaceOnUse" width="100" height="50" id="p-1"><path d="m0 0h5v5h-5z"',
    )
    expect(body.match(/<symbol/g)).toHaveLength(1)
    expect(body).toContain(
      '<use href="#p-2" x="1" y="2" width="100" height="50"/><use href="#p-2" x="3" y="4" width="10" height="5"/>',
    )
    expect(() => contextOf().createPattern({ width: 5 })).toThrow(
      'SvgContext requires the canvas of another SvgContext',
    )
    expect(() => contextOf().createPattern(contextOf().canvas)).toThrow('got p')
    expect(() => contextOf().createPattern(tile.canvas, 'repeat-x')).toThrow('got repeat-x')
  })
})

describe('SvgContext clips', () => {
  it('groups by clip, the same clip by one id, and writes no empty group', () => {
    const body = written((c) => {
      for (const x of [0, 20]) {
        c.save()
        c.beginPath()
        c.rect(0, 0, 40, 40)
        c.clip()
        c.fillRect(x, 0, 5, 5)
        c.restore()
      }
      c.save()
      c.beginPath()
      c.rect(0, 0, 1, 1)
      c.clip()
      c.restore()
      c.fillRect(0, 0, 7, 7)
    })
    expect(body).toBe(
      '<defs><clipPath id="p-1"><path d="m0 0h40v40h-40z"/></clipPath></defs><g clip-path="url(#p-1)"><g fill="#000000"><path d="m0 0h5v5h-5z"/><path d="m20 0h5v5h-5z"/></g></g><path d="m0 0h7v7h-7z" fill="#000000"/>',
    )
  })

  it('closes what is open, as often as it is asked', () => {
    const c = contextOf()
    for (const size of [40, 30]) {
      c.beginPath()
      c.rect(0, 0, size, size)
      c.clip('evenodd')
    }
    c.fillRect(0, 0, 5, 5)
    expect(c.body.match(/<g /g)).toHaveLength(2)
    expect(c.body.match(/<\/g>/g)).toHaveLength(2)
    expect(c.body).toContain('clip-rule="evenodd"')
    expect(c.body).toBe(c.body)
  })

  it('begins again when all is cleared, and refuses to clear a part', () => {
    const c = contextOf()
    c.fillRect(0, 0, 5, 5)
    c.clearRect(0, 0, 100, 50)
    expect(c.body).toBe('')
    expect(() => {
      c.clearRect(5, 5, 200, 200)
    }).toThrow('SvgContext requires the whole picture to be cleared')
  })

  it('requires a prefix that is an id', () => {
    expect(() => contextOf('1"')).toThrow('got 1"')
  })
})
