import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inNextTurn } from './next-turn.ts'

test('a task runs after all that the turn has left to do, and tasks run in the order asked', async () => {
  const ran: string[] = []
  const done = new Promise<void>(resolve => {
    inNextTurn(() => void ran.push('first'))
    inNextTurn(() => void ran.push('second'))
    inNextTurn(resolve)
  })
  await Promise.resolve().then(() => ran.push('this turn'))
  await done
  expect(ran).toEqual(['this turn', 'first', 'second'])
})

test('a task may ask for another turn', async () => {
  await new Promise<void>(resolve => inNextTurn(() => inNextTurn(resolve)))
})

test('a process waits for its tasks, and for nothing else', async () => {
  const script = `import { inNextTurn } from '${new URL('next-turn.ts', import.meta.url)}'
    inNextTurn(() => inNextTurn(() => console.log('ran')))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 10_000,
  })
  expect(stdout).toBe('ran\n')
})
