import type { UpdateMode } from 'chart.js'
import type { Hall } from '../layout/hall.js'
import type { CrowdElement, Places } from './crowd.js'
import { hallIn } from './hallIn.js'
import type { HallDatasetOptions } from './registry.js'
import { walk } from './walk.js'
import { PlainController } from './plainController.js'

/** Draws one vote as people in a hall and beyond its door; data: those who stayed, left, and abstained. */
export class HallController extends PlainController<'hall', CrowdElement> {
  /** The `type` of a configuration that it draws. */
  static readonly id = 'hall'

  static readonly defaults = {
    datasetElementType: false,
    dataElementType: 'crowd',
    movement: false,
    animations: { places: { properties: ['places'], fn: walk } },
  }

  static readonly overrides = { interaction: { mode: 'nearest', intersect: true } }

  /** What its dataset is told, over what Chart.js has for every one. */
  declare options: HallDatasetOptions

  override updateElements(crowds: CrowdElement[], start: number, count: number, mode: UpdateMode): void {
    const { left, top, right } = this.chart.chartArea
    const own = hallIn(this.chart, right - left)
    const blocks = [own.stayed, own.left, own.abstained]
    const door = { x: left + own.door.x, y: top + own.door.y }
    for (let i = start; i < start + count; i++) {
      const block = blocks[i]!
      const places: Places = {
        x: block.x.map((x) => left + x),
        y: block.y.map((y) => top + y),
        ...(i === 1 && this.options.movement && { door }),
      }
      const begins = mode === 'reset' && places.door ? inside(own, places, left, top) : places
      this.updateElement(
        crowds[i]!,
        i,
        { places: begins, radius: own.radius, options: this.resolveDataElementOptions(i, mode) },
        mode,
      )
    }
  }

  protected override getLabelAndValue(index: number): { label: string; value: string } {
    const label = this.chart.data.labels?.[index]
    return { label: typeof label === 'string' ? label : '', value: String(this.getParsed(index)) }
  }
}

/** Where those stand who have not left yet: among the others, before the door. */
function inside(own: Hall, places: Places, left: number, top: number): Places {
  const { room } = own
  const people = places.x.length
  const columns = Math.max(1, Math.round(Math.sqrt((people * (room.right - room.left)) / (room.bottom - room.top))))
  const rows = Math.max(1, Math.ceil(people / columns))
  const at = (i: number, size: number, parts: number) => ((i + 0.5) / parts) * size
  return {
    x: places.x.map((_, i) => left + room.left + at(i % columns, room.right - room.left, columns)),
    y: places.y.map((_, i) => top + room.top + at(Math.floor(i / columns), room.bottom - room.top, rows)),
  }
}
