import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.HIROBA_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that the tests drive: HIROBA_CHROMIUM, or the system's own. */
export function findChromium(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}

/** Like {@link findChromium}, and installs Debian's where this process may; says what to do where it may not. */
export function provideChromium(say: (text: string) => void): string | undefined {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium with apt-get …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('sh', ['-c', 'apt-get -q update && apt-get -qy install --no-install-recommends chromium'], {
      env,
    })
    const installed = findChromium()
    if (installed) return installed
  }
  say('No Chromium here. Install it (Debian: apt-get install chromium) or name one in HIROBA_CHROMIUM.')
  return undefined
}
