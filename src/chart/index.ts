export { adoptionChart, type AdoptionChartOptions, type AdoptionDatum } from './adoptionChart.js'
export { BlocElement, type BlocOptions, type BlocProps } from './bloc.js'
export { CrowdElement, type CrowdOptions, type CrowdProps } from './crowd.js'
export { flowChart, type FlowChartOptions, type FlowConfiguration } from './flowChart.js'
export { FlowController } from './flowController.js'
export type { Flow } from '../layout/flow.js'
export { hallChart, type HallChartOptions } from './hallChart.js'
export { HallController } from './hallController.js'
export { hemicycleChart, type HemicycleChartOptions } from './hemicycleChart.js'
export { HemicycleController } from './hemicycleController.js'
export type { PictureOptions } from './options.js'
export {
  adoptionRegisterables,
  flowRegisterables,
  hallRegisterables,
  hemicycleRegisterables,
  powerRegisterables,
  readingsRegisterables,
  registerables,
  rulesRegisterables,
  shiftRegisterables,
  tallyRegisterables,
  ternaryRegisterables,
  trajectoryRegisterables,
} from './registerables.js'
export type { FlowDatasetOptions, HallDatasetOptions, HemicycleDatasetOptions } from './registry.js'
export { type ReadingDatum, readingsChart, type ReadingsChartOptions } from './readingsChart.js'
export { powerChart, type PowerChartOptions } from './powerChart.js'
export { RibbonElement, type RibbonOptions, type RibbonProps } from './ribbon.js'
export { rulesChart, type RulesChartOptions } from './rulesChart.js'
export { shiftChart, type ShiftChartOptions, type ShiftConfiguration, type ShiftDatum } from './shiftChart.js'
export { tallyChart, type TallyChartOptions } from './tallyChart.js'
export { ternaryChart, type TernaryChartOptions } from './ternaryChart.js'
export { trajectoryChart, type TrajectoryChartOptions, type TrajectoryDatum } from './trajectoryChart.js'
export { type Theme, type ThemeName, themes } from './theme.js'
