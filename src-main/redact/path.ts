import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'
import { isUsualToken } from './unusual-words.ts'

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
      const kept = message !== part || usualFolder.test(part) || isUsualToken(part)
      return kept ? message : pseudonyms.of(part, 'FOLDER')
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
  const words = text.replaceAll(pseudonym, ' ').match(/\p{L}+/gu) ?? []
  const usual = words.every((word) => word.length < 3 || fileWords.has(word.toLowerCase()) || isUsualToken(word))
  return usual ? text : pseudonyms.file(name)
}
