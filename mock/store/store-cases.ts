// What every Store must hold, whatever it keeps its state in: one suite, run for each of them. A store that talks to a
// server gives promises; every case awaits, so that both kinds fit.
import { describe } from 'vitest'
import { describeAdmission } from './cases/admission.ts'
import { describeCredits } from './cases/credits.ts'
import type { CreateStore } from './cases/given.ts'
import { describeLedger } from './cases/ledger.ts'
import { describeSnapshots } from './cases/snapshots.ts'
import { describeSubscriptions } from './cases/subscriptions.ts'
import { describeValidations } from './cases/validations.ts'
import { describeWorlds } from './cases/worlds.ts'

/** Runs the suite on fresh stores of one kind. */
export function describeStore(name: string, createStore: CreateStore): void {
  describe(`the store ${name}`, () => {
    describeAdmission(createStore)
    describeCredits(createStore)
    describeLedger(createStore)
    describeValidations(createStore)
    describeSubscriptions(createStore)
    describeWorlds(createStore)
    describeSnapshots(createStore)
  })
}
