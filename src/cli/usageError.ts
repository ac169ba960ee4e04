/** A command that cannot be understood, whatever the data hold. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
