import { expect, it, vi } from 'vitest'
import { charts } from './charts.js'

it('draws lines where Chart.js finds Path2D, when told to draw them directly', async () => {
  // Chart.js looks once, when it is loaded.
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {
        return undefined
      }
      lineTo() {
        return undefined
      }
      bezierCurveTo() {
        return undefined
      }
    },
  )
  const { svgOf } = await import('./draw.js')
  const lines = charts['dashed lines']!
  expect(() => svgOf(lines)).toThrow('got Path2D; set options.segment to {}')
  const direct = svgOf({ ...lines, options: { ...lines.options, segment: {} } } as typeof lines)
  expect(direct).toContain('stroke-dasharray="8 4"')
})
