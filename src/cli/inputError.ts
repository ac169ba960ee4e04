/** Everything that is wrong with what a command reads, a line each. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}
