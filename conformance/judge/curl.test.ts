import { expect, test } from 'vitest'
import type { Exchange, SentRequest } from '../model/exchange.ts'
import { curlOf } from './curl.ts'

function sent(request: Partial<SentRequest>): Exchange {
  return {
    label: 'a/b',
    step: 'a',
    role: 'main',
    operation: 'enrichLead',
    request: {
      method: 'POST',
      url: 'https://a.example/api/v1/leads/enrich',
      headers: [],
      body: undefined,
      ...request,
    },
    response: { status: 200, headers: [], body: '', json: undefined },
    sentAt: 0,
    receivedAt: 0,
    throttled: false,
    concurrent: false,
  }
}

test.each<{ given: Partial<SentRequest>; want: string }>([
  { given: { method: 'GET' }, want: "curl -i 'https://a.example/api/v1/leads/enrich'" },
  {
    given: { headers: [['Authorization', 'Bearer $LEADLEAP_API_KEY_SECOND']] },
    want: `curl -i -X POST 'https://a.example/api/v1/leads/enrich' -H "Authorization: Bearer $LEADLEAP_API_KEY_SECOND"`,
  },
  {
    given: { headers: [['X-Odd', '`id` $HOME $LEADLEAP_API_KEY']] },
    want: 'curl -i -X POST \'https://a.example/api/v1/leads/enrich\' -H "X-Odd: \\`id\\` \\$HOME $LEADLEAP_API_KEY"',
  },
  {
    given: { body: `{"name":"it's"}` },
    want: `curl -i -X POST 'https://a.example/api/v1/leads/enrich' --data-binary '{"name":"it'\\''s"}'`,
  },
  {
    given: { body: '{"a":1}        ... (1048577 characters)' },
    want: `curl -i -X POST 'https://a.example/api/v1/leads/enrich' --data-binary @body.txt # 1048577 characters, beginning '{"a":1}'`,
  },
])('$want', ({ given, want }) => {
  expect(curlOf(sent(given))).toBe(want)
})
