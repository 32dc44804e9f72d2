// The resident memory of a process, where it can be seen: on Linux, of this machine (proc(5), VmRSS).
import { readFile } from 'node:fs/promises'
import type { Target } from '../target.ts'

/** @returns megabytes; undefined where there is no such process to be seen */
export async function residentMegabytes(pid: number | 'self'): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(status) ?? []
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}

/** The process of a mock on this machine; of another target nothing is known. */
export async function pidOf({ control }: Target): Promise<number | undefined> {
  if (control === undefined) return undefined
  const { pid } = await control.call('getHealth')
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  // In a container the mock has a number that is another process here.
  return command.split('\0').includes('mock') ? pid : undefined
}
