/** How many stayed in a hall for their side, left it for theirs, and stayed without taking one. */
export interface HallCounts {
  readonly stayed: number
  readonly left: number
  readonly abstained: number
}

/** A rectangle. */
export interface HallBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** People in rows, and the room that they and the words below them take. */
export interface HallBlock extends HallBox {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Where the words below begin. */
  readonly words: number
}

/** A hall with its people. */
export interface Hall {
  readonly height: number
  readonly room: HallBox
  /** The gap in the wall: its middle and its length, to the right or below. */
  readonly door: { readonly x: number; readonly y: number; readonly size: number; readonly side: 'right' | 'below' }
  /** Of a dot. */
  readonly radius: number
  readonly stayed: HallBlock
  readonly abstained: HallBlock
  readonly left: HallBlock
}

/** Widths from which the door is to the right, between room and people, and what the door’s surroundings take. */
const WIDE = 480
const PADDING = 14
const CORRIDOR = 62
const DOOR = 40
/** Heights of a heading, and of the words below a block; between two blocks. */
const HEADING = 26
const WORDS = 56
const BETWEEN = 12
/** From one person to the next, at most and at least, and how much of that a dot’s radius takes. */
const PITCH = { most: 18, least: 3, step: 0.25 }
const DOT = 0.38
/** The greatest height that dots are made smaller for: of a wide hall, as a share of its width and in all; of a narrow one. */
const HEIGHT = { share: 0.56, most: 460, narrow: 560 }

/**
 * A hall from above, in which everybody has a place: those who stayed, and apart from
 * them those who abstained, within its walls, those who left beyond its door. All
 * are as far apart as the space allows, row by row.
 *
 * @param counts - whole numbers
 * @param width - of all, above 100
 *
 * @example
 * hall({ stayed: 414, left: 519, abstained: 69 }, 600).left.x.length // => 519
 */
export function hall(counts: HallCounts, width: number): Hall {
  const isWide = width >= WIDE
  const most = isWide ? Math.min(HEIGHT.most, HEIGHT.share * width) : HEIGHT.narrow
  for (let pitch = PITCH.most; ; pitch -= PITCH.step) {
    const own = isWide ? wide(counts, width, pitch) : narrow(counts, width, pitch)
    if (own.height <= most || pitch <= PITCH.least) return own
  }
}

function wide(counts: HallCounts, width: number, pitch: number): Hall {
  const inside = counts.stayed + counts.abstained
  // Those inside and outside take what they need of it, and neither less than its words.
  const share = Math.min(0.6, Math.max(0.4, inside / Math.max(1, inside + counts.left)))
  const right = Math.round((width - CORRIDOR) * share)
  const top = HEADING
  const stayed = block(counts.stayed, { left: PADDING, right: right - PADDING, top }, pitch)
  const abstained = block(
    counts.abstained,
    { left: PADDING, right: right - PADDING, top: stayed.bottom + BETWEEN },
    pitch,
  )
  const left = block(counts.left, { left: right + CORRIDOR, right: width - 1, top }, pitch)
  const bottom = Math.max(counts.abstained > 0 ? abstained.bottom : stayed.bottom, 2 * HEADING + DOOR)
  const height = Math.max(bottom, left.bottom)
  return {
    height: height + 2,
    room: { left: 1, right, top: 1, bottom: height },
    door: {
      x: right,
      y: Math.min(height - DOOR, Math.max(HEADING + DOOR / 2, (HEADING + left.words) / 2)),
      size: DOOR,
      side: 'right',
    },
    radius: pitch * DOT,
    ...{ stayed, abstained, left },
  }
}

function narrow(counts: HallCounts, width: number, pitch: number): Hall {
  const within = { left: PADDING, right: width - PADDING }
  const stayed = block(counts.stayed, { ...within, top: HEADING }, pitch)
  const abstained = block(counts.abstained, { ...within, top: stayed.bottom + BETWEEN }, pitch)
  const bottom = counts.abstained > 0 ? abstained.bottom : stayed.bottom
  const left = block(counts.left, { ...within, top: bottom + CORRIDOR }, pitch)
  return {
    height: left.bottom,
    room: { left: 1, right: width - 1, top: 1, bottom },
    door: { x: width - PADDING - 1.5 * DOOR, y: bottom, size: DOOR, side: 'below' },
    radius: pitch * DOT,
    ...{ stayed, abstained, left },
  }
}

function block(count: number, { left, right, top }: Omit<HallBox, 'bottom'>, pitch: number): HallBlock {
  const columns = Math.max(1, Math.floor((right - left) / pitch))
  const x = Float64Array.from({ length: count }, (_, i) => left + ((i % columns) + 0.5) * pitch)
  const y = Float64Array.from({ length: count }, (_, i) => top + (Math.floor(i / columns) + 0.5) * pitch)
  const words = top + Math.ceil(count / columns) * pitch
  return { x, y, left, right, top, words, bottom: words + WORDS }
}
