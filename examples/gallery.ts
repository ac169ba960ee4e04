/** The family: one picture a question. */
import type { ChartConfiguration, ChartType, DefaultDataPoint } from 'chart.js'
import type { PictureOptions } from 'soviet-tally/chart'
import adoption from './adoption.js'
import flow from './flow.js'
import hall from './hall.js'
import hemicycle from './hemicycle.js'
import power from './power.js'
import readings from './readings.js'
import rules from './rules.js'
import shift from './shift.js'
import tally from './tally.js'
import ternary from './ternary.js'
import trajectory from './trajectory.js'

/** A picture of the gallery. */
interface Example {
  /** Of its file. */
  readonly name: string
  readonly question: string
  // A list of pictures of several kinds has no type of its own in Chart.js.
  readonly draw: (options?: PictureOptions) => ChartConfiguration<ChartType, DefaultDataPoint<ChartType>, string>
}

export default [
  { name: 'tally', question: 'Who won, by how much, of what?', draw: tally },
  { name: 'hemicycle', question: 'How large is each group?', draw: hemicycle },
  { name: 'hall', question: 'Who stayed and who left?', draw: hall },
  { name: 'trajectory', question: 'When did the majority change?', draw: trajectory },
  { name: 'shift', question: 'Who gained and lost between two days?', draw: shift },
  { name: 'readings', question: 'Do the sources agree?', draw: readings },
  { name: 'rules', question: 'Would another rule have changed it?', draw: rules },
  { name: 'flow', question: 'How many must have moved?', draw: flow },
  { name: 'power', question: 'Who could turn a vote?', draw: power },
  { name: 'ternary', question: 'How do many votes compare?', draw: ternary },
  { name: 'adoption', question: 'How did a resolution spread?', draw: adoption },
] as readonly Example[]
