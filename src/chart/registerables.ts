import { BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip } from 'chart.js'

/** What `tallyChart` needs: `Chart.register(...tallyRegisterables)`. */
export const tallyRegisterables = [BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip]

/** What all pictures of the family need. */
export const registerables = [...tallyRegisterables]
