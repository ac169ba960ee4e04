const NO_BREAK = '\u00a0'

/** From this length on a name that cannot be broken would leave half a line empty, or not fit at all. */
const LONG = 25

const GAPS: readonly RegExp[] = [
  // A year stays with its month.
  / (?=\d{4}(?!\d))(?<=[\p{L})] )/gu,
  // “of 649”, «из 649»: a short word stays with its number.
  / (?=\d)(?<=(?<!\p{L})(?:\p{L}{1,3}|about|least|около|менее|чем|примерно) )/giu,
  // No line begins with a dash.
  / (?=[–—])/gu,
  // “at least 200”, «не менее 200»
  / (?=least|менее)(?<=(?<!\p{L})(?:at|не) )/gu,
  // “(Old Style)”
  / (?=Style)(?<=\((?:Old|New) )/gu,
  // «100 %»
  / (?=%)(?<=\d )/g,
  // «ст. ст.»
  / (?=ст\.)(?<=ст\. )/gu,
  // No line ends with a one-letter word.
  / (?<=(?<![\p{L}\p{N}])[авикосуя] )/giu,
]

/** A text whose no-break spaces hold together what would look torn on two lines, short `names` among it. */
export function bind(text: string, names: readonly string[] = []): string {
  const named = names
    .filter((name) => name.length < LONG)
    .reduce((whole, name) => whole.replaceAll(name, () => name.replaceAll(' ', NO_BREAK)), text)
  return GAPS.reduce((whole, gap) => whole.replace(gap, NO_BREAK), named)
}
