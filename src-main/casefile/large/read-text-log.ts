import { isRawLog, readConfigmgrPieces } from '../../readers/configmgr-log.ts'
import { readHttperrLog } from '../../readers/httperr-log.ts'
import type { ServerLogInterest } from '../../readers/server-log-interest.ts'
import { decodeText } from '../../readers/text.ts'
import { TextPieces } from '../../readers/text-pieces.ts'
import { readWindowsUpdateLog } from '../../readers/windows-update-log.ts'
import type { FoundEvidence } from '../recognise.ts'
import { piecesOf } from './read-pieces.ts'

export type TextLogKind = 'windows-update-log' | 'configmgr-log' | 'httperr-log'

export interface TextLog {
  readonly path: string
  readonly size: number
  readonly kind: TextLogKind
  /** Which lines of a server's log are wanted; a client's own log needs none. */
  readonly interest: ServerLogInterest
}

/** Reads a log of lines piece by piece; null when it is none after all. Throws `FileProblem` or the system's own error. */
export function readTextLog(
  { path, size, kind, interest }: TextLog,
  onRead: (bytes: number) => void
): FoundEvidence | null {
  if (kind === 'httperr-log') {
    const value = readHttperrLog(decoded(path, size, onRead), interest)
    return value === null ? null : { probe: 'httperr-log', value }
  }
  if (kind === 'windows-update-log') {
    const value = readWindowsUpdateLog(decoded(path, size, onRead))
    return value === null ? null : { probe: 'windows-update-log', value }
  }
  const value = readConfigmgrPieces(decoded(path, size, onRead), isRaw(path, size))
  return value === null ? null : { probe: 'configmgr-log', value }
}

function* decoded(path: string, size: number, onRead: (bytes: number) => void): Generator<string> {
  let text: TextPieces | null = null
  for (const piece of piecesOf(path, 0, size)) {
    text ??= new TextPieces(piece)
    yield text.decode(piece)
    onRead(piece.length)
  }
}

function isRaw(path: string, size: number): boolean {
  for (const piece of piecesOf(path, 0, size)) return isRawLog(decodeText(piece.slice())?.text ?? '')
  return false
}
