import { BrowserWindow, type Session, session } from 'electron'
import type { PrintResult } from '../../service/ports.ts'
import { packedPdf } from '../print/packed-pdf.ts'
import { withoutSpellChecker } from './no-traffic.ts'
import { denyPermissions } from './security.ts'

const timeoutMs = 60_000
const scheme = 'report'
/** The report contains its styles and pictures and needs nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Pages that are being printed, by the host of their address. */
const pages = new Map<string, string>()

/** Prints a self-contained page in a hidden window without scripts, network and access to the wizard. */
export async function printToPdf(html: string): Promise<PrintResult> {
  // an origin of its own separates reports that are printed at the same time
  const host = crypto.randomUUID()
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: reportSession(),
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false
    }
  })
  pages.set(host, html)
  try {
    return { ok: true, pdf: packedPdf(await within(timeoutMs, print(window, `${scheme}://${host}/`))) }
  } catch (error) {
    return { ok: false, reason: 'print-failed', detail: error instanceof Error ? error.message : String(error) }
  } finally {
    pages.delete(host)
    window.destroy()
  }
}

let made: Session | undefined

/** One session for all reports, because Electron frees none before it ends. Without `persist:` it is in memory. */
function reportSession(): Session {
  if (made !== undefined) return made
  made = session.fromPartition('report')
  denyPermissions(made)
  withoutSpellChecker(made)
  made.webRequest.onBeforeRequest((details, done) => {
    done({ cancel: !details.url.startsWith(`${scheme}:`) && !details.url.startsWith('data:') })
  })
  made.protocol.handle(scheme, (request) => {
    const html = pages.get(new URL(request.url).host)
    if (html === undefined) return new Response(null, { status: 404 })
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
    })
  })
  return made
}

async function print(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
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
