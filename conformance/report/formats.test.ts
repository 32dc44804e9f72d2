import { describe, expect, test } from 'vitest'
import { UsageError } from '../model/errors.ts'
import { type Run, runConformance } from '../runner/run-conformance.ts'
import { createMockTarget } from '../testing/mock-target.ts'
import { everything } from '../testing/prove.ts'
import { parseWantedReport, type ReportFormat, writeReport } from './formats.ts'
import { reportOf } from './report.ts'
import { terminalReport } from './terminal.ts'

const formats: readonly ReportFormat[] = ['json', 'junit', 'html', 'markdown', 'sarif', 'har']

describe('no secret of a run is in any report', async () => {
  const seen: string[] = []
  const target = await createMockTarget({ control: true })
  const transport: typeof target.transport = async (request, signal) => {
    const response = await target.transport(request, signal)
    seen.push(...(new TextDecoder().decode(response.body).match(/whsec_\w+/g) ?? []))
    return response
  }
  const run = await ended(
    runConformance({ ...target, transport }, { ...everything, signal: new AbortController().signal }),
  )
  const report = reportOf(run, { target: 'the mock', startedAt: new Date(0), drift: [] })
  const secrets = [...Object.values(target.keys), ...new Set(seen)]

  test('the run had keys, and signing secrets if it made a subscription', () => {
    expect(Object.values(target.keys).length).toBeGreaterThan(5)
    const created = run.recording.exchanges.some(
      ({ operation, response }) => operation === 'createWebhook' && response.status < 300,
    )
    expect(seen.length > 0).toBe(created)
  })

  test.each(formats)('%s', format => {
    const text = writeReport(format, report, run.recording)
    expect(text.length).toBeGreaterThan(1000)
    expect(secrets.filter(secret => text.includes(secret))).toEqual([])
  })

  test('the terminal', () => {
    const text = terminalReport(report, { colour: false })
    expect(secrets.filter(secret => text.includes(secret))).toEqual([])
  })
})

async function ended(running: AsyncGenerator<unknown, Run>): Promise<Run> {
  for (;;) {
    const next = await running.next()
    if (next.done) return next.value
  }
}

test.each([
  ['junit=out/a=b.xml', { format: 'junit', file: 'out/a=b.xml' }],
  ['har=x', { format: 'har', file: 'x' }],
])('--report %s', (given, want) => {
  expect(parseWantedReport(given)).toEqual(want)
})

test.each(['junit', 'junit=', '=x', 'pdf=x', 'toString=x', ''])('--report %j is refused', given => {
  expect(() => parseWantedReport(given)).toThrow(UsageError)
})
