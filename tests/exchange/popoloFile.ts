import { readPopolo } from '../../src/exchange/readPopolo.js'

/** What is left of a value in a file. */
export const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What is wrong with a file, as `path: message`. */
export function problemsOf(data: unknown): string[] {
  return readPopolo(data).problems.map(({ path, message }) => `${path}: ${message}`)
}

/** A vote event as a project of today would write it, sound but for `changes`. */
export function file(changes: object = {}, rest: object = {}) {
  return {
    organizations: [{ id: 'commons', name: 'House of Commons', classification: 'legislature' }],
    motions: [{ id: 'm', organization_id: 'commons', text: 'That the Bill be read a second time.', result: 'pass' }],
    vote_events: [
      {
        id: 'v',
        identifier: 'Division 42',
        motion_id: 'm',
        start_date: '2013-01-14',
        counts: [
          { option: 'aye', value: 128 },
          { option: 'no', value: 45 },
        ],
        sources: [{ url: 'https://example.org/42', note: 'Hansard' }],
        ...changes,
      },
    ],
    ...rest,
  }
}

export const tallyOf = (data: unknown) => {
  const vote = readPopolo(data).archive?.votes[0]
  if (vote?.kind !== 'motion') throw new Error('the file has no motion')
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the figures alone
  const { source, locator, url, ...figures } = vote.readings[0]!
  return figures
}
