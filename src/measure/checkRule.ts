import type { Rule } from './rule.js'

/**
 * Refuses a rule that is none, on behalf of `caller`.
 *
 * @throws RangeError if the share is not a fraction from 0 to 1 in whole numbers, or the quorum is no whole number,
 * or a tie is to be decided by a rule that knows none
 */
export function checkRule(caller: string, { of, share, quorum, tie }: Rule): void {
  const [numerator, denominator] = share
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  if (!(whole && numerator >= 0 && denominator > 0 && numerator <= denominator)) {
    throw new RangeError(`${caller} requires a share from 0 to 1 in whole numbers, got ${numerator}/${denominator}`)
  }
  if (quorum && !(Number.isSafeInteger(quorum.least) && quorum.least >= 0)) {
    throw new RangeError(`${caller} requires a quorum in whole numbers, got ${quorum.least}`)
  }
  if (tie && !(of === 'decisive' && 2 * numerator === denominator)) {
    throw new RangeError(
      `${caller} requires one half of the votes for and against where a tie is decided, got ${numerator}/${denominator} of ${of}`,
    )
  }
}
