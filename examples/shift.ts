/** Who gained and lost between two days? The Central Executive Committee, June 1917 and January 1918. */
import { compositionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, shiftChart } from 'soviet-tally/chart'

const before = compositionById(archive, 'vtsik-1917-06')
const after = compositionById(archive, 'vtsik-1918-01-18')

export default (options: PictureOptions = {}) => shiftChart(before, after, options)
