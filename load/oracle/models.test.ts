import { expect, test } from 'vitest'
import { type AlgorithmName, models } from './models.ts'

const size = { limit: 3, windowMs: 60_000 }

// Seconds after a clock minute, and how many of four requests at once are let in then.
test.each<{ name: AlgorithmName; asked: [second: number, admitted: number][] }>([
  {
    name: 'fixed-aligned',
    asked: [
      [20, 3],
      [59.999, 0],
      [60, 3],
      [80, 0],
      [120, 3],
    ],
  },
  {
    name: 'fixed-first',
    asked: [
      [20, 3],
      [60, 0],
      [79.999, 0],
      [80, 3],
      [139.999, 0],
      [140, 3],
    ],
  },
  {
    name: 'sliding-log',
    asked: [
      [20, 3],
      [60, 0],
      [79.999, 0],
      [80, 3],
      [140, 3],
    ],
  },
  {
    name: 'token-bucket',
    asked: [
      [20, 3],
      [39.999, 0],
      [40, 1],
      [59.999, 0],
      [80, 2],
      [200, 3],
    ],
  },
])('$name', ({ name, asked }) => {
  const admit = models[name](size)
  const letIn = asked.map(([second]) => [second, [1, 2, 3, 4].filter(() => admit(second * 1000)).length])
  expect(letIn).toEqual(asked)
})

test('a sliding log forgets one by one what a fixed window forgets at once', () => {
  const letIn = (name: AlgorithmName) => {
    const admit = models[name](size)
    return [20, 30, 40, 50, 80, 85, 90].filter(second => admit(second * 1000))
  }
  expect(letIn('sliding-log')).toEqual([20, 30, 40, 80, 90])
  expect(letIn('fixed-first')).toEqual([20, 30, 40, 80, 85, 90])
})
