import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { readReportingEvents } from '../../src-main/readers/client-logs/reporting-events.ts'

const ids = '{2C3C39FA-FC0F-4F44-9049-D2AA53B27FFB}'
const none = '{00000000-0000-0000-0000-000000000000}'
const failed = [
  ids,
  '2020-03-04 13:14:20:702+0100',
  '1',
  '148 [AGENT_DETECTION_FAILED]',
  '101',
  none,
  '0',
  '80240438',
  'CcmExec',
  'Failure',
  'Software Synchronization',
  'Windows Update Client failed to detect with error 0x80240438.',
  ''
].join('\t')
const good = failed
  .replace('148 [AGENT_DETECTION_FAILED]', '147 [AGENT_DETECTION_FINISHED]')
  .replace('80240438\tCcm', '0\tCcm')
  .replace('13:14', '14:14')
const install = failed.replace('148 [AGENT_DETECTION_FAILED]', '182 [AGENT_INSTALLING_FAILED]')

function wide(text: string): Uint8Array {
  const codes = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0))
  return Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8]))
}

describe('ReportingEvents.log', () => {
  it('tells how scans ended, in UTC', () => {
    expect(readReportingEvents([failed, install, good].join('\r\n'))).toMatchObject({
      form: 'reporting-events',
      records: 3,
      biasMinutes: -60,
      firstAt: '2020-03-04T12:14:20.702Z',
      lastAt: '2020-03-04T13:14:20.702Z',
      events: [
        { line: 1, kind: 'scan-failed', code: '0x80240438', caller: 'CcmExec', at: '2020-03-04T12:14:20.702Z' },
        { line: 2, kind: 'install-failed', code: '0x80240438', at: '2020-03-04T12:14:20.702Z' },
        { line: 3, kind: 'scan-succeeded', at: '2020-03-04T13:14:20.702Z' }
      ]
    })
  })

  it('is read with blanks instead of tabs, as pages show it', () => {
    expect(readReportingEvents(failed.replaceAll('\t', ' '))?.events).toMatchObject([{ code: '0x80240438' }])
  })

  it.each([
    ['UTF-16 with mark', wide(failed)],
    ['UTF-16 without mark', wide(failed).subarray(2)],
    ['UTF-8', new TextEncoder().encode(failed)]
  ])('is recognised in %s', (_name, bytes) => {
    expect(recognise(bytes)).toMatchObject({ kind: 'reporting-events', evidence: [{ probe: 'windows-update-log' }] })
  })

  it.each(['', '{', `${ids}\t2020-13-99 99:99:99:999+9999`, '{ "a": 1 }'])('%j is none', (text) => {
    expect(readReportingEvents(text)).toBeNull()
  })
})
