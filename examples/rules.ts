/** Would another rule have changed it? The Pre-Parliament on the government, 24 October (6 November) 1917. */
import { motionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, rulesChart } from 'soviet-tally/chart'

const vote = motionById(archive, 'pre-parliament-1917-10-24-confidence')

export default (options: PictureOptions = {}) => rulesChart(vote, options)
