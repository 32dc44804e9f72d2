import { expect, test } from 'vitest'
import { operations } from '#openapi/generated/operations.ts'
import { requirements } from '#openapi/generated/requirements.ts'
import { requirementIds } from '../runner/plan.ts'
import { titleOf } from './describe-requirement.ts'
import { notApplicable } from './not-applicable.ts'
import { requirementTable } from './table.ts'

const entries = Object.entries(requirementTable).flatMap(([section, sentences]) =>
  Object.entries(sentences).map(([id, sentence]) => ({ section, id, sentence })),
)

test('the table tells of every requirement of the contract once, and of no other', () => {
  expect(entries.map(({ id }) => id).toSorted()).toEqual(Object.keys(requirements).toSorted())
})

test('each requirement has a sentence of its own', () => {
  const sentences = entries.map(({ sentence }) => sentence)
  expect(new Set(sentences).size).toBe(sentences.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{15,110}[^.]\.$/)
})

test('every heading with a method is an operation of the contract, and every operation has one', () => {
  const endpoints = Object.values(operations).map(({ method, path }) => `${method} ${path}`)
  const headed = Object.keys(requirementTable).filter(heading => /^[A-Z]+ \//.test(heading))
  expect(headed.toSorted()).toEqual(endpoints.toSorted())
})

test('the scope of an operation is asked for under the heading of that operation', () => {
  for (const [id, { method, path }] of Object.entries(operations)) {
    const requirement = requirementIds().find(each => each === `scope.${id}`)
    expect(requirement && titleOf(requirement).section).toBe(`${method} ${path}`)
  }
})

test('what nothing can ask from outside is a requirement, and at most four are', () => {
  const ids = Object.keys(notApplicable)
  expect(ids.filter(id => !Object.hasOwn(requirements, id))).toEqual([])
  expect(ids.length).toBeLessThanOrEqual(4)
})
