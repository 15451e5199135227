import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { fleetCsvHead } from '../../fleet/fleet-csv.ts'
import { placeholderListText } from '../../service/placeholder-list.text.ts'

/** Enough to meet the name of the program in a report. */
const headBytes = 1024 * 1024

/** How each kind of result begins, and what else it contains. */
const kinds: readonly { readonly begins: readonly string[]; readonly holds?: string }[] = [
  // members are sorted, so the first one of each document is known
  { begins: ['{\n  "client": ', '{\n  "duplicates": '] },
  { begins: ['<!doctype html>'], holds: 'SUP Doctor' },
  // what every browser that prints for us calls itself
  { begins: ['%PDF-'], holds: '/Producer (Skia/PDF' },
  { begins: [fleetCsvHead] },
  { begins: Object.values(placeholderListText).map(({ title }) => title) }
]
/** Signature of a zip entry, and the offset of the entry's name behind it (APPNOTE.TXT 4.3.7). */
const zip = { signature: 'PK\x03\x04', nameAt: 30, firstNames: ['case.json', 'about.json'] }

/**
 * True where nothing is lost by writing there: no file, an empty one, an earlier result, or what is no file at all.
 * Otherwise a mistyped argument would overwrite a log or another file.
 */
export function mayBeReplaced(path: string): boolean {
  const about = aboutOf(path)
  if (about?.isFile() !== true || about.size === 0) return true
  const bytes = headOf(path)
  const latin = bytes.toString('latin1')
  if (latin.startsWith(zip.signature)) {
    return zip.firstNames.some((name) => latin.startsWith(name, zip.nameAt))
  }
  const text = bytes.toString('utf8')
  return kinds.some(({ begins, holds = '' }) => begins.some((start) => text.startsWith(start)) && text.includes(holds))
}

/** Undefined where there is nothing, and where writing is going to fail, too. */
function aboutOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Empty if it may not be read: then its kind is unknown. */
function headOf(path: string): Buffer {
  const buffer = Buffer.alloc(headBytes)
  try {
    const file = openSync(path, 'r')
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, headBytes, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return buffer.subarray(0, 0)
  }
}
