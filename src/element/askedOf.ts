import { type Kind, KINDS } from '../chart/kinds.js'
import { type RuleName, RULES } from '../chart/ruleNames.js'
import type { ThemeName } from '../chart/theme.js'
import { didYouMean } from '../model/didYouMean.js'
import type { Locale } from '../model/localText.js'
import { show } from '../model/show.js'
import type { Wording } from '../text/wording.js'
import { localeOf } from './localeOf.js'

/** What an element’s attributes ask for; what is left out has no attribute. */
export interface Asked {
  readonly chart?: Kind
  readonly ids: readonly string[]
  readonly src?: string
  readonly locale: Locale
  /** `auto` follows the reader’s choice of light or dark. */
  readonly theme: ThemeName | 'auto'
  readonly rule?: RuleName
  readonly calendar?: NonNullable<Wording['calendar']>
}

const CHOICES = {
  chart: Object.keys(KINDS) as Kind[],
  locale: ['en', 'ru'] as const,
  theme: ['auto', 'light', 'dark', 'print'] as const,
  rule: Object.keys(RULES) as RuleName[],
  calendar: ['both', 'old', 'new'] as const,
}

/**
 * What an element asks for. Its language is the page’s where it says none.
 *
 * @throws RangeError with every attribute that is not understood
 */
export function askedOf(host: Element): Asked {
  const problems: string[] = []
  const choice = <Name extends keyof typeof CHOICES>(name: Name): (typeof CHOICES)[Name][number] | undefined => {
    const value = host.getAttribute(name)?.trim()
    if (!value) return undefined
    const known: readonly (typeof CHOICES)[Name][number][] = CHOICES[name]
    const found = known.find((one) => one === value)
    if (found === undefined) {
      problems.push(`requires a ${name} of ${known.join(', ')}, got ${show(value)}${didYouMean(value, known)}`)
    }
    return found
  }
  const [chart, rule, calendar, locale, theme] = [
    choice('chart'),
    choice('rule'),
    choice('calendar'),
    choice('locale') ?? localeOf(host),
    choice('theme') ?? 'auto',
  ]
  const src = host.getAttribute('src')?.trim()
  if (problems.length > 0) throw new RangeError(`soviet-tally ${problems.join('; ')}`)
  return {
    ids: host.getAttribute('ids')?.match(/\S+/g) ?? [],
    locale,
    theme,
    ...(src && { src }),
    ...(chart && { chart }),
    ...(rule && { rule }),
    ...(calendar && { calendar }),
  }
}
