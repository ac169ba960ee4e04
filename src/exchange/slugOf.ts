import { FORBIDDEN_KEYS } from '../model/forbiddenKeys.js'

/** Letters that do not come apart into an ASCII one and a mark: Cyrillic with its old and its neighbouring ones, and Latin. */
const LATIN = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
    ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ѣ: 'e', ѳ: 'f', ѵ: 'i', і: 'i', ї: 'i', є: 'e' },
    ...{ ґ: 'g', ў: 'u', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th', ð: 'd', ı: 'i' },
  }),
)

/** Letters of the longest id that is made of a name, and of what tells it from others, with its hyphen. */
const LONGEST = 100
const HASH = 8

/**
 * An id made of a name: kebab-case ASCII, with Cyrillic transliterated and
 * apostrophes left out. A letter of another script becomes its code point, so
 * that two names stay two ids; a name without letters or digits becomes `x`. Of
 * a name that makes more than 100 letters the end gives way to a hash of all.
 *
 * @param text - any text
 * @returns what every id of the model looks like: `[a-z]…`, words of letters and digits between single hyphens
 *
 * @example
 * slugOf('Петроградский Совет') // => 'petrogradskii-sovet'
 * slugOf('Workers’ Section') // => 'workers-section'
 * slugOf('1917') // => 'n-1917'
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\0-\x7f]/gu, asciiOf)
    .match(/[a-z0-9]+/g)
  const slug = words?.join('-') ?? 'x'
  if (/^\d/.test(slug)) return shortened(`n-${slug}`)
  return FORBIDDEN_KEYS.includes(slug) ? `x-${slug}` : shortened(slug)
}

function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const start = slug.slice(0, LONGEST - HASH).replace(/-[^-]*$/, '')
  return `${start}-${hashOf(slug)}`
}

/** Fowler, Noll and Vo’s hash of 32 bits, FNV-1a. */
function hashOf(slug: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < slug.length; i++) hash = Math.imul(hash ^ slug.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

function asciiOf(letter: string): string {
  const known = LATIN.get(letter)
  if (known !== undefined) return known
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  if (bare !== letter) return bare.replace(/[^\0-\x7f]/gu, asciiOf)
  return /[\p{L}\p{N}]/u.test(letter) ? `-u${letter.codePointAt(0)!.toString(16)}-` : ' '
}
