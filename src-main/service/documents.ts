import type { Case } from '../contract/case.ts'
import type { Language } from '../contract/text.ts'
import { renderReport } from '../report/render-report.ts'
import type { DocumentResult, FileOut, Session } from './api.ts'
import type { Ports } from './ports.ts'
import { ledgerText } from './redacted-case.ts'
import type { SupportPart } from './support.ts'
import { stableJson } from './stable-json.ts'

/** The running case as files to hand over; each is made from the session alone. */
export interface Documents {
  save(theCase: Case, session: Session): Promise<DocumentResult>
  json(session: Session): DocumentResult
  html(session: Session, language: Language): DocumentResult
  pdf(session: Session, language: Language): Promise<DocumentResult>
  ledger(theCase: Case, session: Session, language: Language): DocumentResult
  support(parts: readonly SupportPart[]): Promise<DocumentResult>
}

export function documents(ports: Pick<Ports, 'saveCase' | 'fontsCss' | 'print' | 'redactor' | 'zipFiles'>): Documents {
  const page = (session: Session, language: Language): string =>
    renderReport(session, language, { fontsCss: ports.fontsCss() })
  return {
    async save(theCase, session) {
      return done(`${baseName(session)}.supcase`, 'application/zip', await ports.saveCase(theCase))
    },
    json: (session) => done(`${baseName(session)}.json`, 'application/json', utf8(stableJson(session.diagnosis))),
    html: (session, language) => done(`${baseName(session)}.html`, 'text/html', utf8(page(session, language))),
    async pdf(session, language) {
      const html = page(session, language)
      const printed = await ports.print(html)
      if (printed.ok) return done(`${baseName(session)}.pdf`, 'application/pdf', printed.pdf)
      const alternative = file(`${baseName(session)}.html`, 'text/html', utf8(html))
      return { ok: false, reason: printed.reason, alternative }
    },
    support: async (parts) => done('SUP-Doctor_support.zip', 'application/zip', await ports.zipFiles(parts)),
    ledger(theCase, session, language) {
      const text = ledgerText(ports.redactor(theCase), language)
      return done(
        `${baseName(session)}_${language === 'de' ? 'Platzhalter' : 'stand-ins'}.txt`,
        'text/plain',
        utf8(text)
      )
    }
  }
}

function done(name: string, mime: string, bytes: Uint8Array): DocumentResult {
  return { ok: true, file: file(name, mime, bytes) }
}

function file(name: string, mime: string, bytes: Uint8Array): FileOut {
  return { name, mime, base64: toBase64(bytes) }
}

/** `SUP-Doctor_NB-4711_2026-10-14`: only characters every file system takes. */
function baseName(session: Session): string {
  const computer = session.diagnosis.client?.name.replaceAll(/[^A-Za-z0-9-]+/g, '-') ?? ''
  const day = session.diagnosis.collectedAt?.slice(0, 10) ?? ''
  return ['SUP-Doctor', computer, day].filter((part) => part !== '').join('_')
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** In slices, because a call cannot take millions of arguments. */
function toBase64(bytes: Uint8Array): string {
  const slices: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(slices.join(''))
}
