import type { SvgContext } from '../../src/svg/svgContext.js'

/** What Chart.js seldom asks for, drawn alike on any context of 640 × 360 pixels; `tile` is 20 × 20 of the same kind. */
export function drawFeatures(ctx: CanvasRenderingContext2D | SvgContext, tile: CanvasRenderingContext2D | SvgContext) {
  // Both kinds have the members that are used here.
  const [c, t] = [ctx, tile] as CanvasRenderingContext2D[] as [CanvasRenderingContext2D, CanvasRenderingContext2D]
  t.fillStyle = 'gold'
  t.fillRect(0, 0, 10, 10)
  t.beginPath()
  t.rect(10, 10, 10, 10)
  t.clip()
  t.fillStyle = 'navy'
  t.fillRect(5, 5, 10, 15)

  const linear = c.createLinearGradient(0, 0, 100, 100)
  linear.addColorStop(1, 'rgba(0, 0, 255, 0.5)')
  linear.addColorStop(0, 'red')
  c.save()
  c.translate(20, 20)
  c.rotate(0.2)
  c.fillStyle = linear
  c.fillRect(0, 0, 100, 80)
  c.fillStyle = 'no colour'
  c.font = "20px 'PT Sans'"
  c.textBaseline = 'top'
  c.fillText('Gradient', 5, 85)
  c.restore()

  for (const [x, r0, r1] of [
    [190, 5, 50],
    [300, 50, 5],
  ] as const) {
    const radial = c.createRadialGradient(x, 70, r0, x + 5, 70, r1)
    radial.addColorStop(0, 'white')
    radial.addColorStop(1, '#063')
    c.fillStyle = radial
    c.fillRect(x - 48, 22, 96, 96)
  }

  c.save()
  c.translate(370, 20)
  c.scale(1.5, 1)
  const pattern = c.createPattern(t.canvas, 'repeat')
  if (pattern) c.fillStyle = pattern
  c.beginPath()
  c.roundRect(0, 0, 100, 100, [40, 5, 20, 0])
  c.fill()
  c.restore()

  c.globalAlpha = 0.7
  c.drawImage(t.canvas, 550, 20)
  c.drawImage(t.canvas, 580, 20, 50, 80)
  c.drawImage(t.canvas, 0, 0, 10, 20, 550, 60, 20, 40)
  c.globalAlpha = 1

  c.fillStyle = 'teal'
  c.beginPath()
  c.rect(20, 160, 100, 80)
  c.ellipse(70, 200, 45, 20, 0.5, 0, 2 * Math.PI)
  c.moveTo(90, 200)
  c.arc(70, 200, 20, 0, 7, true)
  c.fill('evenodd')

  c.save()
  c.transform(1, 0.3, -0.5, 0.8, 260, 150)
  c.beginPath()
  c.arc(0, 40, 40, 0.5, 5)
  c.closePath()
  c.ellipse(90, 40, 40, 20, -1, 2, 1, true)
  c.fill()
  c.restore()
  c.save()
  c.scale(-1, 1)
  c.beginPath()
  c.arc(-420, 200, 35, 1, 5)
  c.lineWidth = 5
  c.lineJoin = 'round'
  c.stroke()
  c.restore()

  c.beginPath()
  c.moveTo(480, 160)
  c.arcTo(600, 160, 520, 240, 20)
  c.arcTo(480, 280, 480, 160, 10)
  c.closePath()
  c.setLineDash([12, 4, 2])
  c.lineDashOffset = 3
  c.lineCap = 'square'
  c.lineWidth = 2
  c.stroke()
  c.setLineDash([])

  c.beginPath()
  c.arc(330, 300, 40, 0, 2 * Math.PI)
  c.clip()
  c.beginPath()
  c.moveTo(290, 300)
  c.quadraticCurveTo(330, 240, 370, 300)
  c.bezierCurveTo(370, 360, 330, 360, 290, 330)
  c.fillStyle = 'orchid'
  c.fill()
  c.strokeRect(300, 280, 60, 60)
}
