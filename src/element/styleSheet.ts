const CSS = `
:host { display: block; box-sizing: border-box; width: 100%; min-width: 0 }
:host([hidden]), [hidden] { display: none !important }
.stage { position: relative; width: 100%; min-width: 0; outline-offset: 2px }
.stage:focus-visible { outline: 2px solid currentColor }
canvas { display: block }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.figure { position: relative; container-type: inline-size }
.paper { display: none }
.menu { font-size: .8125rem; line-height: 1.4; padding: 0 20px }
@container (max-width: 479px) { .menu { padding: 0 12px } }
summary { display: inline-block; padding: .375rem 0; min-height: 1.5rem; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px }
summary::marker { content: '' }
summary::-webkit-details-marker { display: none }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; padding: .25rem 0 .75rem }
button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 3px; padding: .25rem .625rem; min-height: 1.75rem; cursor: pointer }
summary:focus-visible, button:focus-visible, .table:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
.table { overflow-x: auto; padding-bottom: .75rem }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { text-align: left; padding-bottom: .25rem }
th, td { padding: .25rem 1rem .25rem 0; border-bottom: 1px solid; text-align: right; font-weight: 400 }
tr > :first-child { text-align: left }
thead th { font-weight: 700; vertical-align: bottom }
.cite { margin: 0; padding-bottom: .75rem }
.fault { border: 1px solid; padding: .75rem 1rem; margin-bottom: 1rem }
.fault p { margin: 0; font-weight: 700 }
.fault ul { margin: .25rem 0 0; padding-left: 1.25rem; font-size: .8125rem; overflow-wrap: anywhere }
@media print {
  .figure:has(svg) .stage, summary, .buttons { display: none }
  .paper { display: block; break-inside: avoid }
  .paper svg { display: block; max-width: 100%; height: auto }
}
`

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** The look of all elements of a page; a sheet that a strict policy lets pass, as it is no text within the page. */
export function styleSheet(page: Document): CSSStyleSheet {
  const known = sheets.get(page)
  if (known) return known
  // Only a page’s own sheets may be adopted on it.
  const sheet = new page.defaultView!.CSSStyleSheet()
  sheet.replaceSync(CSS)
  sheets.set(page, sheet)
  return sheet
}
