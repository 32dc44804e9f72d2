import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '#openapi/generated/operations.ts'
import { findRoute } from './route.ts'

const operationIds = Object.keys(operations).filter((id): id is OperationId => Object.hasOwn(operations, id))

describe('a route', () => {
  test.each(operationIds)('leads to %s by its method and path', operation => {
    const { method, path } = operations[operation]
    expect(findRoute(method, path.replace('{id}', 'wh_1'))).toMatchObject({ operation })
  })

  test.each([
    { path: '/webhooks/wh_1', id: 'wh_1', why: 'as it stands' },
    { path: '/webhooks/wh%5F1', id: 'wh_1', why: 'percent-decoded' },
    { path: '/webhooks/a%2Fb', id: 'a/b', why: 'a slash that is encoded separates nothing' },
    { path: '/webhooks/%20', id: ' ', why: 'a space is something' },
    { path: '/webhooks/a+b', id: 'a+b', why: 'a plus is a plus in a path' },
    { path: '/webhooks/%E6%BC%A2', id: '漢', why: 'UTF-8' },
    { path: '/webhooks/__proto__', id: '__proto__', why: 'no name is special' },
    { path: '/webhooks/..', id: '..', why: 'not even dots' },
  ])('takes $path for the id "$id": $why', ({ path, id }) => {
    const route = findRoute('DELETE', path)
    expect(route).toEqual({ operation: 'deleteWebhook', pathParameters: { id } })
  })
})

describe('errors.unknown-path: there is no operation at', () => {
  test.each([
    { path: undefined, why: 'a path outside the base path' },
    { path: '', why: 'nothing' },
    { path: '/', why: 'the base path with a slash' },
    { path: '/lead', why: 'a path that is cut short' },
    { path: '/leads/', why: 'a path with a slash behind it' },
    { path: '//leads', why: 'two slashes' },
    { path: '/Leads', why: 'another case' },
    { path: '/leads/unlock/c_1', why: 'more than there is' },
    { path: '/leads%2Funlock', why: 'an encoded slash' },
    { path: '/lead%73', why: 'an encoded letter: paths are compared as they come' },
    { path: '/webhooks/', why: 'an empty id' },
    { path: '/webhooks/wh_1/', why: 'an id with a slash behind it' },
    { path: '/webhooks/%', why: 'a broken percent-encoding' },
    { path: '/webhooks/%zz', why: 'a percent-encoding of no digits' },
    { path: '/webhooks/%ff', why: 'a percent-encoding of no UTF-8' },
    { path: '/constructor', why: 'the name of a thing that every object has' },
  ])('$path: $why', ({ path }) => {
    expect(findRoute('GET', path)).toEqual({ operation: undefined, allowedMethods: [] })
    expect(findRoute('DELETE', path)).toEqual({ operation: undefined, allowedMethods: [] })
  })
})

describe('errors.unknown-method: a path answers to no other method, and tells its own', () => {
  test.each([
    { method: 'POST', path: '/leads', allowed: ['GET'] },
    { method: 'HEAD', path: '/leads', allowed: ['GET'] },
    { method: 'OPTIONS', path: '/leads/unlock', allowed: ['POST'] },
    { method: 'get', path: '/leads', allowed: ['GET'] },
    { method: 'PATCH', path: '/webhooks', allowed: ['GET', 'POST'] },
    { method: 'GET', path: '/webhooks/wh_1', allowed: ['DELETE'] },
    { method: 'GET /leads', path: '', allowed: [] },
  ])('$method $path', ({ method, path, allowed }) => {
    expect(findRoute(method, path)).toEqual({ operation: undefined, allowedMethods: allowed })
  })
})
