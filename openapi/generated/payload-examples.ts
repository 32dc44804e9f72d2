// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

import type { EventName } from './operations.ts'
import type { Payload } from './webhook-validators.js'

/** An example payload of each event. */
export const payloadExamples: { readonly [Event in EventName]: Payload<Event> } = {
  "lead.unlocked": {
    "event": "lead.unlocked",
    "timestamp": "2026-02-26T14:31:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "company_name": "Acme Corp",
      "contact_name": "Sarah Mitchell",
    },
  },
  "lead.exported": {
    "event": "lead.exported",
    "timestamp": "2026-02-26T14:31:30.000Z",
    "user_id": "usr_abc123",
    "data": {
      "lead_ids": [ "c_7f3a2b9d", "c_1a2b3c4d", "c_5e6f7a8b" ],
      "format": "csv",
      "total_leads": 3,
      "new_unlocks": 2,
      "cached_unlocks": 1,
    },
  },
  "lead.enriched": {
    "event": "lead.enriched",
    "timestamp": "2026-02-26T14:32:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "company_name": "Acme Corp",
      "contact_name": "Sarah Mitchell",
    },
  },
  "sequence.started": {
    "event": "sequence.started",
    "timestamp": "2026-02-26T14:40:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "sequence_name": "Q1 Engineering Outreach",
      "contact_count": 120,
      "step_count": 4,
    },
  },
  "sequence.completed": {
    "event": "sequence.completed",
    "timestamp": "2026-02-26T14:41:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "sequence_name": "Q1 Engineering Outreach",
      "contact_count": 120,
      "sent_count": 431,
      "replied_count": 17,
      "bounced_count": 3,
    },
  },
  "email.sent": {
    "event": "email.sent",
    "timestamp": "2026-02-26T14:42:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "message_id": "msg_8d6f4b2a0c9e7d5b",
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "email": "sarah.mitchell@acme.com",
      "subject": "A question about your release process",
      "step": 1,
    },
  },
  "email.opened": {
    "event": "email.opened",
    "timestamp": "2026-02-26T14:43:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "message_id": "msg_8d6f4b2a0c9e7d5b",
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "email": "sarah.mitchell@acme.com",
      "open_count": 1,
    },
  },
  "email.clicked": {
    "event": "email.clicked",
    "timestamp": "2026-02-26T14:44:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "message_id": "msg_8d6f4b2a0c9e7d5b",
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "email": "sarah.mitchell@acme.com",
      "link_url": "https://growthco.com/book",
    },
  },
  "email.replied": {
    "event": "email.replied",
    "timestamp": "2026-02-26T14:45:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "message_id": "msg_8d6f4b2a0c9e7d5b",
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "email": "sarah.mitchell@acme.com",
      "subject": "Re: A question about your release process",
      "snippet": "Thanks for reaching out. Next Tuesday works for me.",
    },
  },
  "email.bounced": {
    "event": "email.bounced",
    "timestamp": "2026-02-26T14:46:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "message_id": "msg_8d6f4b2a0c9e7d5b",
      "sequence_id": "seq_3c5e7a9b1d2f4c6e",
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "email": "sarah.mitchell@acme.com",
      "bounce_type": "hard",
      "reason": "mailbox_not_found",
    },
  },
  "contact.job_changed": {
    "event": "contact.job_changed",
    "timestamp": "2026-02-26T14:47:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "lead_id": "c_7f3a2b9d1e8c5f4a",
      "contact_name": "Sarah Mitchell",
      "previous_company_name": "Acme Corp",
      "previous_job_title": "Senior Software Engineer",
      "company_name": "GrowthCo",
      "job_title": "Staff Engineer",
    },
  },
  "crm_clean.completed": {
    "event": "crm_clean.completed",
    "timestamp": "2026-02-26T14:48:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "job_id": "job_5b7d9f1a3c2e4d6f",
      "records_checked": 8400,
      "records_updated": 512,
      "duplicates_merged": 73,
    },
  },
  "import.completed": {
    "event": "import.completed",
    "timestamp": "2026-02-26T14:49:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "job_id": "job_6c8e0a2b4d3f5e7a",
      "file_name": "contacts.csv",
      "rows_total": 1000,
      "rows_imported": 988,
      "rows_skipped": 12,
    },
  },
  "enrichment.completed": {
    "event": "enrichment.completed",
    "timestamp": "2026-02-26T14:50:00.000Z",
    "user_id": "usr_abc123",
    "data": {
      "job_id": "job_7d9f1b3c5e4a6f8b",
      "leads_total": 250,
      "leads_enriched": 241,
      "leads_failed": 9,
    },
  },
}
