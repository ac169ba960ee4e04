const percentage = /* @__PURE__ */ new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** A share in English, with one decimal: `41.3%`. */
export function enPercent(share: number): string {
  return percentage.format(share)
}
