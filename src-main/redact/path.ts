import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'
import { isDeviceNumber, isUsualToken, withoutUnusual } from './unusual-words.ts'

/** Folders that every computer has, and the ones that those who collect logs make. */
const usualFolder =
  /^(?:|\.|logs?|logfiles|ccm|sms_ccm|windows|system32|softwaredistribution|input|evidence|iis|inetpub|httperr|w3svc\d{1,5}|client|server|proxy|export|registry|temp|[a-z]:)$/i

/** Folders and files are often called like a computer, a person or a customer. */
export function redactedPath(path: string, pseudonyms: Pseudonyms, text: RedactText): string {
  return path
    .split('/')
    .map((part, at, all) => {
      const message = text(part)
      if (at === all.length - 1) return redactedFileName(part, message, pseudonyms)
      if (message !== part) return withoutUnusual(message, pseudonyms)
      return usualFolder.test(part) || isUsualToken(part) ? part : pseudonyms.of(part, 'FOLDER')
    })
    .join('/')
}

/** Words in the names of logs and exports, beside those that logs are full of. */
const fileWords = new Set(
  `windowsupdate wuahandler u ex in nc log lo txt reg evtx etl csv json xml html htm zip gz tar eml msg cer crt pem pac dat
  supcase netsh winhttp ipconfig nslookup systeminfo certutil gpresult hosts pasted sup doctor case export events history
  converted lines wsusctl softwaredistribution setup change clientauth pki bits iis web sms ccm ie proxycfg dsregcmd w3c
  image mail attachment anhang ausgabe eingabe befehl liste protokoll ereignisse und der die das von vom am mit fuer für
  richtlinie registrierung zertifikate einstellungen iisadmin wsus`.split(/\s+/)
)
const pseudonym =
  /(?<![\p{L}\p{N}])(?:(?:CLIENT|SUP|PROXY|HOST|DOMAIN|SUB|USER|MAIL|ACCOUNT|MAC|GUID|SITE|FOLDER|FILE|NAME|SERIAL|PHONE)-\d{1,6}ü?|NET-[A-Z]{1,4}(?:\.h\d{1,6})?)(?![\p{L}\p{N}])/gu

/**
 * Keeps a file name that consists of usual words and replaces any other one as a whole, because the remaining word may be
 * somebody's name. `text`: the name with known names replaced already.
 */
function redactedFileName(name: string, text: string, pseudonyms: Pseudonyms): string {
  const bare = text.replaceAll(pseudonym, (found) => (pseudonyms.isIssued(found) ? ' ' : found))
  const words = bare.match(/\p{L}+/gu) ?? []
  const usual = words.every((word) => word.length < 3 || fileWords.has(word.toLowerCase()) || isUsualToken(word))
  return usual && bare.search(pseudonym) === -1 && !isNumbered(bare) ? text : pseudonyms.file(name)
}

/** What numbers in the names of logs are: days and times, error codes, articles, W3C logs and copies. */
const usualNumber = [
  /(?<![\p{L}\p{N}])(?:u_)?(?:ex|in|nc|lo)\d{6,10}(?:_x)?(?![\p{L}\p{N}])/giu,
  /(?<!\d)(?:20\d{2}[-_.]?\d{2}[-_.]?\d{2}|\d{2}[-_.]\d{2}[-_.]20\d{2})(?:[-_.T ]\d{2}[-_.]?\d{2}(?:[-_.]?\d{2}(?:[._]\d{1,3})*)?)?Z?(?!\d)/gi,
  /(?<![\p{L}\p{N}])(?:0x)?[8c][0-9a-f]{7}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])kb\d{6,7}(?!\d)/giu
]

/** True where a number may be that of a computer, a telephone or an address. */
function isNumbered(name: string): boolean {
  const rest = usualNumber.reduce((left, pattern) => left.replaceAll(pattern, ' '), name)
  const written = rest.replace(/\.\w{1,7}$/, '')
  return (
    // numbers alone, or so many of them that they are no version
    (!/\p{L}{3}/u.test(written) && /(?:\d[^\p{L}\d]*){5}/u.test(written)) ||
    /\d{6}|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)|[0-9a-f]{12}/i.test(written) ||
    // one or two letters in front of it, as in NB-4711
    /(?<!\p{L})(?!(?:cp|id|kb|no|nr)-?\d)(?:\p{L}{1,2}-?\d{3}|\p{L}{2}-?\d{2})/iu.test(written) ||
    (written.match(/[\p{L}\p{N}]+(?:-\d+)?/gu) ?? []).some((word) => isDeviceNumber(word))
  )
}
