// The mock as it is started, journal and webhooks on, without a line for each request.
import manifest from '#package.json' with { type: 'json' }

const [, ...start] = manifest.scripts.start.split(' ')
const options = ['--port', '0', '--log', 'silent']

/** As `npm start` starts it. */
export const mockArguments = [...start, ...options]

/** As the bin of the package starts it; `npm run build` makes it. */
export const installedMock = [manifest.bin['leadleap-kit'], 'mock', ...options]
