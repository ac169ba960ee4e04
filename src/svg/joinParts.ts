/** One shape or one text. */
export interface SvgPart {
  /** Ids of the clips around it, the outermost first. */
  readonly clips: readonly string[]
  /** Its element up to the attributes that its neighbours may share. */
  readonly head: string
  /** Those attributes. */
  readonly style: string
  /** The rest of its element. */
  readonly tail: string
}

/** Shapes and texts as SVG; what neighbours share is written once. */
export function joinParts(parts: readonly SvgPart[]): string {
  let text = ''
  let open: readonly string[] = []
  for (let i = 0; i < parts.length;) {
    const { clips, style } = parts[i]!
    const kept = clips.findIndex((id, depth) => id !== open[depth])
    const shared = kept < 0 ? clips.length : kept
    text += '</g>'.repeat(open.length - shared)
    for (const id of clips.slice(shared)) text += `<g clip-path="url(#${id})">`
    open = clips

    let end = i + 1
    while (end < parts.length && parts[end]!.style === style && isSame(parts[end]!.clips, clips)) end++
    const run = parts.slice(i, end)
    const common = run.length > 1 && style !== ''
    const elements = run.map(({ head, tail }) => head + (common ? '' : style) + tail).join('')
    text += common ? `<g${style}>${elements}</g>` : elements
    i = end
  }
  return text + '</g>'.repeat(open.length)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, i) => id === other[i])
}
