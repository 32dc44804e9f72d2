// The types of the package where MSW is not installed.
import { createMock, type JournalEntry, type Lead, type LedgerEntry, type paths } from 'leadleap-kit'

const mock = createMock()
const key: `ll_${string}` = mock.key()
const ledger: readonly LedgerEntry[] = (await mock.account(key)).ledger
const entries: JournalEntry[] = mock.requests.list({ operation: 'searchLeads' })
type SearchPath = paths['/leads']['get']

export type { Lead, SearchPath }
export { entries, ledger }

// @ts-expect-error: there is no such operation
mock.faults.add({ operation: 'searchLead', status: 500 })
// @ts-expect-error: the data is not that of the event
void mock.webhooks.trigger('lead.unlocked', { lead: 'c_1' })
