/** A message about what was found, as one reads it beside the JSON, where what is missing is nothing. */
export function found(problem: string | null): string {
  return (problem ?? '').replace(/, got undefined$/, ', got nothing')
}
