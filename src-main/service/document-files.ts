import type { Language } from '../contract/text.ts'
import type { DocumentResult, FileOut } from './api.ts'
import type { Documents } from './documents.ts'
import { placeholderListText } from './placeholder-list.text.ts'
import type { Ports } from './ports.ts'

/** The documents of a case as files to save, named after computer and day. */
export const documentFiles = {
  async json(documents: Documents): Promise<DocumentResult> {
    return done(documents, 'json', 'application/json', utf8(await documents.json()))
  },

  async savedCase(documents: Documents): Promise<DocumentResult> {
    return done(documents, 'supcase', 'application/zip', await documents.savedCase())
  },

  async html(documents: Documents, language: Language): Promise<DocumentResult> {
    const page = await documents.html(language)
    return (await documents.leaks(page)).length > 0 ? leak : done(documents, 'html', 'text/html', utf8(page))
  },

  /** Where nothing prints, the page itself is offered instead. */
  async pdf(
    documents: Documents,
    { language, annex }: { readonly language: Language; readonly annex: boolean },
    print: Ports['print']
  ): Promise<DocumentResult> {
    const page = await documents.page(language, annex)
    if ((await documents.leaks(page)).length > 0) return leak
    const printed = await print(page)
    if (printed.ok) return done(documents, 'pdf', 'application/pdf', printed.pdf)
    const alternative = file(`${baseName(documents)}.html`, 'text/html', utf8(page))
    return { ok: false, reason: printed.reason, alternative }
  },

  async ledger(documents: Documents, language: Language): Promise<DocumentResult> {
    const name = `${baseName(documents)}_${placeholderListText[language].file}.txt`
    return { ok: true, file: file(name, 'text/plain', utf8((await documents.ledger(language)) ?? '')) }
  },

  support: (zip: Uint8Array): DocumentResult => ({
    ok: true,
    file: file('SUP-Doctor_support.zip', 'application/zip', zip)
  })
}

const leak: DocumentResult = { ok: false, reason: 'leak', alternative: null }

function done(documents: Documents, ending: string, mime: string, bytes: Uint8Array): DocumentResult {
  return { ok: true, file: file(`${baseName(documents)}.${ending}`, mime, bytes) }
}

function file(name: string, mime: string, bytes: Uint8Array): FileOut {
  return { name, mime, base64: toBase64(bytes) }
}

/** `SUP-Doctor_NB-4711_2026-10-14`: only characters every file system takes. */
function baseName({ diagnosis }: Documents): string {
  const computer = diagnosis.client?.name.replaceAll(/[^A-Za-z0-9-]+/g, '-') ?? ''
  const day = diagnosis.collectedAt?.slice(0, 10) ?? ''
  return ['SUP-Doctor', computer, day].filter((part) => part !== '').join('_')
}

/** In slices, because a call cannot take millions of arguments. */
function toBase64(bytes: Uint8Array): string {
  const slices: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(slices.join(''))
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
