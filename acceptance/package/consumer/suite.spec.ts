// The suite in the tests of a project.
import { createMock } from 'leadleap-kit'
import { describeConformance } from 'leadleap-kit/vitest'
import { afterAll } from 'vitest'

const mock = createMock({ leads: 1_000 })
afterAll(() => mock.close())

describeConformance('a mock', { url: async () => (await mock.listen()).url })
