import { type Mover, moveRow } from '@/following/adagrad'
import { type Layer, slopeAt } from '@/following/model'

/** What the squares of the slopes begin with. */
export const FRESH = 1e-3

interface TrainedMover extends Mover {
  weights: Float32Array
  squares: Float32Array
}

export const moverOf = (weights: Float32Array, square = FRESH): TrainedMover => ({
  weights,
  squares: new Float32Array(weights.length).fill(square),
})

/** A layer that learns. */
export interface LearningLayer {
  layer: Layer
  /**
   * @param inputs what the layer before passes on
   * @param slopes of its own sums
   * @returns the slopes of the inputs
   */
  learn(inputs: Float32Array, slopes: Float32Array, rate: number): Float32Array
  /** Forgets how far it has moved, so that it moves as fast as at first. */
  refresh(): void
}

/** @param weights by unit of the layer before, then by its own unit; they are moved */
export function createLayer(weights: Float32Array, units: number): LearningLayer {
  const layer = { weights, bias: new Float32Array(units) }
  const [mover, biasMover] = [moverOf(weights), moverOf(layer.bias)]
  return {
    layer,
    learn(inputs, slopes, rate) {
      const before = new Float32Array(inputs.length)
      for (let input = 0; input < inputs.length; input += 1) {
        const from = input * units
        let sum = 0
        for (let unit = 0; unit < units; unit += 1)
          sum += (slopes[unit] ?? 0) * (weights[from + unit] ?? 0)
        before[input] = sum
        moveRow(mover, from, slopes, inputs[input] ?? 0, rate)
      }
      moveRow(biasMover, 0, slopes, 1, rate)
      return before
    },
    refresh() {
      mover.squares.fill(FRESH)
      biasMover.squares.fill(FRESH)
    },
  }
}

/** The slopes of sums, from the slopes of what is passed on for them. */
export const slopesBefore = (slopes: Float32Array, sums: Float32Array): Float32Array =>
  slopes.map((slope, unit) => slope * slopeAt(sums[unit] ?? 0))
