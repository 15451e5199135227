import { isRawLog, readConfigmgrPieces } from '../../readers/configmgr-log.ts'
import { decodeText } from '../../readers/text.ts'
import { decodedPieces } from '../../readers/text-pieces.ts'
import type { FoundEvidence } from '../recognise.ts'
import { readLongWindowsUpdateLog } from './read-long-windows-update-log.ts'
import { piecesOf } from './read-pieces.ts'

export type TextLogKind = 'windows-update-log' | 'configmgr-log'

/** Reads a client log piece by piece; null when it is none after all. Throws `FileProblem` or the system's own error. */
export function readTextLog(
  path: string,
  size: number,
  kind: TextLogKind,
  onRead: (bytes: number) => void
): FoundEvidence | null {
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
