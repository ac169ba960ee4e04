const percentage = /* @__PURE__ */ new Intl.NumberFormat('ru', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** A share in Russian, with one decimal: `41,3 %`. */
export function ruPercent(share: number): string {
  return percentage.format(share)
}
