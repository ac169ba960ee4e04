import { sourceNames } from './sourceNames.js'
import type { Story } from './story.js'
import { wordsOf } from './wordsOf.js'

/** How to cite a picture of that finding. */
export function citeLine(finding: string, { citations, locale }: Story): string {
  return wordsOf(locale).page.cite(finding, sourceNames(citations, locale))
}
