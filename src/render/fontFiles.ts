import { createRequire } from 'node:module'

/** One file of the family’s font. */
export interface FontFile {
  /** Name under which a canvas outside of a browser knows it. */
  readonly family: string
  readonly weight: 400 | 700
  /** The characters that it draws, as CSS has them. */
  readonly range: string
  /** Finds such a character in a text. */
  readonly script: RegExp
  /** For drawing and measuring. */
  readonly woff2: string
  /** Without hints, a third of the size: for embedding. */
  readonly woff: string
}

const SUBSETS = [
  { name: 'latin', family: 'PT Sans', range: 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122,U+2212', script: /./u },
  {
    name: 'cyrillic',
    family: 'PT Sans Cyrillic',
    range: 'U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116',
    script: /[\u0301\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u,
  },
  {
    name: 'latin-ext',
    family: 'PT Sans Latin Extended',
    range: 'U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F,U+1EF2-1EFF',
    script: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff]/u,
  },
] as const

/** The files of PT Sans that the pictures are set in: Latin and Cyrillic, regular and bold. */
export function fontFiles(): FontFile[] {
  const { resolve } = createRequire(import.meta.url)
  return SUBSETS.flatMap(({ name, ...subset }) =>
    ([400, 700] as const).map((weight) => {
      const stem = `@fontsource/pt-sans/files/pt-sans-${name}-${weight}-normal`
      return { ...subset, weight, woff2: resolve(`${stem}.woff2`), woff: resolve(`${stem}.woff`) }
    }),
  )
}
