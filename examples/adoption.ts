/** How did a resolution spread? Petrograd’s of 31 August (13 September) 1917, on soviet power. */
import { archive } from 'soviet-tally/archive'
import { adoptionChart, type PictureOptions } from 'soviet-tally/chart'

const events = [
  'saratov-soviet-bolshevik-resolution',
  'kerensky-dissolution-order',
  'tsaritsyn-soviet-bolshevik-resolution',
]

export default (options: PictureOptions = {}) =>
  adoptionChart(archive, 'petrograd-soviet-1917-08-31-power', { events, ...options })
