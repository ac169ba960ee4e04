export { BlocElement, type BlocOptions, type BlocProps } from './bloc.js'
export { hemicycleChart, type HemicycleChartOptions } from './hemicycleChart.js'
export { HemicycleController } from './hemicycleController.js'
export type { PictureOptions } from './options.js'
export {
  hemicycleRegisterables,
  readingsRegisterables,
  registerables,
  rulesRegisterables,
  tallyRegisterables,
  trajectoryRegisterables,
} from './registerables.js'
export type { HemicycleDatasetOptions } from './registry.js'
export { type ReadingDatum, readingsChart, type ReadingsChartOptions } from './readingsChart.js'
export { rulesChart, type RulesChartOptions } from './rulesChart.js'
export { tallyChart, type TallyChartOptions } from './tallyChart.js'
export { trajectoryChart, type TrajectoryChartOptions, type TrajectoryDatum } from './trajectoryChart.js'
export { type Theme, type ThemeName, themes } from './theme.js'
