import { defineConfig } from '@playwright/test'
import { notHere } from './not-here.ts'
import { takeOwnTemp } from './own-temp.ts'
import { chromiumArguments, systemChromium } from './system-chromium.ts'

takeOwnTemp()

export default defineConfig({
  testDir: 'e2e',
  testIgnore: Object.keys(notHere).map((name) => `**/${name}`),
  outputDir: '../out/test-results/pages',
  reporter: 'list',
  workers: 2,
  // both end what hangs, however busy the machine is
  timeout: 120_000,
  expect: { timeout: 60_000 },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    ...(process.platform === 'win32' ? { channel: 'msedge' } : {}),
    launchOptions: {
      ...(systemChromium === undefined ? {} : { executablePath: systemChromium }),
      args: chromiumArguments
    }
  }
})
