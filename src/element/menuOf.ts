import { slugOf } from '../exchange/slugOf.js'
import { citeLine } from '../text/citeLine.js'
import { wordsOf } from '../text/wordsOf.js'
import { copyText } from './copyText.js'
import { made } from './made.js'
import { pngOf } from './pngOf.js'
import { saveFile } from './saveFile.js'
import type { Shown } from './shown.js'
import { svgOf } from './svgOf.js'
import { tableOf } from './tableOf.js'

/** Letters of a file’s name. */
const NAME = 60

/**
 * What a reader can have besides the picture: the table, files, and how to cite it.
 *
 * @param before - the menu of the picture that this one replaces: what is open stays open
 */
export function menuOf({ chart, parts, story, frame, picture }: Shown, before: HTMLDetailsElement | null): HTMLElement {
  const { live } = wordsOf(story.locale)
  const { table } = story
  const slug = slugOf(frame.finding)
  const name = slug.length > NAME ? slug.slice(0, NAME).replace(/-[^-]*$/, '') : slug
  const figures = made(
    'div',
    // It may be wider than the page: then the keyboard must be able to move it.
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': frame.finding },
    tableOf(table, frame.occasion || frame.finding),
  )
  const citation = made('p', { class: 'cite', hidden: '' }, citeLine(frame.finding, story))

  const button = (text: string, act: (self: HTMLButtonElement) => unknown) => {
    const self = made('button', { type: 'button' }, text)
    self.addEventListener('click', () => {
      Promise.resolve(self)
        .then(act)
        .catch((error: unknown) => {
          parts.said.textContent = String(error)
        })
    })
    return self
  }
  const showTable = (self: HTMLButtonElement, isShown: boolean) => {
    figures.hidden = !isShown
    self.textContent = isShown ? live.hideTable : live.showTable
    self.setAttribute('aria-expanded', String(isShown))
  }
  const buttons = [
    button('', (self) => {
      showTable(self, figures.hidden)
    }),
    button(live.save('PNG'), async () => {
      saveFile(`${name}.png`, await pngOf(picture, chart.width))
    }),
    button(live.save('SVG'), () => {
      saveFile(`${name}.svg`, new Blob([svgOf(picture, chart.width, story)], { type: 'image/svg+xml' }))
    }),
    button(live.save('CSV'), async () => {
      const { csvText } = await import('../exchange/csvText.js')
      // The mark tells spreadsheets that it is UTF-8.
      saveFile(`${name}.csv`, new Blob(['\ufeff', csvText([table.header, ...table.rows])], { type: 'text/csv' }))
    }),
    button(live.copy, async () => {
      citation.hidden = false
      parts.said.textContent = live[await copyText(citation)]
    }),
  ]
  showTable(buttons[0]!, before?.querySelector<HTMLElement>('.table')?.hidden === false)
  const menu = made(
    'details',
    { class: 'menu' },
    made('summary', {}, live.menu),
    made('div', { class: 'buttons' }, ...buttons),
    figures,
    citation,
  )
  menu.open = before?.open ?? false
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  return menu
}
