// Generated from openapi/control.yaml by `npm run generate`. Do not edit: change the contract instead.

/** Every problem that a control route answers with: status and title by the last part of its type. */
export const problems = {
  "invalid-parameter": { "status": 400, "title": "A parameter is not as expected" },
  "invalid-body": { "status": 400, "title": "The body is not as expected" },
  "missing-token": { "status": 401, "title": "The control token is missing" },
  "wrong-token": { "status": 401, "title": "The control token is wrong" },
  "remote-peer": { "status": 403, "title": "Only this machine may use the control routes" },
  "foreign-host": { "status": 403, "title": "The Host is not the mock's own" },
  "foreign-origin": { "status": 403, "title": "No page of another site may use the control routes" },
  "unknown-route": { "status": 404, "title": "There is no such control route" },
  "unknown-account": { "status": 404, "title": "There is no such account" },
  "unknown-request": { "status": 404, "title": "There is no such request" },
  "unknown-fault": { "status": 404, "title": "There is no such fault" },
  "unknown-delivery": { "status": 404, "title": "There is no such delivery" },
  "unknown-snapshot": { "status": 404, "title": "There is no such snapshot" },
  "wrong-method": { "status": 405, "title": "The route does not answer to this method" },
  "not-yet": { "status": 409, "title": "It has not happened in time" },
  "full": { "status": 409, "title": "There is no room for more" },
  "too-large": { "status": 413, "title": "The body is too large" },
  "wrong-media-type": { "status": 415, "title": "The body must be application/json" },
  "crash": { "status": 500, "title": "The mock itself failed" },
  "busy": { "status": 503, "title": "Too many wait or listen already" },
} as const

/** What the type of each begins with. */
export const problemTypePrefix = "urn:problem-type:leadleap-kit:" as const

export type ProblemName = keyof typeof problems
