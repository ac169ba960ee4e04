import { describe, expect, it } from 'vitest'
import { contextOf, written } from './written.js'

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
