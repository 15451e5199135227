import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { serverLogInterest } from '../../src-main/derived/server-logs/server-log-interest.ts'
import { readConfigmgrLog } from '../../src-main/readers/client-logs/configmgr-log.ts'
import { readIisLog } from '../../src-main/readers/server-logs/iis-log.ts'

const about = { collectedAt: null, durationMs: 0, origin: 'file', source: 'a.log', status: 'collected' } as const

function failedAt(...times: string[]): Evidence {
  const records = times.map(
    (time) =>
      `<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="${time}" date="10-14-2026" component="WUAHandler">`
  )
  const value = readConfigmgrLog(records.join('\n'))
  if (value === null) throw new Error('no log')
  return { ...about, probe: 'configmgr-log', value }
}

const interestOf = (...evidence: Evidence[]) => serverLogInterest.of(evidenceSet(evidence))

describe('what is looked for in server logs', () => {
  it('is five minutes around every failure in UTC, joined where they touch', () => {
    const { windows } = interestOf(failedAt('10:00:00.000-120', '10:08:00.000-120', '20:00:00.000-120'))
    expect(windows).toEqual([
      { from: '2026-10-14T07:55:00.000Z', to: '2026-10-14T08:13:00.000Z' },
      { from: '2026-10-14T17:55:00.000Z', to: '2026-10-14T18:05:00.000Z' }
    ])
  })

  it('covers every zone where no log tells the offset', () => {
    expect(interestOf(failedAt('10:00:00.000')).windows).toEqual([
      { from: '2026-10-13T19:55:00.000Z', to: '2026-10-14T22:05:00.000Z' }
    ])
  })

  it('is the address our own marked requests came from', () => {
    const value = readIisLog(
      '#Fields: date time cs-uri-stem cs-uri-query c-ip sc-status\n2026-10-14 10:00:00 /a supdoctor=x-1 10.0.0.7 200\n' +
        '2026-10-14 10:00:00 /a - 10.0.0.8 200\n'
    )
    if (value === null) throw new Error('no log')
    expect(interestOf({ ...about, probe: 'iis-log', value })).toEqual({ windows: [], clientAddresses: ['10.0.0.7'] })
  })

  it('is nothing where nothing failed', () => {
    expect(interestOf()).toEqual({ windows: [], clientAddresses: [] })
  })
})
