// node:http, had in a way that spares a start 10 ms: to import it by name reads all its exports, and one of them loads
// Node's whole `fetch`.

const { createServer, STATUS_CODES, Agent, request } = process.getBuiltinModule('node:http')

export { Agent, createServer, request, STATUS_CODES }
