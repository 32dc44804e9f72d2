// Resident memory over time, of the generator and of a mock on this machine.
import { pidOf, residentMegabytes } from '../measure/resident-memory.ts'
import type { RunContext, Series } from '../scenario.ts'

export interface MemoryWatch {
  /** Of the mock, from a tenth of the way to the end; undefined where it cannot be seen. */
  growthMegabytes(): number | undefined
  series(): Series[]
  close(): void
}

const everyMs = 1000
const maxLooks = 600

export async function watchMemory(context: RunContext): Promise<MemoryWatch> {
  const { durationSeconds } = context.options
  const pid = await pidOf(context.target)
  const timesMs: number[] = []
  const target: (number | null)[] = []
  const generator: (number | null)[] = []

  async function look(): Promise<void> {
    const seen = pid === undefined ? undefined : await residentMegabytes(pid)
    timesMs.push(context.nowMs())
    target.push(seen ?? null)
    generator.push(process.memoryUsage.rss() / 2 ** 20)
    const done = Math.min(1, context.nowMs() / 1000 / durationSeconds)
    context.progress({ phase: 'soak', done })
  }
  await look()
  const timer = setInterval(() => void look(), Math.max(everyMs, (durationSeconds * 1000) / maxLooks))

  return {
    growthMegabytes() {
      const early = target[Math.floor(target.length / 10)]
      const late = target.at(-1)
      return typeof early === 'number' && typeof late === 'number' ? late - early : undefined
    },
    series() {
      const lines = [{ label: 'this generator', values: generator }]
      if (pid !== undefined) lines.unshift({ label: 'the mock', values: target })
      return [{ title: 'Resident memory', unit: 'MB', timesMs, lines }]
    },
    close: () => clearInterval(timer),
  }
}
