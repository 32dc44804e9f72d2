// The one home of chance. Seeded, a run repeats itself; unseeded, ids differ from run to run.

/** Gives whole numbers below 2^32, evenly spread. */
export type Randomness = () => number

/** Chance for a mock. Seeded with the first draw, because unseeded it loads Node's whole crypto: a start need not wait. */
export function createRandomness(seed?: number): Randomness {
  let draw: Randomness | undefined
  return () => {
    draw ??= createGenerator(seed)
    return draw()
  }
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state: good enough for ids, not for live secrets. */
function createGenerator(seed?: number): Randomness {
  const state = new Uint32Array(4)
  if (seed === undefined) crypto.getRandomValues(state)
  else state.set([0x9e3779b9, seed, Math.floor(seed / 2 ** 32), 1])
  let [a = 0, b = 0, c = 0, counter = 1] = state
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 15; i++) next()
  return next
}
