import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { JoinedParts, noHeading } from './iis-log/part.ts'
import { IisScan } from './iis-log/scan.ts'
import { noInterest, type ServerLogInterest } from './server-log-interest.ts'

/**
 * Parses a W3C log of IIS; times are UTC. Returns null for any other text, including HTTPERR logs, whose columns have
 * other meanings; never throws.
 */
export function readIisLog(text: string, interest: ServerLogInterest = noInterest): EvidenceValue<'iis-log'> | null {
  const scan = new IisScan(interest, noHeading)
  const encoder = new TextEncoder()
  for (let at = 0; at < text.length; at += pieceLength) scan.read(encoder.encode(text.slice(at, at + pieceLength)))
  const whole = new JoinedParts()
  whole.add(scan.finish())
  return whole.evidence()
}

/**
 * Characters per chunk, so that a large text is not duplicated. A surrogate pair split between chunks only affects
 * display.
 */
const pieceLength = 1024 * 1024
