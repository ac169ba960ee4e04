import gallery from '../examples/gallery.js'
import { archive } from '../src/archive/index.js'
import {
  adoptions,
  banzhaf,
  bounds,
  compositionById,
  type Count,
  flowBounds,
  formatDay,
  majority,
  majorityOfCast,
  motionById,
  reconcile,
  shift,
  simpleMajority,
  survival,
  trajectory,
  turningPoint,
  verdicts,
} from '../src/index.js'
import { wordsOf } from '../src/text/wordsOf.js'
import { inCommon } from './inCommon.js'
import { shown } from './shown.js'

const { count, percent } = wordsOf('en', 'howToRead')

/** How one picture of the gallery is read. */
interface Lesson {
  /** What its marks mean. */
  readonly marks: readonly string[]
  /** What it does not say. */
  readonly silent: string
  /** One reading of it, in a sentence with its numbers. */
  readonly reading: string
}

/** `examples/how-to-read.md`: its prose, with every number computed from the records that the pictures are drawn from. */
export function howToReadText(): string {
  const lessons: Readonly<Record<string, Lesson>> = { ...votes(), ...houses(), ...compared() }
  const sections = gallery.map(({ name, question, draw }) => {
    const { marks, silent, reading } = lessons[name]!
    const frame = draw().options?.plugins?.frame
    const told = [frame?.finding, frame?.occasion].filter(Boolean).join('. ').replaceAll('\u00a0', ' ')
    return `## ${question}\n\n![${told}](../tests/golden/${name}.png)\n\n${marks.map((mark) => `- ${mark}`).join('\n')}\n\n**Not said:** ${silent}\n\n**Read it so:** ${reading}\n`
  })
  return `# How to read these charts

For readers of articles, teachers and picture editors. No code is needed; who wants it finds it in the [gallery](README.md).

${inCommon(presidium)}

${sections.join('\n')}`
}

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const [memoir] = presidium.readings

function votes(): Record<string, Lesson> {
  const result = majority(memoir!, simpleMajority)
  const { switching, joining } = survival(memoir!, simpleMajority)
  const treaty = motionById(archive, 'congress-4-1918-03-15-ratification')
  const { rows } = verdicts(treaty)
  const needed = rows.flatMap(({ majorities }) => (majorities[0] ? [bounds(majorities[0].needed).least] : []))
  const counted = needed.filter((own) => own > 1)
  const parliament = motionById(archive, 'pre-parliament-1917-10-24-confidence')
  const [order] = verdicts(parliament).rows
  const rules = order!.majorities
  const [simple, ofCast] = rules
  const least = (figure: 'for' | 'against') =>
    treaty.readings.flatMap((own) => (own[figure] == null ? [] : [own[figure]]))
  const [high, low] = [Math.max(...numbers(least('for'))), Math.min(...numbers(least('for')))]
  return {
    tally: {
      marks: [
        'One bar an account; its length is all who voted, its parts those for, against and abstained, with their counts.',
        'The triangles stand where the majority begins, counted from the left: where the part for the motion ends before them, it has failed.',
        'What is too narrow for its words has them above the bar, behind a dot of its colour. What is hollow is round, or lies between two numbers.',
      ],
      silent: 'who was absent, and how parties voted: the sources of most votes do not tell.',
      reading: `${shown(memoir!.for)} voted for the Presidium and ${shown(memoir!.against)} against it, where ${shown(result.needed)} of ${shown(result.base)} were needed, so the motion failed; had ${shown(switching!.needed)} changed sides it would have passed, while all ${shown(joining!.available)} abstainers together were ${joining!.enough ? 'enough' : 'too few'}.`,
    },
    hall: {
      marks: [
        'One dot, one person: those who stayed are inside the walls, those who left beyond the door.',
        'An outlined dot is a person who may have been there: the account that is drawn gives two numbers, or a round one.',
      ],
      silent: 'where anybody sat, or who went first. The places are drawn, not recorded.',
      reading: `${shown(memoir!.against)} went through the door against the Presidium and ${shown(memoir!.for)} stayed for it; ${shown(memoir!.abstain)}, or ${shown(presidium.readings[1]!.abstain)} by the other account, stayed and abstained.`,
    },
    readings: {
      marks: [
        'One row an account, one dot a count. A line joins the same count from account to account: upright where they agree, slanting where they do not.',
        'The stroke in a row is the majority by that account’s own numbers.',
        'A hollow dot is round or a range; where a dot is missing, that account is silent.',
      ],
      silent: 'which account is right. Accounts that copy one another look like witnesses that agree.',
      reading: `the treaty was carried by every account that counts: with ${count(high)} votes or with ${count(low)}, where between ${count(Math.min(...counted))} and ${count(Math.max(...counted))} were needed.`,
    },
    rules: {
      marks: [
        'Rules are rows, accounts are columns. Each cell says by sign, word and colour whether the motion is carried, with the votes for it and how many were needed.',
        'An outlined cell cannot be known.',
      ],
      silent: 'which rule was in force. Most bodies of 1917 did not write theirs down.',
      reading: `${shown(order!.reading.for)} votes carried the order of the day, of which ${shown(simple!.needed)} were needed of those for and against; of all who voted it would have taken ${shown(ofCast!.needed)}, of all members ${shown(rules.at(-1)!.needed)}.`,
    },
  }
}

function houses(): Record<string, Lesson> {
  const congress = compositionById(archive, 'congress-soviets-2-1917-10')
  const [sum] = reconcile(congress)
  const bolsheviks = congress.readings[0]!.seats.find(({ faction }) => faction.id === 'bolshevik')!
  const needed = Math.floor(Number(sum!.total) / 2) + 1
  const before = compositionById(archive, 'vtsik-1917-06')
  const after = compositionById(archive, 'vtsik-1918-01-18')
  const change = shift(before.readings[0]!, after.readings[0]!).groups.find(
    ({ faction }) => faction?.id === 'bolshevik',
  )!
  const [was, is] = [change.share.before!.least, change.share.after!.least]
  const [committee] = before.readings
  const seats = numbers(committee!.seats.map((own) => own.seats))
  const power = banzhaf(seats, Math.floor(Number(committee!.total) / 2) + 1)
  const place = committee!.seats.findIndex(({ faction }) => faction.id === 'bolshevik')
  return {
    hemicycle: {
      marks: [
        'One dot, one seat; groups sit from left to right as in the politics of the day. In a large house a dot too small to be seen becomes part of a wedge.',
        'The strokes at the middle stand where the majority begins. The large number is the largest group’s.',
        'Outlined seats belong to the total, and to none of the groups that the source lists; or the source rounds.',
      ],
      silent:
        'how anybody voted, and that others counted otherwise: the last line names the totals of the other accounts.',
      reading: `of ${shown(sum!.total)} delegates ${shown(bolsheviks.seats)} were Bolsheviks, where ${count(needed)} make a majority; ${shown(sum!.remainder)} delegates are in no group that the source lists.`,
    },
    shift: {
      marks: [
        'A group’s line goes from its share on the first day to its share on the second; the number of seats stands beside it.',
        'A dot without a line is a group that one source lists and the other does not, which does not say that it was not there.',
        'An upright line at a dot goes from the least to the most, where a share is known between bounds.',
      ],
      silent: 'that people changed their minds. Deputies were recalled, elected anew, or left.',
      reading: `the Bolsheviks had ${shown(change.before)} seats, ${percent(was)} of the Central Executive Committee, in June 1917, and ${shown(change.after)}, ${percent(is)}, in January 1918.`,
    },
    power: {
      marks: [
        'Three bars a group: its share of the seats, and its share of power by two measures, paler.',
        'Power is how often a group is the one that turns a minority into a majority, of all ways in which groups can vote together.',
        'A thin line at the end of a bar goes from the least to the most, where seats are not known exactly.',
      ],
      silent:
        'who would vote with whom. Every alliance counts as much as any other, also those that nobody would have made.',
      reading: `with ${percent(seats[place]! / Number(committee!.total))} of the seats the Bolsheviks had ${percent(power[place]!)} of the power, as any two of the three large parties made a majority.`,
    },
  }
}

function compared(): Record<string, Lesson> {
  const petrograd = trajectory(archive, { body: 'petrograd-soviet', camp: 'soviet-power' })
  const turn = turningPoint(petrograd)
  const told = petrograd.filter(({ share }) => share !== null)
  const [first, last] = [told[0]!, told.at(-1)!]
  const april = motionById(archive, 'petrograd-executive-1917-04-29-coalition')
  const may = motionById(archive, 'petrograd-executive-1917-05-01-coalition')
  const [coalition, again] = [april.readings[0]!, may.readings[1]!]
  const sides = [coalition, again].map((own) => [own.for, own.against, own.abstain ?? null])
  const moved = flowBounds(sides[0]!, sides[1]!)
  const [step, ...more] = adoptions(archive, 'petrograd-soviet-1917-08-31-power')
  if (more.length > 0) throw new Error(`howToRead requires one follower, got ${more.length + 1}`)
  const resolution = motionById(archive, 'petrograd-soviet-1917-08-31-power')
  return {
    trajectory: {
      marks: [
        'One dot a vote of which the shares are known, at its day; days of which only the month is known have a level bar.',
        'The dark line is one half. The pale band lies between the last day below it and the first day above.',
        'Dashes join votes between which nothing is recorded; a hollow dot is a rounded figure.',
      ],
      silent: 'on which day the majority changed, and that it went up evenly: dashes join dots, and tell no course.',
      reading: `in ${formatDay(first.day)} the side for soviet power had ${percent(first.share!.least)} of the votes for and against, and still a minority in ${formatDay(turn.after!)}; by ${formatDay(turn.by!)} it had a majority, and on ${formatDay(last.day)} ${percent(last.share!.least)}.`,
    },
    flow: {
      marks: [
        'The columns are two votes, their blocks the sides, as high as they are large. “Not there before” or “after” is who was at one of the two alone.',
        'Dark ribbons are people who must have moved so, if no more came and went than the totals ask for; their number stands on them.',
        'Pale ribbons are as wide as the most that can have. They overlap: not all of them can be so at once.',
      ],
      silent: 'who moved. Only totals are known, and from totals nothing but the least and the most follows.',
      reading: `there were ${shown(coalition.for)} for coalition and ${shown(coalition.against)} against on ${formatDay(april.session.day)}, ${shown(again.for)} and ${shown(again.against)} on ${formatDay(may.session.day)}: unless more came and went than these numbers ask for, at least ${count(moved.mustHaveChanged)} of those there both times changed sides.`,
    },
    ternary: {
      marks: [
        'One dot a vote: the nearer to a corner, the more of its votes went there. At the foot of the triangle nobody abstained.',
        'In a shaded part the vote is carried by the rule that the legend names; where shades overlap, by both rules.',
        'Dots that are joined are accounts of one vote. A hollow one lacks a figure or is rounded.',
      ],
      silent: 'how large a vote was: twelve in a committee and a thousand in a hall look alike.',
      reading: `the vote on the Presidium, number 2, lies to the right of the middle, outside both shades: with ${percent(Number(memoir!.for) / Number(majority(memoir!, majorityOfCast).base))} of all votes for it, it was carried by neither rule.`,
    },
    adoption: {
      marks: [
        'A step up is one more body, or several, that took the resolution over; its name stands at the step.',
        'A level bar at a step joins the days that different sources give. A pale band is a number known between bounds.',
        'Dotted lines are other events of those days, for orientation.',
      ],
      silent: 'that a body followed because of the first one, and who followed without leaving a record.',
      reading: `after Petrograd on ${formatDay(resolution.session.day)} the Moscow Soviets took the resolution over on ${step!.days.map((day) => formatDay(day)).join(' or ')}, the one follower that these records have.`,
    },
  }
}

/** Counts that are sure. */
function numbers(counts: readonly Count[]): number[] {
  return counts.filter((own) => typeof own === 'number')
}
