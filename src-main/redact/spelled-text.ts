/** Replacement for what spells a text in numbers or single letters, whose names cannot be replaced one by one. */
export const removedBytes = 'BYTES-REMOVED'

/** Codes of letters and digits, two hex digits each. */
const code = '[3-7][0-9a-f]'
/**
 * A letter or digit that is escaped although nothing asks for it: `%41`, also escaped again, `&#65;`, `&#x41;`, `\u0041`.
 * Written otherwise (`\x41`, `=41`, `\101`), one alone may be part of a path or a value.
 */
const escaped = new RegExp(
  [
    `%(?:25){0,4}(${code})`,
    `&(?:amp;){0,4}#x0{0,4}(${code});`,
    String.raw`&(?:amp;){0,4}#0{0,4}(\d{2,3});`,
    String.raw`\\{1,4}u\{?0{0,4}(${code})(?![0-9a-f])\}?`
  ].join('|'),
  'gi'
)
const escapedRun = new RegExp(
  [String.raw`(?:\\{1,4}x${code}){3,}`, `(?:=${code}){3,}`, String.raw`(?:\\{1,4}[01][0-7]{2}){3,}`].join('|'),
  'gi'
)

/** The same text with every letter and digit as itself, so that the names it spells are met. */
export function withPlainLetters(text: string): string {
  if (!/[%&\\=]/.test(text)) return text
  return text
    .replace(escaped, (all, ...groups: (string | undefined)[]) => {
      const [percent, entity, decimal, unicode] = groups
      const digits = percent ?? entity ?? unicode
      return plain(all, digits === undefined ? Number(decimal) : parseInt(digits, 16))
    })
    .replace(escapedRun, (run) => {
      const isOctal = /^\\+[01]/.test(run)
      return run.replace(/(?:\\{1,4}x|=|\\{1,4})([0-9a-f]{2,3})/gi, (all, digits: string) =>
        plain(all, parseInt(digits, isOctal ? 8 : 16))
      )
    })
}

function plain(written: string, character: number): string {
  const text = String.fromCodePoint(character)
  return /[A-Za-z0-9]/.test(text) ? text : written
}

const between = String.raw`([ ,;:._\-\p{Cc}]|[,;] )`
const noNeighbour = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`] as const

/** At least `fewest` tokens of one form with the same separator between all of them. */
function series(token: string, fewest: number): RegExp {
  const [before, after] = noNeighbour
  return new RegExp(`${before}${token}${between}${token}(?:\\1${token}){${fewest - 2},}${after}`, 'giu')
}

const hexPairs = series('[0-9a-f]{2}', 6)
const numbers = series(String.raw`\d{2,3}`, 5)
const letters = series(String.raw`\p{L}`, 5)
/** So many pairs of digits alone are no date, time or version. */
const longPairs = 8
const leastLetters = 4

/** Without series of hex digits, character numbers and single letters: thumbprints, identifiers, and words taken apart. */
export function withoutSeries(text: string): string {
  return text
    .replace(hexPairs, (run) => {
      const pairs = run.match(/[0-9a-f]{2}/gi) ?? []
      return /[a-f]/i.test(run) || pairs.length >= longPairs ? removedBytes : run
    })
    .replace(numbers, (run) => (spellsWord(run) ? removedBytes : run))
    .replace(letters, removedBytes)
}

function spellsWord(run: string): boolean {
  const codes = (run.match(/\d+/g) ?? []).map(Number)
  const written = String.fromCodePoint(...codes)
  return /^[\x20-\x7e\xa0-\xff]*$/.test(written) && (written.match(/\p{L}/gu) ?? []).length >= leastLetters
}
