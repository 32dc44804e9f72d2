import { expect, test } from 'vitest'
import { convert } from 'xmlbuilder2'
import { isNode, listIn, type Node } from '#openapi/contract-node.ts'
import { junitReport } from './junit.ts'
import { printable } from './printable.ts'
import { hostile, sampleReport } from './testing/samples.ts'

/** Element by element, attributes under `@name`, one child or several always as a list. */
function parsed(xml: string): Node {
  const object: unknown = convert(xml, { format: 'object', group: false, verbose: true })
  if (!isNode(object)) throw new Error('That is no document.')
  return object
}

const textsOf = (node: Node | undefined, name: string) => JSON.stringify(listIn(node ?? {}, name))
const children = (node: Node, name: string) => listIn(node, name).filter(isNode)
const suites = (xml: string) => {
  const [root] = children(parsed(xml), 'testsuites')
  if (root === undefined) throw new Error('There is no root.')
  return { root, all: children(root, 'testsuite') }
}
const cases = (xml: string) => suites(xml).all.flatMap(suite => children(suite, 'testcase'))
const named = (xml: string, id: string) => cases(xml).find(each => String(each['@name']).startsWith(`${id}:`))

test('each verdict becomes what CI servers know', () => {
  const xml = junitReport(sampleReport('x'))
  const kindOf = (id: string) => {
    const each = named(xml, id) ?? {}
    return ['failure', 'error', 'skipped'].filter(kind => children(each, kind).length > 0)
  }
  expect(kindOf('auth.bearer')).toEqual([])
  expect(kindOf('auth.missing')).toEqual(['failure'])
  expect(kindOf('auth.scheme')).toEqual([])
  expect(kindOf('rate.window')).toEqual([])
  expect(kindOf('auth.unknown')).toEqual([])
  expect(kindOf('auth.expired')).toEqual(['skipped'])
  expect(kindOf('auth.hashed')).toEqual(['skipped'])
  expect(kindOf('usage.fields')).toEqual(['error'])
})

test('the counts are those of the elements, in every suite and in all', () => {
  const { root, all } = suites(junitReport(sampleReport()))
  const counted = (within: readonly Node[]) => ({
    tests: within.length,
    failures: within.filter(each => children(each, 'failure').length > 0).length,
    errors: within.filter(each => children(each, 'error').length > 0).length,
    skipped: within.filter(each => children(each, 'skipped').length > 0).length,
  })
  const told = (node: Node) => ({
    tests: Number(node['@tests']),
    failures: Number(node['@failures']),
    errors: Number(node['@errors']),
    skipped: Number(node['@skipped']),
  })
  for (const suite of all) expect(told(suite)).toEqual(counted(children(suite, 'testcase')))
  expect(told(root)).toEqual(counted(all.flatMap(suite => children(suite, 'testcase'))))
  expect(told(root)).toEqual({ tests: 12, failures: 2, errors: 3, skipped: 2 })
})

test('warnings and what was asked in part stand in system-out', () => {
  const xml = junitReport(sampleReport('x'))
  expect(textsOf(named(xml, 'auth.scheme'), 'system-out')).toContain('expected: x')
  expect(textsOf(named(xml, 'rate.headers'), 'system-out')).toContain('Not asked: a part')
})

test('nothing from outside breaks the document', () => {
  const xml = junitReport(sampleReport(hostile))
  expect(xml).not.toContain('<img')
  expect(printable(xml)).toBe(xml)
  expect(textsOf(named(xml, 'auth.missing'), 'failure')).toContain('&lt;/script&gt;&lt;img src=x')
})
