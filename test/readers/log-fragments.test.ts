import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRawLog, readConfigmgrLog, readConfigmgrPieces } from '../../src-main/readers/client-logs/configmgr-log.ts'
import { TextPieces } from '../../src-main/readers/text/text-pieces.ts'
import { readWindowsUpdateLog } from '../../src-main/readers/client-logs/windows-update-log.ts'

const windowsLine = fc.constantFrom(
  '2026/10/14 10:00:00.1234567 1234 5678 Agent           * START * Finding updates CallerId = CcmExec  Id = 1',
  '2026/10/14 10:00:01.1234567 1234 5678 ProtocolTalker  *FAILED* [80244022] Web service call',
  '2026/10/14 10:00:01.1234567 1234 5678 WebServices     WS error: There was an error communicating with',
  'SendRequest failed for <',
  'http://wsus:8530/ClientWebService/client.asmx> error 0x80244022',
  'WS error: Ümläut',
  ''
)
const opening = '<![LOG['
const record = fc
  .tuple(
    fc.constantFrom('Scan failed with error = 0x80244022.', 'a\nb', opening, 'OnSearchComplete - Failed'),
    fc.constantFrom(']LOG]!><time="10:00:00.000-120" date="07-01-2026" component="WUAHandler">', ']LOG]!>', '')
  )
  .map(([message, end]) => `${opening}${message}${end}\r\n`)
const shown = fc.constantFrom(
  'Scan failed with error = 0x80244022.\tWUAHandler\t13/10/2026 10:00:00\t1234 (0x4D2)\n',
  'Async searching of updates using WUAgent started.  ScanAgent  14/10/2026 11:00:00\n'
)
const cuts = fc.array(fc.nat({ max: 2000 }), { maxLength: 20 })

function* cut<T extends string | Uint8Array>(whole: T, places: readonly number[]): Generator<T> {
  let start = 0
  for (const end of [...places].sort((a, b) => a - b)) {
    // both kinds of a whole are cut into their own kind
    yield whole.slice(start, Math.max(start, end)) as T
    start = Math.max(start, end)
  }
  yield whole.slice(start) as T
}

describe('client logs in pieces', () => {
  it('say the same as the whole WindowsUpdate.log', () => {
    fc.assert(
      fc.property(fc.array(windowsLine, { maxLength: 40 }), cuts, (lines, places) => {
        const text = lines.join('\r\n')
        const pieces = { [Symbol.iterator]: () => cut(text, places) }
        expect(readWindowsUpdateLog(pieces)).toEqual(readWindowsUpdateLog(text))
        // what can be read only once is taken in its order, and never lost
        expect(readWindowsUpdateLog(cut(text, places)) === null).toBe(readWindowsUpdateLog(text) === null)
      })
    )
  })

  it('say the same as the whole log of ConfigMgr, raw and as CMTrace shows it', () => {
    const log = fc.oneof(fc.array(record, { maxLength: 20 }), fc.array(shown, { maxLength: 20 }))
    fc.assert(
      fc.property(log, cuts, (lines, places) => {
        const text = lines.join('')
        expect(readConfigmgrPieces(cut(text, places), isRawLog(text))).toEqual(readConfigmgrLog(text))
      })
    )
  })

  it('are decoded the same wherever a character is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), cuts, (text, places) => {
        const clean = `#${text.replaceAll('\0', '')}`
        const bytes = new TextEncoder().encode(clean)
        const decoder = new TextPieces(bytes)
        expect([...cut(bytes, places)].map((piece) => decoder.decode(piece)).join('')).toBe(clean)
      })
    )
  })
})
