import {
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js'
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix'
import { BlocElement } from './bloc.js'
import { CrowdElement } from './crowd.js'
import { FlowController } from './flowController.js'
import { HallController } from './hallController.js'
import { HemicycleController } from './hemicycleController.js'
import { RibbonElement } from './ribbon.js'

/** What `tallyChart` needs: `Chart.register(...tallyRegisterables)`. */
export const tallyRegisterables = [BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip]

/** What `hemicycleChart` needs: `Chart.register(...hemicycleRegisterables)`. */
export const hemicycleRegisterables = [HemicycleController, BlocElement, Legend, Tooltip]

/** What `trajectoryChart` needs: `Chart.register(...trajectoryRegisterables)`. */
export const trajectoryRegisterables = [LineController, LineElement, PointElement, LinearScale, Legend, Tooltip]

/** What `rulesChart` needs: `Chart.register(...rulesRegisterables)`. */
export const rulesRegisterables = [MatrixController, MatrixElement, LinearScale, Legend, Tooltip]

/** What `readingsChart` needs: `Chart.register(...readingsRegisterables)`. */
export const readingsRegisterables = [ScatterController, LineElement, PointElement, LinearScale, Legend, Tooltip]

/** What `hallChart` needs: `Chart.register(...hallRegisterables)`. */
export const hallRegisterables = [HallController, CrowdElement, Tooltip]

/** What `flowChart` needs: `Chart.register(...flowRegisterables)`. */
export const flowRegisterables = [FlowController, RibbonElement, Tooltip]

/** What `powerChart` needs: `Chart.register(...powerRegisterables)`. */
export const powerRegisterables = tallyRegisterables

/** What `shiftChart` needs: `Chart.register(...shiftRegisterables)`. */
export const shiftRegisterables = trajectoryRegisterables

/** What `adoptionChart` needs: `Chart.register(...adoptionRegisterables)`. */
export const adoptionRegisterables = trajectoryRegisterables

/** What `ternaryChart` needs: `Chart.register(...ternaryRegisterables)`. */
export const ternaryRegisterables = readingsRegisterables

/** What all pictures of the family need: `Chart.register(...registerables)`. */
export const registerables = /* @__PURE__ */ [
  tallyRegisterables,
  hemicycleRegisterables,
  trajectoryRegisterables,
  rulesRegisterables,
  readingsRegisterables,
  hallRegisterables,
  flowRegisterables,
].flat()
