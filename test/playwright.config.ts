import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { notHere } from './not-here.ts'

/** The system's own browser; nothing is ever downloaded. */
const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

export default defineConfig({
  testDir: 'e2e',
  testIgnore: Object.keys(notHere).map((name) => `**/${name}`),
  outputDir: '../out/test-results/pages',
  reporter: 'list',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    ...(process.platform === 'win32' ? { channel: 'msedge' } : {}),
    launchOptions: {
      ...(system === undefined ? {} : { executablePath: system }),
      // Chromium refuses its sandbox to root, as in containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
    }
  }
})
