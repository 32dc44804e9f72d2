// The section `email`: whether addresses can be reached, one or many, remembered for a day.
import type { Section } from '../../model/section.ts'
import { emailChecks } from './email-checks.ts'
import {
  emailBodies,
  emailLater,
  emailList,
  emailReasons,
  emailRefused,
  emailSingle,
  emailTwice,
} from './email-steps.ts'

export const email: Section = {
  steps: [emailList, emailSingle, emailRefused, emailReasons, emailTwice, emailBodies],
  checks: emailChecks,
}

/** What only time shows; after everything that has to happen on one day. */
export const emailsLater: Section = { steps: [emailLater], checks: [] }
