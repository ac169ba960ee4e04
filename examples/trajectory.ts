/** When did the majority change? The side for soviet power in the Petrograd Soviet, 1917. */
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, trajectoryChart } from 'soviet-tally/chart'

const petrograd = { body: 'petrograd-soviet', camp: 'soviet-power' } as const

export default (options: PictureOptions = {}) =>
  trajectoryChart(archive, petrograd, { events: ['kornilov-march'], ...options })
