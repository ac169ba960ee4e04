/** Who could turn a vote? The first Central Executive Committee, June 1917. */
import { compositionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, powerChart } from 'soviet-tally/chart'

const committee = compositionById(archive, 'vtsik-1917-06')

export default (options: PictureOptions = {}) => powerChart(committee, options)
