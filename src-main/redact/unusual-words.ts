import type { Pseudonyms } from './pseudonyms.ts'
import { withoutSeries } from './spelled-text.ts'
import { isUsualWord } from './usual-words.ts'

/** What stands for names already, and the numbers that codes, times, versions and systems are made of. */
const pseudonym = String.raw`(?:CLIENT|SUP|PROXY|HOST|DOMAIN|SUB|USER|MAIL|ACCOUNT|MAC|GUID|SITE|FOLDER|FILE|NAME|SERIAL|PHONE|THUMBPRINT|WORD)-\d{1,7}ü?|NET-[A-Z]{1,4}(?:\.(?:h\d{1,7}|\*))?|BYTES-REMOVED`
const time = String.raw`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.:]\d{1,9})?Z?|\d{1,2}:\d{2}:\d{2}[.:]\d{1,9}|supdoctor=[\w.\-]{1,100}|<?time="[\d:.+\-]{8,24}"|date="[\d\-]{8,10}"`
/** Of an update service that every Windows knows; any other is replaced already. */
const guid = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`
/** Dialled from the same country, so without a plus sign; nobody may have written what it is. */
const phone = String.raw`\(?0\d{2,5}\)?[ \/\-]{1,3}\d{2,9}(?:[ \-]\d{1,6}){0,3}(?![\p{L}\p{N}:.])`
const word = String.raw`[\p{L}\p{N}\p{M}_]+`
/** As computers and inventories are numbered: `NB-4711`. */
const numbered = String.raw`(?<![_\-])\p{L}{1,40}-\d{2,9}(?![\p{L}\p{N}_])`
const piece = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${pseudonym})(?![\p{L}\p{N}])|(${time}|${guid})|(${phone})|(${numbered}))|(${word})`,
  'giu'
)

/** What computers, their users and places are called where each gets a number behind it; `supserver1` and `wsuserf2` are some, too. */
const device =
  /^(?:(?:sup|wsus|sccm|mecm).*|.*(?:server|client|computer|machine|host|proxy|proxies|gateway|user|admin|account|guest|site|notebook|laptop|desktop|workstation|device|printer|router|firewall))$/i
/** Numbers that no device has: a release of Windows, and one of its files. */
const release = /^(?:server20\d\d|user32)$/i
/**
 * Short words in front of the number of a code page, an algorithm, an article or a line; three other letters and three digits are how an
 * inventory numbers its computers.
 */
const beforeNumber = /^(?:aes|bit|cp|des|err|gmt|id|iso|kb|no|nr|rfc|rsa|sha|ssl|tcp|tls|udp|utc|utf|x)$/i

/** Tokens of digits and letters that name nobody: codes, GUIDs' parts, dates, amounts, systems. */
const plain = [
  /^\d{1,6}$/,
  // HRESULT as a decimal number, with and without its sign
  /^(?:21[45]\d{7}|2[4-9]\d{8}|3\d{9}|4[0-2]\d{8})$/,
  /^20\d{6}(?:\d{4}|\d{6})?$/,
  /^0x[0-9a-f]{1,16}l?$/i,
  /^[8c][0-9a-f]{7}$/i,
  /^(?=.*\d)[0-9a-f]{1,4}$/i,
  /^\d{1,9}(?:ms|sec|s|min|h|d|b|kb|mb|gb|k|x|st|nd|rd|th|ste|te|er)$/i,
  /^(?:kb\d{6,7}|x86|x64|x509|amd64|arm64|i386|win(?:32|64|7|8|10|11)|utf\d{1,2}|sha\d{1,3}|aes\d{3}|md5|rfc\d{4}|ipv[46]|crypt32|http2|h2)$/i,
  /^(?:tls)?v\d{1,3}$/i
]

/**
 * Replaces every word that is no usual one: unlike a name that some place or another text tells, what somebody wrote freely
 * can be recognised by nothing else. The same word is replaced by the same placeholder, which the ledger does not list.
 */
export function withoutUnusual(text: string, pseudonyms: Pseudonyms, alsoUsual?: ReadonlySet<string>): string {
  return withoutSeries(text).replace(piece, (all, known, at, number, joined) => {
    if (at !== undefined || alsoUsual?.has(all) === true) return all
    if (known !== undefined) return pseudonyms.isIssued(all) ? all : pseudonyms.word(all)
    const usual = joined === undefined ? isUsualToken(all) : isUsualNumber(all)
    return number === undefined && usual ? all : pseudonyms.word(all)
  })
}

/** A usual word with a hyphen and a number, such as `windows-1252`, but for `client-4711` or `PC-4711`. */
function isUsualNumber(joined: string): boolean {
  const letters = joined.slice(0, joined.indexOf('-'))
  return beforeNumber.test(letters) || (letters.length > 2 && !isDeviceNumber(joined) && isUsualWord(letters))
}

/** `SUP01` or `client-4711`: one of the words that devices are called, and its number. */
export function isDeviceNumber(text: string): boolean {
  const letters = /^\p{L}+(?=-?\d{1,9}$)/u.exec(text)?.[0]
  if (letters === undefined || release.test(text)) return false
  const isShort = letters.length === 3 && /\d{3}$/.test(text) && !beforeNumber.test(letters)
  return isShort || device.test(letters)
}

/** Lines of a log repeat each other. */
const seen = new Map<string, boolean>()
const mostSeen = 20_000

/** One word, number or name made of words that may stay. */
export function isUsualToken(token: string): boolean {
  const known = seen.get(token)
  if (known !== undefined) return known
  const result = plain.some((pattern) => pattern.test(token)) || partsOf(token).every(isPlainPart)
  if (seen.size < mostSeen) seen.set(token, result)
  return result
}

/** `OnSearchComplete`, `CERT_TRUST_IS_REVOKED`, `W3SVC1`: names made of words. */
function partsOf(token: string): readonly string[] {
  if (isUsualWord(token)) return []
  return token.split(/_|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{Lu})/u)
}

/** Two letters name nobody, unless they have a number; a usual word may have one. */
function isPlainPart(part: string): boolean {
  const letters = /^\P{N}*/u.exec(part)?.[0] ?? ''
  const digits = part.slice(letters.length)
  if (digits === '') return letters.length < 3 || isUsualWord(letters)
  if (!/^\d{1,4}$/.test(digits) || isDeviceNumber(part)) return false
  return letters === '' || (letters.length > 2 && isUsualWord(letters))
}
