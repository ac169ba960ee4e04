/** How large is each group? The Second Congress of Soviets, October 1917. */
import { compositionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { hemicycleChart, type PictureOptions } from 'soviet-tally/chart'

const congress = compositionById(archive, 'congress-soviets-2-1917-10')

export default (options: PictureOptions = {}) => hemicycleChart(congress, options)
