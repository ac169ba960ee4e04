/** How many must have moved? The Petrograd Executive on coalition, 29 April (12 May) and 1 (14) May 1917. */
import { motionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { flowChart, type PictureOptions } from 'soviet-tally/chart'

const before = motionById(archive, 'petrograd-executive-1917-04-29-coalition')
const after = motionById(archive, 'petrograd-executive-1917-05-01-coalition')

// The second account of the later vote is the one that counts abstentions.
export default (options: PictureOptions = {}) => flowChart(before, after, { readings: [0, 1], ...options })
