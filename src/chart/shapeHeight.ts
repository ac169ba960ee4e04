/** Height that shapes take: a share of their width, and its ends in pixels. */
export interface ShapeHeight {
  readonly share: number
  readonly least: number
  readonly most: number
}

/** How high shapes of a width are, in pixels. */
export function shapeHeight({ share, least, most }: ShapeHeight, width: number): number {
  return Math.min(most, Math.max(least, share * width))
}
