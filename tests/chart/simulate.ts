/** Kinds of colour vision. */
export const KINDS = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const

type Kind = (typeof KINDS)[number]

/**
 * Matrices on linear RGB at full severity.
 *
 * @see G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color
 * Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291–1298, table 1
 */
const MATRICES: Readonly<Record<Kind, readonly (readonly number[])[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour `#rrggbb` as linear RGB, in [0, 1], as an eye of that kind sees it. */
export function simulate(colour: string, kind: Kind): [number, number, number] {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return MATRICES[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, i) => sum + weight * linear[i]!, 0),
      ),
    ),
  ) as [number, number, number]
}
