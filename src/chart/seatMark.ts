export interface SeatMarkOptions {
  needed: number | null
}
