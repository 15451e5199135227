import { describe, expect, it } from 'vitest'
import { scanSourceMicrosoft } from '../../src-main/checks/orientation/scan-source-microsoft.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { codesSeen } from '../../src-main/derived/scans/codes-seen.ts'
import { newestScan } from '../../src-main/derived/scans/newest-scan.ts'
import { scanAtWsus } from '../../src-main/derived/scans/scan-at-wsus.ts'
import { sentToMicrosoft } from '../../src-main/knowledge/sent-to-microsoft.ts'
import { windowsUpdateLog, wsusUrl } from '../builders/evidence.ts'
import { policyKeys } from '../builders/policy-keys.ts'

const drivers = 'SetPolicyDrivenUpdateSourceForDriverUpdates'

/** An agent that knows its WSUS and whose scan, at Microsoft's service, ended with this code. */
const failing = (code: string, service: 'wsus' | 'microsoft' = 'microsoft') =>
  evidenceSet([
    policyKeys({ wu: { [drivers]: 0 }, au: {} }),
    windowsUpdateLog([
      { kind: 'server', url: wsusUrl },
      { kind: 'scan-failed', code, service }
    ])
  ])

describe.each([...sentToMicrosoft])('a scan that ended with %s', (code) => {
  const evidence = failing(code)

  it('is this computer’s failed scan, although it was at Microsoft', () => {
    expect(newestScan.of(evidence)).toMatchObject({ outcome: 'failed', code })
    expect(codesSeen.of(evidence).map((seen) => seen.code)).toEqual([code])
  })

  it('proves no scan at WSUS', () => expect(scanAtWsus.of(evidence)).toBeNull())

  it('is what the scan source explains', () => {
    const judged = scanSourceMicrosoft.evaluate(evidence, { collectedAt: null })
    const findings = judged.outcome === 'found' ? judged.findings : []
    expect(findings.map(({ confidence, facts }) => [confidence, facts.code])).toEqual([['likely', code]])
  })
})

describe('a scan that ended with any other code', () => {
  it('says nothing about the update server where it was at Microsoft', () => {
    const evidence = failing('0x80244022')
    expect(newestScan.of(evidence)).toBeNull()
    expect(codesSeen.of(evidence)).toEqual([])
  })

  it('proves a scan at WSUS where it was there', () => {
    expect(scanAtWsus.of(failing('0x80244022', 'wsus'))).not.toBeNull()
    expect(scanAtWsus.of(failing('0x80244011', 'wsus'))).toBeNull()
  })
})
