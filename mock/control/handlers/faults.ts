// What is to go wrong.
import { maxFaults } from '../../core/faults.ts'
import type { ControlHandlers } from '../handler.ts'
import { operationNamed } from '../named.ts'
import { orProblem, Problem } from '../problem.ts'

type Handlers = Pick<ControlHandlers, 'listFaults' | 'addFault' | 'deleteFault' | 'clearFaults'>

export const faultHandlers: Handlers = {
  listFaults: ({ mock: { faults } }) => ({ faults: faults.list() }),
  addFault({ mock: { faults } }, { body }) {
    const operation = operationNamed(body.operation, 'invalid-body')
    if (operation instanceof Problem) return operation
    if (faults.list().length >= maxFaults) {
      return new Problem(
        'full',
        `There are ${maxFaults} faults already. DELETE /_mock/faults takes them back.`,
      )
    }
    return orProblem('invalid-body', () => faults.add({ ...body, operation }))
  },
  deleteFault({ mock: { faults } }, { path: { id } }) {
    if (faults.remove(id)) return undefined
    return new Problem('unknown-fault', `There is no fault ${id}. GET /_mock/faults lists those there are.`)
  },
  clearFaults({ mock: { faults } }) {
    faults.clear()
    return undefined
  },
}
