import { expect, test } from 'vitest'
import { traces } from './message.ts'

test.each([
  'Error: no\n    at unlock (/srv/app/leads.js:12:9)',
  'Error: no\n    at file:///srv/app/leads.mjs:12:9',
  'Traceback (most recent call last):\n  File "/srv/api/leads.py", line 12, in unlock',
  'java.lang.IllegalStateException\n\tat com.leads.Unlock.run(Unlock.java:42)',
  'System.Exception: no\n   at Leads.Unlock.Run(String id) in C:\\leads\\Unlock.cs:line 42',
  'goroutine 1 [running]:\nmain.unlock()\n\t/srv/leads.go:12 +0x1d',
  '#0 /srv/leads.php(12): unlock()',
  "/srv/leads.rb:12:in `unlock'",
])('is a stack trace: %j', message => {
  expect(traces.some(trace => trace.test(message))).toBe(true)
})

test.each([
  'The API key expired at 2026-01-01T00:00:00.000Z.',
  'The body is no JSON: unexpected token at line 1, column 12.',
  'per_page must be at most 100 (got 101).',
  'Ask again at 10:30:15.',
])('is no stack trace: %j', message => {
  expect(traces.some(trace => trace.test(message))).toBe(false)
})
