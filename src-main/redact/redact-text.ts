import { writtenForms, readings } from './name-forms.ts'
import type { CertaintyOf } from './common-words.ts'
import { places } from './text-patterns.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** Replaces names in one text. `named`: the text is a name or a list of names, so that even ordinary words in it are some. */
export type RedactText = (text: string, named?: 'named') => string

/** What stands for bytes that spell a name. */
const removedBytes = 'BYTES-REMOVED'

/** Knows names only by where they stand; teaches them to `given`. */
export function redactByPosition(given: Pseudonyms): RedactText {
  const pattern = new RegExp(places.map(({ pattern: text }) => `(${text})`).join('|'), 'giu')
  return (text) => replaced(text, pattern, given, new Map())
}

/** Knows them by where they stand, and the ones given so far wherever they are; longest first. */
export function redactByName(given: Pseudonyms): RedactText {
  const forms = new Map(
    given.ledger.flatMap(({ name, standIn }) => writtenForms(name).map((form) => [form.toLowerCase(), standIn]))
  )
  const names = [...forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const { isCertain: hold } = given
  const surely = names.filter((name) => hold(name) !== 'placed')
  const known = surely.map((name) => bounded(name, hold))
  const placed = names.filter((name) => hold(name) === 'placed').map((name) => `${whole(name)}(?!=)`)
  const first = places.map(({ pattern }) => `(${pattern})`)
  const everywhere = new RegExp([...first, ...known].join('|'), 'giu')
  const inNames = new RegExp([...first, ...known, ...placed].join('|'), 'giu')
  const spelled = surely.filter((name) => name.length > 3)
  return (text, named) => {
    const pattern = named === undefined ? everywhere : inNames
    const plain = withoutBytes(text, (bytes) => spells(bytes, spelled))
    return replaced(unescaped(plain, pattern, given, forms), pattern, given, forms)
  }
}

function replaced(text: string, pattern: RegExp, given: Pseudonyms, forms: ReadonlyMap<string, string>): string {
  return text.replace(pattern, (...found: readonly unknown[]) => {
    // the match, then every group, then where it stands and the whole text
    const groups = found.map((item) => (typeof item === 'string' ? item : undefined))
    const match = groups[0] ?? ''
    let at = 1
    for (const place of places) {
      const count = groupCount(place.pattern)
      if (groups[at] !== undefined && typeof found[at] === 'string' && at < found.length - 2) {
        const inner = groups.slice(at + 1, at + 1 + count).map((group) => group ?? '')
        return place.standIn(count === 0 ? [match] : inner, given) ?? match
      }
      at += 1 + count
    }
    return forms.get(match.toLowerCase()) ?? forms.get(match.normalize('NFC').toLowerCase()) ?? match
  })
}

const counts = new Map<string, number>()
function groupCount(pattern: string): number {
  const known = counts.get(pattern)
  if (known !== undefined) return known
  const count = (new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 1) - 1
  counts.set(pattern, count)
  return count
}

/** Pieces in which characters are written as %41 are replaced as what they say, and only where that holds a name. */
function unescaped(text: string, pattern: RegExp, given: Pseudonyms, forms: ReadonlyMap<string, string>): string {
  if (!text.includes('%')) return text
  return text.replace(/[^\s"'<>|]{0,2000}%[0-9a-f]{2}[^\s"'<>|]{0,2000}/gi, (piece) => {
    const message = decoded(piece)
    if (message === null || /\p{Cc}/u.test(message)) return piece
    const safe = replaced(message, pattern, given, forms)
    return safe === message ? piece : safe.replaceAll(/[\s"'<>|]/g, encodeURIComponent)
  })
}

function decoded(piece: string): string | null {
  try {
    return decodeURIComponent(piece)
  } catch {
    return null // the only way it says that a sequence stands for nothing
  }
}

/** Runs of base64 and of hex digits that spell a name go as a whole: their inside cannot be replaced. */
function withoutBytes(text: string, tells: (bytes: Uint8Array) => boolean): string {
  return text
    .replace(/(?<![0-9a-f])(?:[0-9a-f]{2}[ ,:-]?){5,}[0-9a-f]{2}(?![0-9a-f])/gi, (run) =>
      tells(Buffer.from(run.replaceAll(/[^0-9a-f]/gi, ''), 'hex')) ? removedBytes : run
    )
    .replace(/[A-Za-z0-9+/]{12,}={0,2}/g, (run) => (tells(Buffer.from(run, 'base64')) ? removedBytes : run))
}

function spells(bytes: Uint8Array, names: readonly string[]): boolean {
  const texts = readings(bytes).map((reading) => reading.toLowerCase())
  return names.some((name) => texts.some((text) => text.includes(name)))
}

/** A name that ends in a digit is another one with one more digit. */
function bounded(name: string, hold: CertaintyOf): string {
  if (hold(name) === 'whole') return whole(name)
  const before = /^\d/.test(name) ? String.raw`(?<!\d)` : ''
  const after = /\d$/.test(name) ? String.raw`(?!\d)` : ''
  return `${before}${literal(name)}${after}`
}

function whole(name: string): string {
  return String.raw`(?<![\p{L}\p{N}])${literal(name)}(?![\p{L}\p{N}])`
}

export function literal(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
