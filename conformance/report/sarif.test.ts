import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { requirements } from '#openapi/generated/requirements.ts'
import { sarifReport } from './sarif.ts'
import { sampleReport } from './testing/samples.ts'

const report = sampleReport()
const log = JSON.parse(sarifReport(report))
const [run] = log.runs
const findings = report.requirements.flatMap(each => each.findings)

test('the log has what SARIF 2.1.0 requires (3.13, 3.14, 3.18, 3.19, 3.27)', () => {
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') })
  expect(run.tool.driver).toMatchObject({ name: 'leadleap-kit', version: expect.stringMatching(/^\d/) })
  for (const rule of run.tool.driver.rules)
    expect(rule).toMatchObject({
      id: expect.any(String),
      shortDescription: { text: expect.any(String) },
      defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
    })
  for (const result of run.results) expect(result.message.text).toMatch(/./)
})

test('there is one result for each finding, of the rule that it names', () => {
  expect(run.results).toHaveLength(findings.length)
  for (const [index, { ruleId, ruleIndex, level }] of run.results.entries()) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(ruleId).toBe(findings[index]?.requirement)
    expect(level).toBe(
      { documented: 'error', inferred: 'warning', chosen: 'note' }[findings[index]?.level ?? 'chosen'],
    )
  }
})

test('every result points at the line of the contract that names its requirement', async () => {
  const lines = (await readFile('openapi/leadleap.yaml', 'utf8')).split('\n')
  for (const { ruleId, locations } of run.results) {
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(artifactLocation.uri).toBe('openapi/leadleap.yaml')
    expect(region.startLine).toBe(Object.entries(requirements).find(([id]) => id === ruleId)?.[1].line)
    expect(region.startLine).toBeLessThanOrEqual(lines.length)
  }
})

test('what is known is suppressed with its reason, and nothing else is', () => {
  const suppressed = run.results.filter((each: object) => 'suppressions' in each)
  expect(suppressed.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['auth.unknown'])
  expect(suppressed[0].suppressions[0].justification).toContain('the gateway')
})

test('findings of different places have fingerprints of their own, which the next run repeats', () => {
  const prints = (text: string) =>
    JSON.parse(text).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
    )
  expect(new Set(prints(sarifReport(report))).size).toBe(findings.length)
  expect(prints(sarifReport(sampleReport()))).toEqual(prints(sarifReport(report)))
})

test('a run that fell short says so', () => {
  expect(run.invocations[0].executionSuccessful).toBe(false)
  const texts = run.invocations[0].toolExecutionNotifications.map(
    ({ message }: { message: { text: string } }) => message.text,
  )
  expect(texts.join('\n')).toMatch(/usage\.fields[\s\S]*line 2, auth\.bearer[\s\S]*Left behind/)
})
