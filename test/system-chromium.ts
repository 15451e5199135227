import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'

const there = (path: string): boolean => existsSync(path)

/** The system's own browser with windows, as Electron has; undefined where Playwright has to look for itself. */
export const windowedChromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(there)
/**
 * The browser for pages; nothing is ever downloaded. Chromium without windows is asked first: the same pages take half
 * the time in it.
 */
export const systemChromium = ['/usr/bin/chromium-headless-shell'].find(there) ?? windowedChromium
/** Chromium refuses its sandbox to root, as in containers. */
export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    ...(systemChromium === undefined ? {} : { executablePath: systemChromium }),
    args: chromiumArguments
  })
}
