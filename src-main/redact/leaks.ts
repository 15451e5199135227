import { readings, writtenForms } from './name-forms.ts'
import type { Certainty, CertaintyOf } from './common-words.ts'
import { folded, NameIndex } from './name-index.ts'
import type { LedgerEntry } from './pseudonyms.ts'
import { decodeEntities } from '../readers/text/entities.ts'

/** Shorter names would be found in any bytes by chance. */
const shortestInBytes = 6

/**
 * `wording`: made of a case that was looked through as `data`, with sentences of ours, in which a name may be a word.
 */
export type DocumentKind = 'data' | 'wording'

/**
 * The names that a document shows: as they are, escaped for a page, an address or JSON, and spelled by hex digits or
 * base64. It reads the finished document as a whole and does not know where its parts came from, so that mistakes of
 * the replacement are seen.
 */
export function leaksIn(
  document: string,
  ledger: readonly LedgerEntry[],
  holdOf: CertaintyOf,
  kind: DocumentKind
): readonly string[] {
  const names = ledger.map(({ name }) => name)
  const holds = new Map(
    names.map((name) => [name, kind === 'wording' && /^\p{L}*$/u.test(name) ? 'placed' : holdOf(name)] as const)
  )
  const sure = names.filter((name) => holds.get(name) !== 'placed')
  const text = folded([...new Set([document, ...unescapings(document)])].join('\n').normalize('NFC'))
  const shown = new Set([
    ...standing(text, formsOf(sure), (name) => holds.get(name) ?? 'whole'),
    ...placed(text, formsOf(names.filter((name) => holds.get(name) === 'placed'))),
    ...spelled(document, new NameIndex(keyed(sure.filter((name) => name.length >= shortestInBytes))))
  ])
  return names.filter((name) => shown.has(name))
}

function formsOf(names: readonly string[]): NameIndex<readonly string[]> {
  return new NameIndex(keyed(names, (name) => writtenForms(name)))
}

/** Names by each of their forms; two of them may share one. */
function keyed(names: readonly string[], forms = (name: string): readonly string[] => [name]) {
  const byForm = new Map<string, string[]>()
  for (const name of names) {
    for (const form of forms(name)) {
      const key = folded(form.normalize('NFC'))
      const known = byForm.get(key)
      if (known === undefined) byForm.set(key, [name])
      else known.push(name)
    }
  }
  return byForm
}

function standing(text: string, names: NameIndex<readonly string[]>, holdOf: (name: string) => Certainty): string[] {
  const found = new Set<string>()
  for (let place = 0; place < text.length; place++) {
    for (let entry = names.at(text, place); entry !== null; entry = entry.shorter) {
      for (const name of entry.value) {
        if (!found.has(name) && stands(text, place, entry.name, holdOf(name) === 'whole')) found.add(name)
      }
    }
  }
  return [...found]
}

function stands(text: string, at: number, form: string, whole: boolean): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + form.length] ?? '']
  const continued = (neighbour: string, own: string): boolean =>
    whole ? /[\p{L}\p{N}]/u.test(neighbour) : /\d/.test(own) && /\d/.test(neighbour)
  return !continued(before, form[0] ?? '') && !continued(after, form.at(-1) ?? '')
}

/** What a name follows that may be an ordinary word elsewhere. */
const beforeName = /:\/\/|[\\/]users[\\/]{1,2}|(?<![\p{L}\p{N}:\\])\\\\/gu

/** An ordinary word counts as a name only in a position for names. */
function placed(text: string, names: NameIndex<readonly string[]>): string[] {
  const account = /[^\s/@]{1,200}@/y
  const found: string[] = []
  for (const { 0: before, index } of text.matchAll(beforeName)) {
    const start = index + before.length
    account.lastIndex = start
    const signedIn = before === '://' && account.test(text) ? [account.lastIndex] : []
    for (const place of [start, ...signedIn]) {
      for (let entry = names.at(text, place); entry !== null; entry = entry.shorter) {
        const after = text.charAt(place + entry.name.length)
        if (after === '' || /[:/\\\s"'<>;,]/.test(after)) found.push(...entry.value)
      }
    }
  }
  return found
}

/** Names that runs of hex digits or base64 spell, wherever in the run they begin. */
function spelled(document: string, names: NameIndex<readonly string[]>): string[] {
  const found = new Set<string>()
  const read = (bytes: Uint8Array): void => {
    for (const reading of readings(bytes)) {
      const text = folded(reading)
      for (let place = 0; place < text.length; place++) {
        for (let entry = names.at(text, place); entry !== null; entry = entry.shorter) {
          for (const name of entry.value) found.add(name)
        }
      }
    }
  }
  const digits = document.toLowerCase().replaceAll(/(?<=[0-9a-f]{2})[ ,:-](?=[0-9a-f]{2})/g, '')
  for (const run of distinctRuns(digits, /[0-9a-f]{12,}/g)) {
    for (const offset of [0, 1]) read(Buffer.from(run.slice(offset), 'hex'))
  }
  for (const run of distinctRuns(document, /[A-Za-z0-9+/]{8,}/g)) {
    for (const offset of [0, 1, 2, 3]) read(Buffer.from(run.slice(offset), 'base64'))
  }
  return [...found]
}

/** Logs repeat themselves. */
function distinctRuns(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(pattern), ([run]) => run))
}

/** The document with its escapes decoded. */
function unescapings(document: string): string[] {
  const asPage = decodeEntities(document)
  const asJson = document.replaceAll(/\\u([0-9a-f]{4})/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  )
  const asAddress = document.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString()
  )
  return [asPage, asJson, asAddress, asJson.replaceAll('\\\\', '\\')]
}
