import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

/** Chromium: the one that `$CHROMIUM` names, the machine’s own, else the one that comes with a package. */
export async function launchChromium(): Promise<Browser> {
  const own = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  const executablePath = own ?? (await (await import('@sparticuz/chromium')).default.executablePath())
  return chromium.launch({ executablePath, args: FLAGS })
}
