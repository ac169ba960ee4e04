import { describe as group, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { cite, readPopolo, validate } from '../../src/exchange/index.js'
import { captions, describe, flowBounds, formatDay, motionById, table } from '../../src/index.js'

group('checkOptions(caller, options)', () => {
  const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
  const CALLS: Readonly<Record<string, (options: object) => unknown>> = {
    formatDay: (options) => formatDay('1917-09-09', options),
    describe: (options) => describe(vote, options),
    captions: (options) => captions(vote, options),
    table: (options) => table(vote, options),
    flowBounds: (options) => flowBounds([1], [1], options),
    cite: (options) => cite(vote, options),
    readPopolo: (options) => readPopolo([], options),
    validate: (options) => validate([], options),
  }

  it.each(Object.entries(CALLS))('refuses what is no object on behalf of %s', (caller, call) => {
    expect(() => call({})).not.toThrow()
    for (const [given, shown] of [
      [null, 'null'],
      [5, '5'],
    ] as const) {
      expect(() => call(given as unknown as object)).toThrow(new TypeError(`${caller} requires options, got ${shown}`))
    }
  })
})
