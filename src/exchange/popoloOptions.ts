import { show } from '../model/show.js'
import { at } from './at.js'
import { isAlternative } from './isAlternative.js'
import type { Placed } from './placed.js'
import { popoloCount } from './popoloCount.js'
import { popoloOption } from './popoloOption.js'
import type { ReadingReport } from './readingReport.js'

/**
 * The figures of a choice or an election as `parseArchive` reads them: every
 * option names an alternative, save to abstain and not to vote. `undefined` if
 * there is none.
 */
export function popoloOptions(event: Placed, report: ReadingReport): object | undefined {
  const options: object[] = []
  const others = new Map<string, number | null>()
  for (const count of report.items(at(event, 'counts'))) {
    report.others(count, ['option', 'value'])
    const label = report.text(at(count, 'option'))
    const value = popoloCount(at(count, 'value'), report)
    if (label === undefined) report.requires(at(count, 'option'), 'the name of an option')
    else if (value === undefined) continue
    else if (popoloOption(label) === 'elsewhere') report.requires(at(count, 'option'), 'an alternative, or to abstain')
    else if (isAlternative(label)) options.push({ label: { en: label }, votes: value })
    else if (others.has(popoloOption(label) ?? ''))
      report.add(count.keys, `requires one count for ${show(label)}, got a second`)
    else others.set(popoloOption(label) ?? '', value)
  }
  if (options.length === 0) {
    report.requires(at(event, 'counts'), 'a count for at least one option')
    return undefined
  }
  return { options, ...Object.fromEntries(others) }
}
