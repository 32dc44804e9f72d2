// GET /leads and POST /leads/..., as printed.
import { hiddenAddress, type PrintedCall } from './printed-call.ts'

export const firstCall: PrintedCall = {
  name: 'first-call',
  curl: String.raw`curl "https://api.leadleap.net/api/v1/leads?country=US&sector=Technology" \
-H "Authorization: Bearer ll_your_api_key_here"`,
  at: '2026-02-26T14:30:00.000Z',
}

export const search = {
  name: 'search',
  curl: String.raw`curl "https://api.leadleap.net/api/v1/leads?type=business&country=US&sector=Technology&department=Engineering&per_page=5" \
-H "Authorization: Bearer ll_your_api_key"`,
  at: '2026-02-26T14:30:00.000Z',
  body: {
    data: [
      {
        id: 'c_7f3a2b9d1e8c5f4a',
        company_name: 'Acme Corp',
        company_domain: 'acme.com',
        contact_name: 'Sarah Mitchell',
        first_name: 'Sarah',
        last_name: 'Mitchell',
        email: 'sa***@acme.com',
        phone: '+1415****78',
        job_title: 'Senior Software Engineer',
        department: 'Engineering',
        industry: 'Software & SaaS',
        company_size: '51-200',
        employee_count: 120,
        country: 'US',
        state: 'California',
        city: 'San Francisco',
        ai_score: 87,
        is_unlocked: false,
      },
    ],
    meta: {
      request_id: 'req_4f3a9b2c1d8e7f6a',
      timestamp: '2026-02-26T14:30:00.000Z',
      total: 142500,
      page: 1,
      per_page: 5,
      total_pages: 28500,
    },
    error: null,
  },
} satisfies PrintedCall

export const unlock = {
  name: 'unlock',
  curl: String.raw`curl -X POST "https://api.leadleap.net/api/v1/leads/unlock" \
-H "Authorization: Bearer ll_your_api_key" \
-H "Content-Type: application/json" \
-d '{"lead_id": "c_7f3a2b9d1e8c5f4a"}'`,
  at: '2026-02-26T14:31:00.000Z',
  body: {
    data: {
      id: 'c_7f3a2b9d1e8c5f4a',
      full_name: 'Sarah Mitchell',
      first_name: 'Sarah',
      last_name: 'Mitchell',
      email_primary: hiddenAddress,
      email_second: hiddenAddress,
      phone: '+14155551278',
      company_phone: '+14155550100',
      job_title: 'Senior Software Engineer',
      company_name: 'Acme Corp',
      company_domain: 'acme.com',
      linkedin_url: 'https://linkedin.com/in/sarahmitchell',
      industry: 'Software & SaaS',
      country: 'US',
      state: 'California',
      city: 'San Francisco',
      ai_score: 87,
    },
    meta: {
      request_id: 'req_8a7b6c5d4e3f2g1h',
      timestamp: '2026-02-26T14:31:00.000Z',
      credits_used: 1,
      credits_remaining: 249,
      cached: false,
    },
    error: null,
  },
} satisfies PrintedCall

export const exportFile: PrintedCall = {
  name: 'export',
  curl: String.raw`curl -X POST "https://api.leadleap.net/api/v1/leads/export" \
-H "Authorization: Bearer ll_your_api_key" \
-H "Content-Type: application/json" \
-d '{"lead_ids": ["c_7f3a2b9d", "c_1a2b3c4d", "c_5e6f7a8b"], "format": "csv"}' \
--output leads-export.csv`,
  at: '2026-02-26T14:31:30.000Z',
}

export const enrich: PrintedCall = {
  name: 'enrich',
  curl: String.raw`curl -X POST "https://api.leadleap.net/api/v1/leads/enrich" \
-H "Authorization: Bearer ll_your_api_key" \
-H "Content-Type: application/json" \
-d '{"lead_id": "c_7f3a2b9d1e8c5f4a"}'`,
  at: '2026-02-26T14:32:00.000Z',
  body: {
    data: {
      id: 'c_7f3a2b9d1e8c5f4a',
      full_name: 'Sarah Mitchell',
      first_name: 'Sarah',
      middle_name: null,
      last_name: 'Mitchell',
      email_primary: hiddenAddress,
      email_second: null,
      phone: '+14155551278',
      company_phone: '+14155550100',
      job_title: 'Senior Software Engineer',
      job_level: 'Senior',
      department: 'Engineering',
      company_name: 'Acme Corp',
      company_domain: 'acme.com',
      company_size: '51-200',
      employee_count: 120,
      year_founded: 2015,
      industry: 'Software & SaaS',
      sector: 'Technology',
      country: 'US',
      state: 'California',
      city: 'San Francisco',
      linkedin_url: 'https://linkedin.com/in/sarahmitchell',
      company_linkedin_url: 'https://linkedin.com/company/acme-corp',
      company_description: 'Acme Corp builds enterprise automation tools...',
      ai_score: 87,
    },
    meta: {
      request_id: 'req_5c4d3e2f1a0b9c8d',
      timestamp: '2026-02-26T14:32:00.000Z',
      lead_id: 'c_7f3a2b9d1e8c5f4a',
      enriched_at: '2026-02-26T14:32:00.000Z',
    },
    error: null,
  },
}
