import {
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { BlocElement } from './bloc.js'
import { HemicycleController } from './hemicycleController.js'

/** What `tallyChart` needs: `Chart.register(...tallyRegisterables)`. */
export const tallyRegisterables = [BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip]

/** What `hemicycleChart` needs: `Chart.register(...hemicycleRegisterables)`. */
export const hemicycleRegisterables = [HemicycleController, BlocElement, Legend, Tooltip]

/** What `trajectoryChart` needs: `Chart.register(...trajectoryRegisterables)`. */
export const trajectoryRegisterables = [LineController, LineElement, PointElement, LinearScale, Legend, Tooltip]

/** What all pictures of the family need: `Chart.register(...registerables)`. */
export const registerables = /* @__PURE__ */ [
  tallyRegisterables,
  hemicycleRegisterables,
  trajectoryRegisterables,
].flat()
