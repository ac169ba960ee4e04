/** How do many votes compare? Seven votes from August 1917 to March 1918. */
import { motionById } from 'soviet-tally'
import { archive } from 'soviet-tally/archive'
import { type PictureOptions, ternaryChart } from 'soviet-tally/chart'

const votes = (
  [
    'petrograd-soviet-1917-08-31-power',
    'petrograd-soviet-1917-09-09-presidium',
    'bolshevik-cc-1917-09-15-lenin-letters',
    'pre-parliament-1917-10-24-confidence',
    'bolshevik-cc-1918-02-23-ultimatum',
    'vtsik-1918-02-23-peace-terms',
    'congress-4-1918-03-15-ratification',
  ] as const
).map((id) => motionById(archive, id))

export default (options: PictureOptions = {}) => ternaryChart(votes, options)
