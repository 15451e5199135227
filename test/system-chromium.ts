import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'

/**
 * The system's own browser; nothing is ever downloaded. Undefined where Playwright has to look for itself. Chromium
 * without a window is asked first: the same pages take half the time in it.
 */
export const systemChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path)
)

export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    ...(systemChromium === undefined ? {} : { executablePath: systemChromium }),
    // Chromium refuses its sandbox to root, as in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
  })
}
