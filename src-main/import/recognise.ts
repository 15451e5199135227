import type { InputKind } from '../contract/input-kind.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import { pastedText } from '../readers/pasted/pasted-text.ts'
import { noInterest, type ServerLogInterest } from '../readers/server-logs/server-log-interest.ts'
import { decodeText } from '../readers/text/text.ts'
import { withoutZeroRuns } from '../readers/text/zero-runs.ts'
import { unreadKind } from '../readers/unsupported.ts'
import { binaryRecognisers } from './binary-recognisers.ts'
import { certificatesIn } from './find-certificates.ts'
import { evidenceOf, firstOf, type Recognised } from './recogniser.ts'
import { recogniseText } from './recognise-text.ts'

/** Server logs: which of their lines are needed depends on all other files. */
export function isServerLog(kind: InputKind): kind is 'iis-log' | 'httperr-log' {
  return kind === 'iis-log' || kind === 'httperr-log'
}

const lineFeed = 10

/** The kind of a file of which only the beginning is there; undefined for kinds that are not read. */
export function kindOfBeginning(head: Uint8Array): InputKind | undefined {
  return recognise(head.subarray(0, head.lastIndexOf(lineFeed) + 1))?.kind
}

/** What is read when it is known what to look for. */
export function beginsAsServerLog(head: Uint8Array): boolean {
  const kind = kindOfBeginning(head)
  return kind !== undefined && isServerLog(kind)
}

/** Recognises a file by its content only; null for kinds that are not read. */
export function recognise(bytes: Uint8Array, interest: ServerLogInterest = noInterest): Recognised | null {
  const binary = firstOf(binaryRecognisers, bytes)
  if (binary !== null) return binary
  const found = certificatesIn(bytes)
  if (found === null) return withoutCertificates(bytes, interest)
  const remark: InputRemark = { id: 'private-key', count: null }
  if (found.certificates.length === 0) {
    return withoutCertificates(bytes, interest) ?? { kind: 'private-key', evidence: [], remark, unread: true }
  }
  // the output of openssl contains certificates as well
  const rest = withoutCertificates(bytes, interest)
  return {
    kind: rest?.kind ?? 'certificate-file',
    evidence: [...(rest?.evidence ?? []), ...evidenceOf('certificate-file', { certificates: [...found.certificates] })],
    ...(rest?.parts === undefined ? {} : { parts: rest.parts }),
    ...(found.privateKey ? { remark } : {})
  }
}

function withoutCertificates(bytes: Uint8Array, interest: ServerLogInterest): Recognised | null {
  const unread = unreadKind(bytes)
  if (unread !== null) return { kind: unread, evidence: [], remark: { id: unread, count: null }, unread: true }
  const { bytes: written, skipped } = withoutZeroRuns(bytes)
  const decoded = decodeText(written)?.text.replace(/^\ufeff/, '')
  if (decoded === undefined || decoded.trim() === '') return null
  const text = pastedText(skipped === 0 ? decoded : decoded.replaceAll('\0', ''))
  const found = recogniseText(text, interest)
  // zero bytes left by a crash explain missing lines
  return found === null || skipped === 0 ? found : { remark: { id: 'zero-bytes', count: skipped }, ...found }
}
