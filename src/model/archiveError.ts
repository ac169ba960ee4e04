/** One thing that is wrong with an input. */
export interface Problem {
  /** Where: `votes[3].readings[0].source`. */
  readonly path: string
  /** What is required, and what was found: `unknown source "mievile"; did you mean "mieville"?`. */
  readonly message: string
}

/** Says everything that is wrong with an archive, not only the first thing. */
export class ArchiveError extends Error {
  /** Tells it from other errors. */
  override readonly name = 'ArchiveError'
  /** In the order of the input. */
  readonly problems: readonly Problem[]

  /** @param problems - all of them, at least one */
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ path, message }) => `\n  ${path || 'archive'}: ${message}`)
    super(
      `parseArchive requires a sound archive, got ${problems.length} problem${problems.length === 1 ? '' : 's'}:${lines.join('')}`,
    )
    this.problems = problems
  }
}
