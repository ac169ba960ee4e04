import { expect, it } from 'vitest'
import { difference } from './deltaE2000.js'

// Sharma, Wu and Dalal (2005), table 1, pairs 1, 7, 9, 17, 21 and 25.
it.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [50, 3.1736, 0.5854], 1],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
] as const)('difference(%j, %j) is %d, as published', (a, b, published) => {
  expect(difference(a, b)).toBeCloseTo(published, 4)
})
