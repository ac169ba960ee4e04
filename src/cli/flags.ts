import { type RuleName, RULES } from '../chart/ruleNames.js'
import { STANDARD } from './standard.js'

const rules = Object.keys(RULES) as RuleName[]

/** What records are written in. */
export const FORMATS = ['records', 'csv', 'popolo'] as const

/** Where records come from. */
export const DATA = {
  data: { type: 'string', describe: 'Own records: JSON, CSV or Popolo; - for what is piped in' },
  from: { choices: FORMATS, describe: 'Format of the data, if it is not seen' },
  value: { type: 'string', array: true, nargs: 1, describe: 'What a table lacks: soviet="Our Soviet"' },
} as const

/** How something is worded. */
export const WORDS = {
  locale: { choices: ['en', 'ru'], default: 'en', describe: 'Language' },
  calendar: { choices: ['both', 'old', 'new'], default: 'both', describe: 'Calendar of the days' },
  theme: { choices: ['light', 'dark', 'print'], describe: 'Colours', defaultDescription: 'light' },
  rule: { choices: rules, describe: 'Rule of majority' },
  reading: { type: 'number', describe: 'The one account to follow, from 0' },
} as const

/** What a picture shows. */
export const PICTURE = {
  patterns: { type: 'boolean', describe: 'Tell shapes apart without colours' },
  left: { choices: ['for', 'against'], describe: 'Of a hall: who left it' },
  events: { type: 'string', array: true, nargs: 1, describe: 'Id of an event whose day is marked' },
  title: { type: 'string', describe: 'First line' },
  note: { type: 'string', describe: 'Line below the shapes' },
} as const

/** What is listed. */
export const WHAT = {
  choices: ['votes', 'compositions', 'events'],
  default: 'votes',
  describe: 'Which of them',
} as const
export const LIST = {
  locale: WORDS.locale,
  calendar: WORDS.calendar,
  soviet: { type: 'string', describe: 'Body, with its sections' },
  since: { type: 'string', describe: 'First day, such as 1917-08-31' },
  until: { type: 'string', describe: 'Last day' },
} as const

/** What a snippet for an article has. */
export const EMBED = {
  image: { type: 'string', describe: 'Address of the picture as PNG, for programs that take it over' },
  caption: { type: 'string', describe: 'Text below the picture' },
  element: { type: 'boolean', describe: 'As <soviet-tally>, for pages with its script' },
  font: { type: 'boolean', default: true, describe: 'Whether the font is in it' },
} as const

/** How large a picture is. */
export const SIZE = {
  width: { type: 'number', describe: 'In pixels' },
  height: { type: 'number', describe: 'In pixels' },
  scale: { type: 'number', describe: 'Pixels of a PNG for a pixel' },
} as const

/** Where to, and where that need not be told. */
export const OUTPUT = { alias: 'o', type: 'string', describe: 'Where to; - for the standard output' } as const
export const PIPE = { ...OUTPUT, default: STANDARD, defaultDescription: '-' } as const

/** In what form. */
export const FORMAT = { alias: 'f', describe: 'Form of the output' } as const
