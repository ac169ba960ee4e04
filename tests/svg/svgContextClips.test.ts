import { describe, expect, it } from 'vitest'
import { contextOf, written } from './written.js'

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
