/**
 * Charts for Chart.js, one a question: functions of records that give a configuration, each with what to register.
 * Importing registers nothing.
 *
 * @module soviet-tally/chart
 */

// One chart a question
export { adoptionChart, type AdoptionChartOptions, type AdoptionDatum } from './adoptionChart.js'
export { flowChart, type FlowChartOptions, type FlowConfiguration } from './flowChart.js'
export { hallChart, type HallChartOptions } from './hallChart.js'
export { hemicycleChart, type HemicycleChartOptions } from './hemicycleChart.js'
export { powerChart, type PowerChartOptions } from './powerChart.js'
export { type ReadingDatum, readingsChart, type ReadingsChartOptions } from './readingsChart.js'
export { rulesChart, type RulesChartOptions } from './rulesChart.js'
export { shiftChart, type ShiftChartOptions, type ShiftConfiguration, type ShiftDatum } from './shiftChart.js'
export { tallyChart, type TallyChartOptions } from './tallyChart.js'
export { ternaryChart, type TernaryChartOptions } from './ternaryChart.js'
export { trajectoryChart, type TrajectoryChartOptions, type TrajectoryDatum } from './trajectoryChart.js'

// Looks
export type { DayPictureOptions, JudgedPictureOptions, PairPictureOptions, PictureOptions } from './options.js'
export { type Theme, type ThemeName, themes } from './theme.js'

// What to register with Chart.js
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

// Controllers and elements, for charts of one’s own
export { BlocElement, type BlocOptions, type BlocProps } from './bloc.js'
export { CrowdElement, type CrowdOptions, type CrowdProps, type Places } from './crowd.js'
export type { Flow } from '../layout/flow.js'
export { FlowController } from './flowController.js'
export { HallController } from './hallController.js'
export type { Hemicycle, Row } from '../layout/hemicycle.js'
export { HemicycleController } from './hemicycleController.js'
export type { Place } from './place.js'
export type { FlowDatasetOptions, HallDatasetOptions, HemicycleDatasetOptions } from './registry.js'
export { RibbonElement, type RibbonOptions, type RibbonProps } from './ribbon.js'
export type { TrianglePoint } from '../layout/ternaryPoint.js'
