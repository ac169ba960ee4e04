import {
  type Archive,
  bounds,
  type Citation,
  type Count,
  findVotes,
  formatDay,
  readingsRange,
  type Source,
} from '../../src/index.js'
import { tableOf } from './tableOf.js'

const GRADES = {
  A: 'documents, protocols, and editors’ notes made from them',
  B: 'participants and contemporaries, scholarly and official histories',
  C: 'popular histories and encyclopaedias',
  D: 'unsigned or unidentified pages, as witnesses that a figure circulates',
} as const

/** `src/archive/sources.md`: what the records rest on, for a reader of the pictures. */
export function sourcesPage(archive: Archive): string {
  const { votes, compositions, events, sources } = archive
  const readings: Citation[] = [...votes, ...compositions, ...events].flatMap((record) => [...record.readings])
  const of = (grade: Source['grade']) => readings.filter(({ source }) => source.grade === grade)
  const alone = votes.filter((vote) => vote.readings.length === 1)
  const weak = findVotes(archive).filter((vote) => vote.readings.every(({ source }) => source.grade === 'D'))
  const rests = (source: Source) => readings.filter((own) => own.source.id === source.id).length
  const most = [...sources].sort((a, b) => rests(b) - rests(a)).slice(0, 10)
  const grades = Object.entries(GRADES).map(([grade, meaning]) => {
    const own = of(grade as keyof typeof GRADES)
    return [grade, meaning, String(new Set(own.map(({ source }) => source.id)).size), String(own.length)]
  })
  return `# Where the numbers come from

<!-- written by \`npm run records\` -->
<!-- prettier-ignore-start -->

${votes.length} votes, ${compositions.length} compositions and ${events.length} events of 1917–18, in ${readings.length} readings from ${sources.length} sources. A reading is one source’s account of one thing, with the place where it stands there. Readings that differ are kept as they are: nothing is averaged, and none is left out.

${tableOf(['grade', 'kind of source', 'sources', 'readings'], grades)}

A grade says how near to the event a source’s counts are, not whether they are right.

## What rests on one witness

${alone.length} of the ${votes.length} votes have one reading. ${weak.length} have none but grade D, and are the weakest: ${weak.map(({ id }) => `\`${id}\``).join(', ')}. Most figures of the central bodies come from one editorial tradition, that of the notes to Lenin’s works; where these agree, they are one witness. [The records of 1917–18](README.md) names the doubts of each.

## Where sources disagree

${tableOf(['vote', 'day', 'figures'], differing(archive))}

## What carries most

${tableOf(
  ['source', 'grade', 'readings'],
  most.map((source) => [entryOf(source), source.grade ?? '–', String(rests(source))]),
)}

## To check a figure

1. The last line of a picture names its sources; \`npx soviet-tally show ID\` tells each with its place.
2. The id of a vote begins with its body and its day: \`petrograd-soviet-1917-09-09-presidium\`. Its record is in \`src/archive/records/\`, in the file of its body.
3. \`source\` there is an id of the list below, \`locator\` the page, the chapter or the note.

## To cite, and to mend

Cite the source, not the picture: \`cite\` of \`soviet-tally/exchange\` writes the note, \`bibtexOf\` and \`cslOf\` the entry. A better source is one nearer to the event: a newspaper of the day, a protocol, an edition with pages. Report it with the vote’s id, the work, the page, and the words that hold the figure.

## All sources

Behind each stands its grade, and how many readings rest on it.

${[...sources]
  .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  .map((source) => `- ${entryOf(source)} ${source.grade ?? '–'}, ${rests(source)}.`)
  .join('\n')}

<!-- prettier-ignore-end -->
`
}

/** The votes whose readings do not say the same, by day. */
function differing(archive: Archive): string[][] {
  return findVotes(archive).flatMap((vote) => {
    if (vote.kind !== 'motion') return []
    const range = readingsRange(vote)
    if (range.differ.length === 0) return []
    const figures = range.differ.map((figure) => {
      const told = vote.readings.filter((own) => own[figure] != null)
      return `${figure} ${told.map((own) => `${shown(own[figure])} (${own.source.short.en})`).join(', ')}`
    })
    return [[`\`${vote.id}\``, formatDay(vote.session.day), figures.join('; ')]]
  })
}

function nameOf({ author, title }: Source): string {
  return author ?? title
}

function entryOf({ author, title, year, url }: Source): string {
  const work = `${author === null ? '' : `${author}, `}${title}${year === null ? '' : ` (${year})`}.`
  return url === undefined ? work : `${work} <${url}>.`
}

function shown(count: Count | undefined): string {
  const { least, most } = bounds(count)
  if (most === null) return `≥ ${least}`
  return least === most ? String(least) : `${least}–${most}`
}
