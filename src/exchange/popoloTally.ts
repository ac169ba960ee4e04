import type { Count } from '../model/count.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import { isEmpty } from './isEmpty.js'
import type { Placed } from './placed.js'
import { popoloCount } from './popoloCount.js'
import { popoloOption } from './popoloOption.js'
import type { Organization, PopoloOrganizations } from './popoloOrganizations.js'
import type { ReadingReport } from './readingReport.js'
import type { Side, Sides } from './sides.js'
import { votersTally } from './votersTally.js'

/** The figures of a motion’s vote event as `parseArchive` reads them: its counts, or else its voters counted. */
export function popoloTally(event: Placed, organizations: PopoloOrganizations, report: ReadingReport): object {
  const counts = report.items(at(event, 'counts'))
  const votes = report.items(at(event, 'votes'))
  if (votes.length > 0)
    report.repeated(at(event, 'votes').keys, 'no place in an archive for the voters, only for counts')
  const groups =
    counts.length === 0 && votes.length > 0
      ? votersTally(votes, organizations, report)
      : countsTally(counts, organizations, report)

  for (const result of report.items(at(event, 'group_results'))) {
    report.others(result, ['group_id', 'group', 'result'])
    const group = organizations.groupOf(result)
    if (!group || !groups.has(group))
      report.repeated(result.keys, 'no place in an archive for the result of a group without counts')
  }

  const parts = (role: 'faction' | 'section') =>
    [...groups].filter(([group]) => group && (group.role === 'faction') === (role === 'faction'))
  const keyed = (list: ReturnType<typeof parts>) =>
    Object.fromEntries(list.map(([group, sides]) => [group?.id ?? '', division(sides)]))
  const [byFaction, bySection] = [parts('faction'), parts('section')]
  return {
    ...division(groups.get(undefined) ?? new Map<Side, Count>()),
    ...(byFaction.length > 0 && { byFaction: keyed(byFaction) }),
    ...(bySection.length > 0 && { bySection: keyed(bySection) }),
  }
}

function countsTally(counts: readonly Placed[], organizations: PopoloOrganizations, report: ReadingReport) {
  const groups = new Map<Organization | undefined, Sides>()
  for (const count of counts) {
    report.others(count, ['option', 'value', 'group_id', 'group'])
    const option = report.text(at(count, 'option'))
    const side = option === undefined ? null : popoloOption(option)
    if (side === null || side === 'elsewhere') {
      report.requires(at(count, 'option'), '"yes", "no", "abstain" or "not voting"')
      continue
    }
    const value = popoloCount(at(count, 'value'), report)
    const group = organizations.groupOf(count)
    if (value === undefined || (!group && namesGroup(count))) continue
    const sides: Sides = groups.get(group) ?? new Map<Side, Count>()
    groups.set(group, sides)
    if (sides.has(side)) report.add(count.keys, `requires one count for ${show(option)}, got a second`)
    else sides.set(side, value)
  }
  return groups
}

function division(sides: Sides): object {
  const [abstain, notVoting] = [sides.get('abstain'), sides.get('notVoting')]
  return {
    for: sides.get('for') ?? null,
    against: sides.get('against') ?? null,
    ...(abstain !== undefined && { abstain }),
    ...(notVoting !== undefined && { notVoting }),
  }
}

/** A group that is not understood must not be taken for the whole body. */
function namesGroup(count: Placed): boolean {
  return [at(count, 'group_id'), at(count, 'group')].some(({ value }) => !isEmpty(value))
}
