/** Style of a figure in an article: nothing that the page does not see to, but for the picture and its table. */
export function figureStyle(
  prefix: string,
  pictures: { readonly width: number; readonly narrow: number } | null,
): string {
  const figure = `#${prefix}-figure`
  const rules = [
    `${figure}{margin:0 auto;max-width:60rem}`,
    `${figure} figcaption{max-width:40rem;margin-top:1rem;padding:0 max(12px,3.125%)}`,
    `${figure} table{border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums}`,
    `${figure} caption{text-align:left}`,
    `${figure} th,${figure} td{padding:.25rem 1rem .25rem 0;border-bottom:1px solid;text-align:right;font-weight:400}`,
    `${figure} tr>:first-child{text-align:left}`,
    `${figure} thead th{font-weight:700;vertical-align:bottom}`,
    `${figure} details{overflow-x:auto}`,
  ]
  if (!pictures) return rules.join('')
  const { width, narrow } = pictures
  return [
    ...rules,
    // The narrow picture wherever the wide one would be made smaller; where styles are taken away it stays hidden.
    `${figure}{container-type:inline-size;width:100%}`,
    `@container(max-width:${width - 1}px){${figure} .wide{display:none}${figure} .narrow[hidden]{display:block;max-width:${1.5 * narrow}px}}`,
  ].join('')
}
