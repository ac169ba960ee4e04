import type {
  CoreChartOptions,
  ControllerDatasetOptions,
  ScriptableAndArrayOptions,
  ScriptableContext,
  ChartType,
} from 'chart.js'
import type { Flow } from '../layout/flow.js'
import type { BarMarkOptions } from './barMark.js'
import type { BlocOptions } from './bloc.js'
import type { CrowdOptions } from './crowd.js'
import type { FitHeightOptions } from './fitHeight.js'
import type { FrameOptions } from './frame.js'
import type { HouseCentreOptions } from './houseCentre.js'
import type { PointLabelsOptions } from './pointLabels.js'
import type { RibbonOptions } from './ribbon.js'
import type { SeatMarkOptions } from './seatMark.js'
import type { SketchOptions } from './sketch.js'
import type { TurnMarkOptions } from './turnMark.js'
import type { SideLabelsOptions } from './placeLabels.js'

/** Options of a hemicycle’s dataset, over those that every Chart.js dataset has. */
export interface HemicycleDatasetOptions
  extends ControllerDatasetOptions, ScriptableAndArrayOptions<BlocOptions, ScriptableContext<'hemicycle'>> {
  /** One name a group, where they are not the chart’s labels. */
  label: string
  /**
   * Radius of the empty floor, as a share of the outer radius, in [0, 1).
   * @default 0.4
   */
  floor: number
}

/** Options of a hall’s dataset, over those that every Chart.js dataset has. */
export interface HallDatasetOptions
  extends ControllerDatasetOptions, ScriptableAndArrayOptions<CrowdOptions, ScriptableContext<'hall'>> {
  /** What was voted on. */
  label: string
  /**
   * Whether those who left are seen leaving when the picture appears.
   * @default false
   */
  movement: boolean
}

/** Options of a dataset of flows, over those that every Chart.js dataset has. */
export interface FlowDatasetOptions
  extends ControllerDatasetOptions, ScriptableAndArrayOptions<RibbonOptions, ScriptableContext<'flow'>> {
  /** What moved. */
  label: string
  /** Sizes of the groups on the left, from the top; flows name them by their places. */
  before: readonly number[]
  /** Sizes of the groups on the right, from the top. */
  after: readonly number[]
}

declare module 'chart.js' {
  interface ChartTypeRegistry {
    flow: {
      chartOptions: CoreChartOptions<'flow'>
      datasetOptions: FlowDatasetOptions
      defaultDataPoint: Flow
      metaExtensions: object
      parsedDataType: Flow
      scales: never
    }
    hall: {
      chartOptions: CoreChartOptions<'hall'>
      datasetOptions: HallDatasetOptions
      defaultDataPoint: number
      metaExtensions: object
      parsedDataType: number
      scales: never
    }
    hemicycle: {
      chartOptions: CoreChartOptions<'hemicycle'>
      datasetOptions: HemicycleDatasetOptions
      defaultDataPoint: number
      metaExtensions: object
      parsedDataType: number
      scales: never
    }
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- merged interfaces name the same parameters
  interface PluginOptionsByType<TType extends ChartType> {
    /** Texts and ground of a picture. */
    frame?: FrameOptions
    /** Height that a picture’s shapes want. */
    fitHeight?: FitHeightOptions
    /** Labels of stacked bars. */
    sideLabels?: SideLabelsOptions
    /** Majority on stacked bars. */
    barMark?: BarMarkOptions
    /** Count on the floor of a hemicycle. */
    houseCentre?: HouseCentreOptions
    /** Majority of a hemicycle. */
    seatMark?: SeatMarkOptions
    /** One half, and the days between which a share passed it. */
    turnMark?: TurnMarkOptions
    /** Labels of a line’s points. */
    pointLabels?: PointLabelsOptions
    /** Marks and labels of a picture. */
    sketch?: SketchOptions
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- merged classes name the same parameters
  interface Chart<TType extends ChartType, TData, TLabel> {
    /** What had no room in the picture as it was last drawn; left out where all of it had. */
    warnings?: readonly string[]
  }
}
