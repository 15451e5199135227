import { BrowserWindow, session } from 'electron'
import type { PrintResult } from '../../service/ports.ts'
import { packedPdf } from '../print/packed-pdf.ts'
import { denyPermissions } from './security.ts'

const timeoutMs = 60_000
const scheme = 'report'
/** The report contains its styles and pictures and needs nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Prints a self-contained page in a hidden window without scripts, network and access to the wizard. */
export async function printToPdf(html: string): Promise<PrintResult> {
  // without `persist:` the partition is in memory; a new name separates concurrent reports
  const partition = session.fromPartition(`report-${crypto.randomUUID()}`)
  denyPermissions(partition)
  partition.webRequest.onBeforeRequest((details, done) => {
    done({ cancel: !details.url.startsWith(`${scheme}:`) && !details.url.startsWith('data:') })
  })
  partition.protocol.handle(
    scheme,
    () =>
      new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } })
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: partition, sandbox: true, contextIsolation: true, javascript: false }
  })
  try {
    return { ok: true, pdf: packedPdf(await within(timeoutMs, print(window))) }
  } catch (error) {
    return { ok: false, reason: 'print-failed', detail: error instanceof Error ? error.message : String(error) }
  } finally {
    window.destroy()
  }
}

async function print(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(`${scheme}://page/`)
  return await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    // an outline requires tags
    generateDocumentOutline: true
  })
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error('timed out')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
