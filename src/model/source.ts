import type { LocalText } from './localText.js'

/** What kind of work a source is. */
export type SourceKind =
  /** protocol, resolution, telegram, or an edition of them */
  | 'document'
  /** newspaper of the day */
  | 'press'
  /** account by a participant or an eyewitness */
  | 'memoir'
  /** work of a historian, editors’ notes included */
  | 'history'
  /** encyclopaedia, dictionary, chronology */
  | 'encyclopedia'
  /** page whose author does not sign, or that retells others */
  | 'web'

/** A work that a figure was read in. */
export interface Source {
  /** Kebab-case, unique among the sources: `antonov-ovseyenko`. */
  readonly id: string
  /** As on the title page; `null` where nobody signs. */
  readonly author: string | null
  readonly title: string
  /** Year of the edition that was read; `null` where it does not say. */
  readonly year: number | null
  readonly kind: SourceKind
  /** BCP 47 code of the work’s language: `ru`. */
  readonly language: string
  /** Name to cite by, in a picture’s last line: `Antonov-Ovseyenko`. */
  readonly short: LocalText
  /** Public address, `http` or `https`. */
  readonly url?: string
  readonly note?: string
}
