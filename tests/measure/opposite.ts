import type { Change } from '../../src/measure/changeOf.js'
import type { Lead } from '../../src/measure/leadOf.js'
import type { Shares } from '../../src/measure/shares.js'

export function negative(won: Lead): Lead {
  if (typeof won === 'number') return 0 - won
  return [won[1] === null ? null : 0 - won[1], won[0] === null ? null : 0 - won[0]]
}

export function opposite({ before, after, won, status, share }: Change): Change {
  return {
    before: after,
    after: before,
    won: negative(won),
    status: status === 'new' ? 'vanished' : status === 'vanished' ? 'new' : status,
    share: { before: share.after, after: share.before, change: turnedRound(share.change) },
  }
}

function turnedRound(change: Shares | null): Shares | null {
  return change && { least: 0 - change.most, most: 0 - change.least }
}
