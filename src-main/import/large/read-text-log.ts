import { isRawLog, readConfigmgrPieces } from '../../readers/client-logs/configmgr-log.ts'
import { readHttperrLog } from '../../readers/server-logs/httperr-log.ts'
import type { ServerLogInterest } from '../../readers/server-logs/server-log-interest.ts'
import { decodeText } from '../../readers/text/text.ts'
import { decodedPieces } from '../../readers/text/text-pieces.ts'
import type { FoundEvidence } from '../recogniser.ts'
import { readLongWindowsUpdateLog } from './read-long-windows-update-log.ts'
import { piecesOf } from './read-pieces.ts'

export type TextLogKind = 'windows-update-log' | 'configmgr-log' | 'httperr-log'

export interface TextLog {
  readonly path: string
  readonly size: number
  readonly kind: TextLogKind
  /** Which lines of a server's log are wanted; a client's own log needs none. */
  readonly interest: ServerLogInterest
}

/** Reads a log of lines in chunks; null if it turns out to be none. Throws `FileProblem` or the system's own error. */
export function readTextLog(
  { path, size, kind, interest }: TextLog,
  onRead: (bytes: number) => void
): FoundEvidence | null {
  if (kind === 'httperr-log') {
    const value = readHttperrLog(decodedPieces(piecesOf(path, 0, size), onRead), interest)
    return value === null ? null : { probe: 'httperr-log', value }
  }
  if (kind === 'windows-update-log') {
    const value = readLongWindowsUpdateLog(path, size, onRead)
    return value === null ? null : { probe: 'windows-update-log', value }
  }
  const value = readConfigmgrPieces(decodedPieces(piecesOf(path, 0, size), onRead), isRaw(path, size))
  return value === null ? null : { probe: 'configmgr-log', value }
}

function isRaw(path: string, size: number): boolean {
  for (const piece of piecesOf(path, 0, size)) return isRawLog(decodeText(piece.slice())?.text ?? '')
  return false
}
