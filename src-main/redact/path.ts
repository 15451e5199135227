import { redactedFileName } from './file-name.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'

/** Folders that every computer has, and the ones that those who collect logs make. */
const usualFolder =
  /^(?:|\.|logs?|logfiles|ccm|sms_ccm|windows|system32|softwaredistribution|input|evidence|iis|inetpub|httperr|w3svc\d{1,5}|client|server|proxy|export|registry|temp|[a-z]:)$/i

/** Folders and files are often called like a computer, a person or a customer. */
export function redactedPath(path: string, given: Pseudonyms, text: RedactText): string {
  return path
    .split('/')
    .map((part, at, all) => {
      const message = text(part)
      if (at === all.length - 1) return redactedFileName(part, message, given)
      const kept = message !== part || usualFolder.test(part)
      return kept ? message : given.of(part, 'FOLDER')
    })
    .join('/')
}
