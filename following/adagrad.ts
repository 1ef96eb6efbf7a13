/** Weights that move against their slopes: AdaGrad (Duchi, Hazan and Singer, 2011). */
export interface Mover {
  weights: Float32Array | Float64Array
  /** By weight, the sum of the squares of its slopes so far. The higher it is, the less the weight moves. */
  squares: Float32Array | Float64Array
}

/**
 * Moves some weights that stand one after another.
 *
 * @param from the place of the first of them
 * @param slopes of each of them, as parts of `scale`
 */
export function moveRow(
  { weights, squares }: Mover,
  from: number,
  slopes: Float32Array | Int8Array,
  scale: number,
  rate: number,
): void {
  for (let n = 0; n < slopes.length; n += 1) {
    const slope = (slopes[n] ?? 0) * scale
    const square = (squares[from + n] ?? 0) + slope * slope
    squares[from + n] = square
    weights[from + n] = (weights[from + n] ?? 0) - (rate * slope) / Math.sqrt(square)
  }
}
