/** An axis that only places shapes; Chart.js would choose, write and thin out the ticks of one that is not shown, too. */
export function hiddenAxis() {
  return { display: false, ticks: { display: false } }
}
