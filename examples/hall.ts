/** Who stayed and who left? Those against the Presidium went through the door, 9 (22) September 1917. */
import { motionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { hallChart, type PictureOptions } from 'soviet-tally/chart'

const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

export default (options: PictureOptions = {}) => hallChart(vote, { left: 'against', movement: true, ...options })
