import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { JoinedParts, noHeading } from './iis-log/part.ts'
import { IisScan } from './iis-log/scan.ts'
import { noInterest, type ServerLogInterest } from './server-log-interest.ts'

/** Reads a W3C log of IIS; null when the text is none, also for HTTPERR files, whose columns mean other things. */
export function readIisLog(text: string, interest: ServerLogInterest = noInterest): EvidenceValue<'iis-log'> | null {
  const scan = new IisScan(interest, noHeading)
  const encoder = new TextEncoder()
  for (let at = 0; at < text.length; at += pieceLength) scan.read(encoder.encode(text.slice(at, at + pieceLength)))
  const whole = new JoinedParts()
  whole.add(scan.finish())
  return whole.evidence()
}

/** In pieces, so that a large text is never there twice; a character cut in two halves only looks odd. */
const pieceLength = 1024 * 1024
