import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { ignoredCodes } from '../../src-main/knowledge/ignored-codes.ts'
import { access, answer } from '../builders/access.ts'
import { collectedAt, failedScan, policy, services, userProxy, winhttp, wsusUrl } from '../builders/evidence.ts'

const verdictOf = (...evidence: Evidence[]) => diagnose({ collectedAt, inputs: [], evidence }, '1.2.3').verdict
const computer = [
  policy({ WUServer: wsusUrl, UseWUServer: 1 }),
  services({ wuauserv: 3, BITS: 3 }),
  winhttp('direct'),
  userProxy()
]
const ofDownload = errorCodes.filter(({ part, httpStatus }) => part === 'download' && httpStatus === null)
const pointing = errorCodes.filter(
  (code) => code.cause !== null && !ignoredCodes.has(code.code) && !ofDownload.includes(code)
)

/** Faults on the client that no try of the way can see: the way may be open, and still its client does not scan. */
const seenOnlyInLogs = new Set([
  ...['wsus-url-overwritten', 'local-policy-unreadable', 'update-components-damaged'],
  ...['client-policy-missing', 'location-request-unanswered']
])
const overturned = errorCodes.filter((code) => !seenOnlyInLogs.has(code.cause ?? '')).map((errorCode) => errorCode.code)

describe('a code in a log', () => {
  it.each(pointing.map(({ code, cause, confirmed }) => ({ code, cause, confirmed })))(
    '$code alone means $cause',
    ({ code, cause, confirmed }) => {
      const verdict = verdictOf(failedScan(code))
      expect([verdict.outcome, verdict.cause]).toEqual(['found', cause])
      expect(['likely', 'possible']).toContain(verdict.confidence)
      if (!confirmed) expect(verdict.confidence).toBe('possible')
    }
  )

  it('of a download is never the cause of a scan', () => {
    expect(ofDownload.length).toBeGreaterThan(100)
    const blamed = ofDownload.filter(({ code }) => verdictOf(failedScan(code)).cause !== null)
    expect(blamed.map(({ code }) => code)).toEqual([])
  })

  it.each(overturned)('%s blames nobody once the way was tried and is open', (code) => {
    expect(verdictOf(...computer, access(), failedScan(code)).cause).toBeNull()
  })

  it.each(overturned)('%s does not outweigh what was tried', (code) => {
    expect(verdictOf(...computer, access({ http: answer(503) }), failedScan(code))).toMatchObject({
      cause: 'server-unavailable',
      confidence: 'certain'
    })
  })
})
