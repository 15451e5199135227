import { describe, expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { failureCause } from '../../src-main/derived/scans/failure-cause.ts'
import { newestScan } from '../../src-main/derived/scans/newest-scan.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { envelope, failedScan, policy, windowsUpdateLog, wsusUrl, type EventGiven } from '../builders/evidence.ts'

const newest = (...evidence: Evidence[]) => newestScan.of(evidenceSet(evidence))
const cause = (...evidence: Evidence[]) => failureCause.of(evidenceSet(evidence))
const at = (minute: number, event: EventGiven): EventGiven => ({
  at: `2026-10-14T08:${String(minute).padStart(2, '0')}:00.000Z`,
  ...event
})

describe('the newest failed scan', () => {
  it.each([
    ['its own failed request', '0x80244019', 12, '/ClientWebService/client.asmx'],
    ['none where its own request is not in the log', '0x80244019', null, null],
    ['none of another code', '0x80244022', 12, null]
  ])('names %s', (_, code, minute, path) => {
    const asked = (to: string): EventGiven => ({ kind: 'request-failed', code: '0x80244019', url: `${wsusUrl}${to}` })
    const log = windowsUpdateLog([
      at(1, { kind: 'scan-started' }),
      at(2, asked('/selfupdate/wuident.cab')),
      at(3, { kind: 'scan-ended', code: '0x80244019' }),
      at(11, { kind: 'scan-started' }),
      ...(minute === null ? [] : [at(minute, asked('/ClientWebService/client.asmx'))]),
      at(13, { kind: 'scan-ended', code })
    ])
    expect(newest(log)).toMatchObject({ code, url: path === null ? null : `${wsusUrl}${path}` })
  })

  it.each([
    ['the server’s where a program looked it up', 'nslookup', 'sup01.contoso.local', 'server-name-unresolved'],
    ['the proxy’s where the lookup names no host', 'nslookup', undefined, 'proxy-name-unresolved'],
    ['the proxy’s where somebody only says so', 'prose', 'sup01.contoso.local', 'proxy-name-unresolved']
  ] as const)('takes a name that cannot be resolved for %s', (_, tool, host, expected) => {
    const said = { line: 1, code: null, httpStatus: null, meaning: 'name', text: 'x', ...(host && { host }) } as const
    const lookUp = envelope('command-output', {
      tools: [tool],
      errors: [said],
      connections: [],
      names: [],
      services: [],
      hosts: []
    })
    const target = policy({ WUServer: wsusUrl, UseWUServer: 1 })
    expect(cause(target, lookUp, failedScan('0x8024402c'))?.cause).toBe(expected)
  })
})
