import { byteForms, writtenForms } from './name-forms.ts'
import type { CertaintyOf } from './common-words.ts'
import { literal } from './redact-text.ts'
import type { LedgerEntry } from './pseudonyms.ts'

/** Shorter names would be found in any bytes by chance. */
const shortestInBytes = 6

/** `wording`: made of a case that was looked through as `data`, with sentences of ours, in which a name may be a word. */
export type DocumentKind = 'data' | 'wording'

/**
 * The names that a document shows: as they are, escaped for a page, an address or JSON, and spelled by hex digits or base64.
 * On purpose not the search that replaces them, so that its mistakes are seen.
 */
export function leaksIn(
  document: string,
  ledger: readonly LedgerEntry[],
  holdOf: CertaintyOf,
  kind: DocumentKind
): readonly string[] {
  const text = [document, ...unescapings(document)].join('\n').normalize('NFC').toLowerCase()
  const digits = document.toLowerCase().replaceAll(/(?<=[0-9a-f]{2})[ ,:-](?=[0-9a-f]{2})/g, '')
  return ledger
    .map(({ name }) => name)
    .filter((name) => {
      const hold = kind === 'wording' && /^\p{L}*$/u.test(name) ? 'placed' : holdOf(name)
      if (hold === 'placed') return standsPlaced(text, name)
      if (writtenForms(name).some((form) => stands(text, form.normalize('NFC').toLowerCase(), hold === 'whole')))
        return true
      if (name.length < shortestInBytes) return false
      const { hex, base64 } = byteForms(name)
      return hex.some((value) => digits.includes(value)) || base64.some((value) => document.includes(value))
    })
}

function stands(text: string, name: string, whole: boolean): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + name.length] ?? '']
    const continued = (neighbour: string, own: string): boolean =>
      whole ? /[\p{L}\p{N}]/u.test(neighbour) : /\d/.test(own) && /\d/.test(neighbour)
    if (!continued(before, name[0] ?? '') && !continued(after, name.at(-1) ?? '')) return true
  }
  return false
}

/** An ordinary word is a name where only a name can stand. */
function standsPlaced(text: string, name: string): boolean {
  const word = literal(name.normalize('NFC').toLowerCase())
  return new RegExp(
    String.raw`(?::\/\/(?:[^\s\/@]{1,200}@)?|[\\\/]users[\\\/]{1,2}|(?<![\p{L}\p{N}:\\])\\\\)${word}(?=[:\/\\\s"'<>;,]|$)`,
    'u'
  ).test(text)
}

/** What the document says once its escapes are read. */
function unescapings(document: string): string[] {
  const asPage = document.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, number, name) =>
      character(all, hex as string | undefined, number as string | undefined, name as string | undefined)
  )
  const asJson = document.replaceAll(/\\u([0-9a-f]{4})/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  )
  const asAddress = document.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString()
  )
  return [asPage, asJson, asAddress, asJson.replaceAll('\\\\', '\\')]
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function character(all: string, hex?: string, number?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? all
  const code = hex === undefined ? Number(number) : parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : all
}
