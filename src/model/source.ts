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

/**
 * How near to the event a source’s counts are. For display and for filters; no
 * figure is left out because of it.
 */
export type SourceGrade =
  /** documents, protocols, and editors’ notes made from them */
  | 'A'
  /** participants and contemporaries, scholarly and official histories */
  | 'B'
  /** popular histories, encyclopaedias */
  | 'C'
  /** unsigned or unidentified pages, as witnesses that a figure circulates */
  | 'D'

/** A work that a figure was read in. */
export interface Source {
  /** Kebab-case, unique among the sources: `antonov-ovseyenko`. */
  readonly id: string
  /** As on the title page; `null` where nobody signs. */
  readonly author: string | null
  /** As on the title page. */
  readonly title: string
  /** Year of the edition that was read; `null` where it does not say. */
  readonly year: number | null
  /** What kind of work it is. */
  readonly kind: SourceKind
  /** How near to the event its counts are; left out where nobody has said. */
  readonly grade?: SourceGrade
  /** By which calendar it usually dates, where that is clear: Old Style, New Style, or both side by side. */
  readonly calendar?: 'old' | 'new' | 'both'
  /** BCP 47 code of the work’s language: `ru`. */
  readonly language: string
  /** Name to cite by, in a picture’s last line: `Antonov-Ovseyenko`. */
  readonly short: LocalText
  /** Public address, `http` or `https`. */
  readonly url?: string
  /** The edition or the copy that was read, or what it is. */
  readonly note?: string
}
