/** Who won, by how much, of what? The Petrograd Soviet on its Presidium, 9 (22) September 1917. */
import { motionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, tallyChart } from 'soviet-tally/chart'

const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

export default (options: PictureOptions = {}) => tallyChart(vote, options)
