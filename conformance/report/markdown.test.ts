import { expect, test } from 'vitest'
import { requirementIds } from '../runner/plan.ts'
import { markdownReport } from './markdown.ts'
import { reportOf } from './report.ts'
import { finding, hostile, result, run, sampleReport } from './testing/samples.ts'

test('the summary begins with what came of it, and has a row for each section', () => {
  const text = markdownReport(sampleReport('x'))
  expect(text).toMatch(/^## ❌ 1 requirement broken\.\n/)
  expect(text).toMatch(/^\| Authentication \| 1 \| 1 \| 1 \| {2}\| 1 \| 1 \| {2}\| 1 \|$/m)
  expect(text).toMatch(/### Not asked\n\n- set LEADLEAP&#95;API&#95;KEY&#95;EXPIRED x: auth\.expired/)
})

test('nothing from outside becomes markup, a row, a mention or the end of a fence', () => {
  const text = markdownReport(sampleReport(`${hostile}\n\`\`\`\`\n| a | @user <b>`))
  const outside = text.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
  expect(outside).not.toMatch(/<(?!\/?(?:details|summary|b)\b)/)
  expect(outside).not.toContain('@')
  expect(outside).not.toContain('`')
  expect(text).toContain('`````text')
})

test('the worst run there can be stays below what a summary may hold', () => {
  const long = 'ü'.repeat(5000)
  const findings = Array.from({ length: 20 }, () => ({
    ...finding,
    actual: long,
    expected: long,
    curl: long.repeat(3),
  }))
  const results = requirementIds().map(id =>
    result({ id, verdict: 'fail', findings, notAsked: [`${long} ${id}`] }),
  )
  const report = reportOf(run({ results, leftBehind: Array.from({ length: 99 }, () => long) }), {
    target: long,
    startedAt: new Date(0),
    drift: Array.from({ length: 500 }, () => ({ where: long, path: long, exchange: 'x' })),
  })
  const text = markdownReport(report)
  expect(Buffer.byteLength(text)).toBeLessThan(65_536)
  expect(text).toMatch(/more requirements\* with|more requirements with findings/)
})

test('a run without findings says that nothing is broken', () => {
  const report = reportOf(run({ results: [result({ id: 'auth.bearer' })] }), {
    target: 'staging',
    startedAt: new Date(0),
    drift: [],
  })
  expect(markdownReport(report)).toMatch(/^## ✅ Nothing that was asked is broken\./)
})
