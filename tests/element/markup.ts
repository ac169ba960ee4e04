import { archive } from '../../src/archive/index.js'
import { recordsOf } from '../../src/exchange/recordsOf.js'

export const PRESIDIUM = 'petrograd-soviet-1917-09-09-presidium'
export const AUGUST = 'petrograd-soviet-1917-08-31-power'

/** The vote of 9 September 1917 as a reader without script sees it. */
export const TABLE = `<table><caption>Shall the resignation be refused?</caption>
<tbody><tr><th scope="row">For</th><td>414 (41.3%)</td></tr><tr><th scope="row">Against</th><td>519 (51.8%)</td></tr>
<tr><th scope="row">Abstained</th><td>69 (6.9%)</td></tr></tbody></table>`

/** An element’s children: its table, and the records that ids name. */
export function held(...ids: readonly string[]): string {
  const json = JSON.stringify(recordsOf(archive, ids)).replaceAll('<', '\\u003c')
  return `${TABLE}<script type="application/json">${json}</script>`
}

/** An element that holds the vote of 9 September 1917. */
export const ONE = `<soviet-tally id="own">${held(PRESIDIUM)}</soviet-tally>`

/** A page with the script file. */
export function pageOf(body: string, { lang = 'en', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A vote</title>${head}
<script src="soviet-tally.global.js" defer></script></head><body><main><h1>A vote</h1>${body}</main></body></html>`
}
