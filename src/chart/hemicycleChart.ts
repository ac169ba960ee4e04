import type { ChartConfiguration } from 'chart.js'
import { simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { drawnTexts } from '../text/drawnTexts.js'
import { storyOf } from '../text/storyOf.js'
import { noteOf } from '../text/noteOf.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { type Group, groupsOf } from './groupsOf.js'
import { houseCentre } from './houseCentre.js'
import { legendOf } from './legendOf.js'
import type { JudgedPictureOptions } from './options.js'
import { patterned } from './patterned.js'
import { pictureBase } from './pictureBase.js'
import { seatMark, STEM } from './seatMark.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { readable } from './readable.js'

/** Options of `hemicycleChart`. */
export type HemicycleChartOptions = JudgedPictureOptions

/** Width of a seat’s outline, in pixels. */
const OUTLINE = 1.4
/** Radius of the hole in the seats of the second group of a colour, as a share of the seat’s. */
const HOLE = 0.4
/** The same where groups are told apart by patterns: neighbours differ. */
const HOLES = [0, 0.5, 0.3]
/** Of a hall whose picture’s height is given, in pixels. */
const LEAST_RADIUS = 100

/**
 * How large each group is: one seat a vote or deputy, in a half circle, with the
 * majority marked between the seats that it lies between. Seats that no group
 * claims, and those that a source only rounds or gives as a range, are outlined.
 * Where seats are too small to be seen one by one each group is one wedge.
 *
 * @param subject - the make-up of a body, a vote, or a bare tally
 * @returns a configuration for `new Chart`, which needs `hemicycleRegisterables`
 * @throws RangeError as `majority` does, or if there is no such reading or not one seat is known
 *
 * @example
 * hemicycleChart({ for: 279, against: 115, abstain: 50 }).data.datasets[0].data // => [279, 115, 50]
 */
export function hemicycleChart(
  subject: Composition | Motion | Tally,
  options: HemicycleChartOptions = {},
): ChartConfiguration<'hemicycle', number[], string> {
  const theme = checkedTheme('hemicycleChart', options)
  const { locale = DEFAULT_LOCALE, rule = simpleMajority, reading } = options
  const { groups, needed, centre } = groupsOf(subject, theme, { locale, rule, reading: reading ?? 0 })
  const asked = {
    locale,
    rule,
    ...(options.calendar && { calendar: options.calendar }),
    ...(reading !== undefined && { reading }),
  }
  const text = drawnTexts(subject, asked, 'hemicycleChart')
  const patterns = patterned(options)
  const look = (pick: (group: Group) => string) => groups.map(pick)
  return {
    type: 'hemicycle',
    data: {
      labels: groups.map(({ label }) => label),
      datasets: [
        {
          data: groups.map(({ seats }) => seats),
          backgroundColor: look(({ colour, hollow }) => (hollow ? theme.ground : colour)),
          borderColor: look(({ colour }) => colour),
          borderWidth: groups.map(({ hollow }) => (hollow ? OUTLINE : 0)),
          hole: groups.map(({ hollow, holed }, i) =>
            hollow ? 0 : patterns ? HOLES[i % HOLES.length]! : holed ? HOLE : 0,
          ),
        },
      ],
    },
    options: {
      ...pictureBase(theme),
      plugins: {
        frame: frameOptions({ ...text, note: noteOf(text) }, theme, options, () =>
          storyOf(subject, asked, 'hemicycleChart'),
        ),
        seatMark: { needed, label: text.mark, ink: theme.ink },
        houseCentre: {
          ...centre,
          colour: readable(centre.colour, theme),
          muted: theme.muted,
        },
        fitHeight: {
          wanted: (_, width) => 2 * STEM + width / 2,
          least: () => 2 * STEM + LEAST_RADIUS,
          fill: options.fill,
        },
        legend: legendOf(theme, 'bottom'),
        tooltip: tooltipOf<'hemicycle'>(({ dataIndex }) => groups[dataIndex]?.details ?? []),
      },
    },
    plugins: [frame, seatMark, houseCentre, fitHeight],
  }
}
