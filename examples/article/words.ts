/** What the article says in a language. */
import type { facts } from './facts.js'

export interface Words {
  readonly title: string
  readonly subtitle: string
  readonly languages: { readonly en: string; readonly ru: string }
  readonly themes: { readonly light: string; readonly dark: string }
  /** About the calendar. */
  readonly days: string
  readonly parts: (told: typeof facts) => readonly Part[]
}

/** Some paragraphs, and the figure that belongs to them. */
export interface Part {
  readonly heading?: string
  readonly texts: readonly string[]
  /** Below the figure; left out for what the figure says itself. */
  readonly caption?: string
  readonly figure: 'august' | 'hall' | 'readings' | 'sections' | 'trajectory' | 'peace'
}
