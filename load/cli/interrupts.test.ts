import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const program = `
  import { watchInterrupts } from '#load/cli/interrupts.ts'
  const { signal } = watchInterrupts()
  signal.addEventListener('abort', () => console.log('winding up'))
  setInterval(() => {}, 1000)
  console.log('ready')
`

test.each(['SIGINT', 'SIGTERM'] as const)('the first %s asks for an end, the second is one', async signal => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [ready] = await once(child.stdout, 'data')
  child.kill(signal)
  const [answer] = await once(child.stdout, 'data')
  child.kill(signal)
  const [code] = await once(child, 'exit')
  expect([String(ready), String(answer), code]).toEqual(['ready\n', 'winding up\n', 130])
})
