import { BarElement, type Chart, type LayoutItem, layouts, type Plugin } from 'chart.js'
import { fontOf } from './fontOf.js'
import { FONT_SIZES } from './theme.js'
import { wrapText } from './wrapText.js'
