import yargs, { type Argv } from 'yargs'
import { archive } from '../archive/archive.js'
import { chart } from './chart.js'
import { check } from './check.js'
import { checkFlags } from './checkFlags.js'
import { convert } from './convert.js'
import { drawAll } from './drawAll.js'
import { PICTURE_FORMATS } from './drawn.js'
import { embed } from './embed.js'
import { DATA, EMBED, FORMAT, FORMATS, LIST, OUTPUT, PICTURE, PIPE, SIZE, WHAT, WORDS } from './flags.js'
import type { Io } from './io.js'
import { type Kind, KINDS } from '../chart/kinds.js'
import { list } from './list.js'
import { show } from './show.js'
import { table } from './table.js'
import { thingsOf } from './thingsOf.js'
import { UsageError } from './usageError.js'
import { version } from './version.js'
import { TABLE_FORMATS } from './written.js'

const kinds = Object.keys(KINDS) as Kind[]

const both = (text: string) => ({ one: text, other: text })

/** What an attribute of `<soviet-tally>` cannot say. */
const FIGURE_ONLY = [...Object.keys(PICTURE), 'reading', 'image', 'caption', 'width', 'height', 'scale']

/** The parser’s messages in our words; its types leave out that some have two forms. */
const STRINGS = {
  'Invalid values:': 'requires known values',
  'Argument: %s, Given: %s, Choices: %s': '%s: got %s, of %s',
  'Did you mean %s?': 'requires a known command; did you mean "%s"?',
  'Unknown argument: %s': both('requires known flags and words, got %s'),
  'Arguments %s and %s are mutually exclusive': '--%s cannot be said with --%s',
  'Missing required argument: %s': both('requires --%s, got none'),
  'Not enough non-option arguments: got %s, need at least %s': both(
    'requires more words behind the command: got %s, of at least %s',
  ),
} as unknown as Record<string, string>

/** The command line’s commands and their flags; what cannot be understood is thrown as a `UsageError`. */
export function parser(io: Io): Argv {
  const things = thingsOf(archive)
  const names = (what: 'soviets' | 'camps') => archive[what].map(({ id }) => id)
  const kind = { choices: kinds, demandOption: true, describe: 'What picture' } as const
  const ids = { type: 'string', array: true, demandOption: true, describe: 'What it is of' } as const
  const id = { type: 'string', demandOption: true, describe: 'Id, as list tells it' } as const
  const file = { type: 'string', demandOption: true, describe: 'A file, or -' } as const
  const output = { ...OUTPUT, demandOption: true } as const
  const drawing = { ...DATA, ...WORDS, ...PICTURE, ...SIZE } as const
  return yargs()
    .scriptName('soviet-tally')
    .version(version())
    .usage('$0 <command>\n\nVotes of the soviets of 1917–18: what is recorded, computed and drawn.')
    .command(
      'list [what]',
      'List votes, compositions or events',
      (own) => own.options({ ...DATA, ...LIST }).positional('what', WHAT),
      (own) => list(own, io),
    )
    .command(
      'show <id>',
      'Tell what is recorded of one',
      (own) => own.options({ ...DATA, ...WORDS }).positional('id', id),
      (own) => show(own, io),
    )
    .command(
      'chart <kind> <ids..>',
      'Draw a picture',
      (own) =>
        own
          .options({ ...drawing, output, format: { ...FORMAT, choices: PICTURE_FORMATS } })
          .positional('kind', kind)
          .positional('ids', ids)
          .epilogue(kindsBySubject()),
      (own) => chart(own, io),
    )
    .command(
      'embed <kind> <ids..>',
      'Write one as HTML for an article',
      (own) =>
        own
          .options({ ...drawing, ...EMBED, output: PIPE })
          .conflicts('element', FIGURE_ONLY)
          .positional('kind', kind)
          .positional('ids', ids)
          .epilogue(kindsBySubject()),
      (own) => embed(own, io),
    )
    .command(
      'table <id>',
      'Write the figures as a table',
      (own) =>
        own
          .options({
            ...DATA,
            ...WORDS,
            output: PIPE,
            format: { ...FORMAT, choices: TABLE_FORMATS, default: 'text' as const },
          })
          .positional('id', id),
      (own) => table(own, io),
    )
    .command(
      'validate <file>',
      'Say what is wrong with a file',
      (own) => own.options(DATA).positional('file', file),
      (own) => check(own, io),
    )
    .command(
      'convert <input> <output>',
      'Write records in another format',
      (own) =>
        own
          .options({ ...DATA, to: { choices: FORMATS, describe: 'Format of the output' } })
          .positional('input', { ...file, describe: 'A file, - or archive' })
          .positional('output', { ...file, describe: 'A file, - or a folder of tables' }),
      (own) => convert(own, io),
    )
    .command(
      'all',
      'Draw every vote',
      (own) =>
        own.options({ ...drawing, output, format: { ...FORMAT, choices: PICTURE_FORMATS, default: 'svg' as const } }),
      (own) => drawAll(own, io),
    )
    .example('$0 list --since 1917-08-31', '')
    .example('$0 show petrograd-soviet-1917-09-09-presidium', '')
    .example('$0 chart hall petrograd-soviet-1917-09-09-presidium -o hall.png', '')
    .completion('completion', 'Complete ids in a shell', (_, { _: words }) =>
      (words as string[]).includes('trajectory')
        ? [...names('soviets'), ...names('camps')]
        : (words as string[]).some((word) => ['show', 'table', 'chart', 'embed'].includes(word))
          ? [...kinds, ...things.map(({ id }) => id)]
          : ['list', 'show', 'chart', 'embed', 'table', 'validate', 'convert', 'all'],
    )
    .updateStrings(STRINGS)
    .demandCommand(1, 'requires a command; soviet-tally --help tells which')
    .recommendCommands()
    .strict()
    .check((flags) => checkFlags(flags))
    .locale('en')
    .wrap(null)
    .exitProcess(false)
    .fail((message, error) => {
      throw (error as Error | undefined) ?? new UsageError(message)
    })
}

/** Which pictures are of what, a line each. */
function kindsBySubject(): string {
  const subjects = [...new Set(Object.values(KINDS).map(({ of }) => of))]
  return subjects.map((of) => `Of ${of}: ${kinds.filter((kind) => KINDS[kind].of === of).join(', ')}`).join('\n')
}
