// Some tests drive a real browser. Before `npm test`: is there one? On a Debian machine that this process may change, it
// is installed; elsewhere a sentence says what to do, and those tests will fail.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const chromium = '/usr/bin/chromium'

if (!existsSync(chromium)) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) install()
  else console.error(`There is no ${chromium}: install Chromium there (Debian: apt-get install chromium).`)
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) console.error(`apt-get ${args[0]} failed: the tests that need Chromium will fail too.`)
  }
}
