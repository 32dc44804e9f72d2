// The mock as `npm start` starts it, journal and webhooks on, without a line for each request.
import manifest from '#package.json' with { type: 'json' }

const [, ...start] = manifest.scripts.start.split(' ')

export const mockArguments = [...start, '--port', '0', '--log', 'silent']
