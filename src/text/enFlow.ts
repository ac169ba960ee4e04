import { enCount } from './enCount.js'
import type { FlowWords } from './flowFacts.js'
import { paragraph } from './paragraph.js'

/** English for who can have moved. */
export const enFlow: FlowWords = {
  finding: ({ changed, isClosed }) =>
    changed === 0
      ? 'Nobody need have changed sides'
      : `At least ${enCount(changed)} must have changed sides${isClosed ? '' : ', unless more came and went'}`,
  occasion: ({ bodies: [before, after], times, isOneDay }) => {
    if (isOneDay) return `${before}: ${times.join(' / ')}`
    return before === after ? `${before}, ${times.join(' and ')}` : `${before}, ${times[0]}; ${after}, ${times[1]}`
  },
  note: ({ whole: [before, after], came, went, open }) =>
    paragraph([
      'Dark: as many as must have moved so.',
      open && 'Pale: as many as can have, though not all of them at once.',
      before !== null && after !== null && `There were ${enCount(before)}, then ${enCount(after)}:`,
      came > 0 && `at least ${enCount(came)} were there only the second time.`,
      came === 0 && went > 0 && `at least ${enCount(went)} were there only the first time.`,
      came === 0 && went === 0 && 'nobody need have come or gone.',
    ]),
  corner: (before, after) => `From: ${before}. To: ${after}`,
  came: 'not there before',
  went: 'no longer there',
  moved: (least, most, isSame) => `${isSame ? 'Stayed' : 'Moved'}: at least ${enCount(least)}, at most ${most}`,
}
