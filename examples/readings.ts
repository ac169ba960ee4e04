/** Do the sources agree? Five accounts of the vote on the Treaty of Brest-Litovsk, 15 March 1918. */
import { motionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, readingsChart } from 'soviet-tally/chart'

const vote = motionById(archive, 'congress-4-1918-03-15-ratification')

export default (options: PictureOptions = {}) => readingsChart(vote, options)
