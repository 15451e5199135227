import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import type { PrintResult } from '../../service/ports.ts'
import { temporaryFolderPrefix } from '../../system/temporary-files.ts'
import { packedPdf } from './packed-pdf.ts'
import { findBrowser } from './find-browser.ts'
import { runBounded, type Ending } from './run-bounded.ts'

const limitMs = 60_000
/** Milliseconds after the browser's end: one that starts itself again has to begin from nothing. */
const laterMs = 20_000

/** Prints a self-contained page to PDF with an installed browser, in a temporary folder that is removed afterwards. */
export async function printWithBrowser(html: string, signal?: AbortSignal): Promise<PrintResult> {
  const browser = findBrowser(process.env, existsSync)
  if (browser === null) return { ok: false, reason: 'no-browser', detail: '' }
  try {
    return await printed(browser, html, signal)
  } catch (error) {
    // no temporary folder, or no room in it
    if (error instanceof Error && 'code' in error) return failed(String(error.code))
    throw error
  }
}

async function printed(browser: string, html: string, signal: AbortSignal | undefined): Promise<PrintResult> {
  // mkdtemp creates a folder accessible only to this account
  const folder = await mkdtemp(temporaryFolderPrefix())
  try {
    const page = join(folder, 'report.html')
    const pdf = join(folder, 'report.pdf')
    await writeFile(page, html, { mode: 0o600 })
    const ending = await runBounded(browser, printArguments(folder, page, pdf), { limitMs, signal })
    if (ending.how !== 'exited' || ending.code !== 0) return failed(endingText(ending))
    return readPdf(await untilWhole(pdf, { limitMs: laterMs, signal }))
  } finally {
    // on Windows the files remain locked briefly after the browser exits
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

function printArguments(folder: string, page: string, pdf: string): readonly string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  return [
    '--headless',
    '--disable-gpu',
    // from version 138 on, a browser with administrator rights else starts itself again without them, and ends at once
    '--do-not-de-elevate',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--generate-pdf-document-outline',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium does not run its sandbox as root
    ...(root ? ['--no-sandbox'] : []),
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href
  ]
}

function readPdf(pdf: Uint8Array | null): PrintResult {
  if (pdf === null) return failed('the browser wrote no file')
  const isPdf = new TextDecoder('latin1').decode(pdf.subarray(0, 4)) === '%PDF'
  return isPdf ? { ok: true, pdf: packedPdf(pdf) } : failed('the browser wrote something that is no PDF')
}

function failed(detail: string): PrintResult {
  return { ok: false, reason: 'print-failed', detail }
}

function endingText(ending: Ending): string {
  if (ending.how === 'exited') return `exit code ${ending.code ?? 'none'}`
  return ending.how === 'stopped' ? ending.by : ending.detail
}

/** Milliseconds between two looks; Windows tells of changes in a folder too unreliably to wait for them. */
const betweenMs = 50

/**
 * The bytes of a PDF once its last line is there: a browser that starts itself again ends before the file is written. At
 * the time limit, or when called off, what is there by then; null without a file.
 */
async function untilWhole(
  file: string,
  { limitMs, signal }: { readonly limitMs: number; readonly signal?: AbortSignal | undefined }
): Promise<Uint8Array | null> {
  const end = performance.now() + limitMs
  for (;;) {
    const bytes = await readFile(file).catch(() => null)
    const isOver = performance.now() > end || signal?.aborted === true
    if (isOver || (bytes !== null && isWhole(bytes))) return bytes === null ? null : new Uint8Array(bytes)
    await pause(betweenMs, undefined, { signal }).catch(() => undefined)
  }
}

/** True with the mark at the end (ISO 32000-1, 7.5.5), after which only a line end may follow. */
function isWhole(bytes: Uint8Array): boolean {
  return /%%EOF\s*$/.test(Buffer.from(bytes.subarray(-32)).toString('latin1'))
}
