/** Adds a line through points to the path. */
export function addLine(ctx: CanvasRenderingContext2D, points: readonly (readonly [x: number, y: number])[]): void {
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  }
}
