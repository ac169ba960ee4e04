import { ternaryPoint, type TrianglePoint } from './ternaryPoint.js'

/**
 * Where in a triangle of votes for, against and abstained a share is reached: a
 * triangle at the corner of those for. Its far side runs to the top where the share is of those for and against
 * alone, and level with the opposite edge where it is of all votes.
 *
 * @param share - in [0, 1]
 * @param of - what it is a share of
 * @returns corners
 *
 * @example
 * majorityRegion(1 / 2, 'decisive')[1] // => { x: 0.5, y: 0 }
 */
export function majorityRegion(share: number, of: 'decisive' | 'cast'): TrianglePoint[] {
  return [
    ternaryPoint([1, 0, 0]),
    ternaryPoint([share, 1 - share, 0]),
    ternaryPoint(of === 'decisive' ? [0, 0, 1] : [share, 0, 1 - share]),
  ]
}
