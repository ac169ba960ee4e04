/** What one of those measured draws: the vote of 9 September 1917, with figures that differ a little from time to time. */
export interface Drawer {
  readonly svg: (figures: Figures) => string | Promise<string>
  /** 1,280 pixels wide. */
  readonly png: (figures: Figures) => Buffer | Promise<Buffer>
}

export type Figures = Readonly<Record<'for' | 'against' | 'abstain', number>>

/** What a process tells of its pictures. */
export interface Drawn {
  /** From the start of the process to the last picture, in milliseconds. */
  readonly whole: number
  /** One picture, in milliseconds, the first and all that is loaded for it included. */
  readonly each: number
  /** The most memory that was resident, in MB. */
  readonly resident: number
  /** Bytes of the last picture, and whether its figures are in it; a PNG cannot say. */
  readonly bytes: number
  readonly isTold: boolean
}

/** Draws as many pictures as the command line asks for, and prints what it took. */
export async function drive(drawer: Drawer): Promise<void> {
  const [format, count] = [process.argv[2] === 'png' ? ('png' as const) : ('svg' as const), Number(process.argv[3])]
  const start = performance.now()
  let picture: string | Buffer = ''
  for (let i = 0; i < count; i++) picture = await drawer[format](figuresOf(i))
  const end = performance.now()
  const last = figuresOf(count - 1)
  const drawn: Drawn = {
    whole: end,
    each: (end - start) / count,
    resident: process.resourceUsage().maxRSS / 1000,
    bytes: picture.length,
    isTold: typeof picture !== 'string' || Object.values(last).every((votes) => picture.includes(String(votes))),
  }
  process.stdout.write(JSON.stringify(drawn))
}

function figuresOf(i: number): Figures {
  return { for: 414 + (i % 97), against: 519 + (i % 89), abstain: 69 + (i % 11) }
}

/** What the picture says beside its bars, for those that do not write it by themselves. */
export function wordsFor({ for: inFavour, against, abstain }: Figures) {
  const decisive = inFavour + against
  const needed = Math.floor(decisive / 2) + 1
  const turning = Math.ceil((against - inFavour + 1) / 2)
  return {
    needed,
    finding: `Rejected: ${inFavour} for, ${against} against`,
    occasion: [
      'Shall the Presidium’s resignation be refused?',
      'Petrograd Soviet, 9 (22) September 1917, by leaving the room',
    ],
    mark: `${needed} needed: more than half of the ${decisive} for and against`,
    note: `${turning} more would have had to switch sides; all ${abstain} abstainers together would not have turned it.`,
    grounds: 'Source: V. A. Antonov-Ovseyenko, Memoirs.',
  }
}

/** The sides in their order, with their colours. */
export const SIDES = [
  ['for', '#5740a3'],
  ['against', '#a6002e'],
  ['abstain', '#909092'],
] as const
