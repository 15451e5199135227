import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { fontsCss } from '../../src-main/hosts/print/fonts-css.ts'
import { findBrowser } from '../../src-main/hosts/print/find-browser.ts'
import { printWithBrowser } from '../../src-main/hosts/print/print-with-browser.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { wholeCase } from '../e2e/whole-case.ts'
import { launchChromium } from '../system-chromium.ts'
import { firstContentMs, longestRunTaskMs } from './page-times.ts'
import { timed } from './timed.ts'

/**
 * `npm run bench:ui`: how soon the built wizard shows something, how long it is ever busy, how much it loads, and how long a
 * PDF takes beside a bare print of the same page by the same browser. Prints figures; judges nothing.
 */
const line = (name: string, value: string, goal = ''): void =>
  console.log(`${name.padEnd(46)} ${value.padStart(12)}${goal === '' ? '' : `   goal ${goal}`}`)
const ms = (value: number): string => `${value.toFixed(0)} ms`

const browser = await launchChromium()
line('first content from the loopback host', ms(await firstContentMs(browser)), '≤ 300 ms')
line('longest task, a run to a result of 60 pieces', ms(await longestRunTaskMs(browser)), '≤ 50 ms')
await browser.close()

const assets = join(import.meta.dirname, '../../out/renderer/assets')
const kilobytes = (path: string): number => gzipSync(readFileSync(path)).length / 1024
const files = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name))
const first = [join(assets, '../index.html'), ...files.filter((name) => name.startsWith('index-')).map(inAssets)]
line('first page, gzip', `${first.reduce((sum, path) => sum + kilobytes(path), 0).toFixed(1)} KB`, '≤ 70 KB')
for (const name of files.filter((name) => !name.startsWith('index-')))
  line(`  later: ${name.replace(/-[\w-]{8}\.js$/, '')}`, `${kilobytes(inAssets(name)).toFixed(1)} KB`)

const theCase = await wholeCase()
const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence: theCase.evidence }
const html = renderReport(session, 'de', { fontsCss: fontsCss(), annex: true })
const folder = mkdtempSync(join(tmpdir(), 'bench-ui-'))
const chromium = findBrowser(process.env, (path) => statSync(path, { throwIfNoEntry: false }) !== undefined)
if (chromium === null) throw new Error('there is no browser to print with')
const own: number[] = []
const bare: number[] = []
for (let at = 0; at < 5; at += 1) {
  const began = performance.now()
  const printed = await printWithBrowser(html)
  own.push((performance.now() - began) / 1000)
  if (!printed.ok) throw new Error(`${printed.reason}: ${printed.detail}`)
  if (at === 0) line('PDF of a case with everything', `${(printed.pdf.length / 1024).toFixed(0)} KB`, '≤ 300 KB')
  bare.push(barePrint(`${at}`))
}
rmSync(folder, { recursive: true })
const [ours, theirs] = [median(own), median(bare)]
line('PDF as the program makes it', `${ours.toFixed(2)} s`)
line('bare print of the same HTML', `${theirs.toFixed(2)} s`)
line('ratio', (ours / theirs).toFixed(2), '≤ 1.50')

function inAssets(name: string): string {
  return join(assets, name)
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** Chromium with nothing but the page to print and a new profile; seconds. */
function barePrint(name: string): number {
  const page = join(folder, 'report.html')
  writeFileSync(page, html)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const profile = `--user-data-dir=${join(folder, `profile-${name}`)}`
  const pdf = join(folder, `${name}.pdf`)
  return timed(chromium ?? '', ['--headless', profile, ...root, `--print-to-pdf=${pdf}`, pathToFileURL(page).href])
    .seconds
}
