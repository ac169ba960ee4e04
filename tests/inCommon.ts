import { formatDay, majority, majorityOfCast, type Motion, newStyle, simpleMajority } from '../src/index.js'
import { shown } from './shown.js'

/** What the readers of any of our charts should know, with the numbers of one vote. */
export function inCommon(presidium: Motion): string {
  const [memoir] = presidium.readings
  const decisive = majority(memoir!, simpleMajority)
  const cast = majority(memoir!, majorityOfCast)
  const { day } = presidium.session
  const abstained = presidium.readings.map(({ abstain }) => shown(abstain)).join(' or ')
  return `## What all of them have in common

**From top to bottom.** The bold line is what happened, in numbers. Under it stands what was asked, where, when and how; then come the shapes; below them what else there is to know; last, small, the sources.

**A majority is a majority _of_ something.** On ${formatDay(day)} the Petrograd Soviet had ${shown(decisive.base)} votes for and against: more than half is ${shown(decisive.needed)}. With the abstentions ${shown(cast.base)} voted: more than half of these is ${shown(cast.needed)}. So the mark of the majority, a pair of triangles or a stroke beside the shapes, always has its number and its base.

**Every source is an account of its own.** Where accounts differ, they stand side by side, as the abstentions of that day do: ${abstained}. Nothing is averaged, and nothing is left out without being named.

**Unknown is not zero.** What is not known looks not known:

| mark           | meaning                                                                |
| -------------- | ---------------------------------------------------------------------- |
| hollow dot     | the source rounds, or gives a range                                    |
| outlined seat  | somebody was there, and no source says of which group                  |
| pale band      | anything between its edges may have been so                            |
| dashed line    | nothing is recorded in between: it joins two days, and tells no course |
| level bar      | the day lies somewhere along it                                        |
| no mark at all | the source is silent                                                   |

**Two calendars.** Russia counted thirteen days behind: ${formatDay(day)} is ${day.slice(-1)} September in the documents (Old Style) and ${Number(newStyle(day).slice(-2))} September elsewhere (New Style), in brackets. From 14 February 1918 Russia counts as others do, and one day is printed.

**Colours keep their meaning.** Red is the side for soviet power, violet the side for coalition, in every picture; where a vote was not about power, blue is for and orange against. Abstentions are grey. Parties have colours of their own, the Bolsheviks the red of the one side and the Mensheviks the violet of the other. Near relations share a colour, and a ring in the place of a dot tells them apart.

**In print** nothing hangs on colour: bars of one side are hatched, dots become squares and triangles, and the seats of every other group rings.`
}
