import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { serverLogsRequest, withServerLogsRequest } from '../../src-main/text/server-logs-request.ts'
import { access, answer, noAnswer } from '../builders/access.ts'
import { collectedAt, failedScan, policy, winhttp, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { httperrLog, iisLog, marked, scanLine } from '../builders/server-logs.ts'

const report = (...evidence: readonly Evidence[]): Diagnosis =>
  diagnose(
    {
      collectedAt,
      inputs: [],
      evidence: [policy({ WUServer: wsusUrl, UseWUServer: 1 }), winhttp('direct'), ...evidence]
    },
    '0.0.0'
  )
const silent = access({ http: noAnswer('no-answer') })
const scan = (code: string, at = '2026-10-14T23:58:00.000Z') => failedScan(code, { at })

describe('the next step towards the server’s logs', () => {
  it('names the files of the day, the time in UTC and the marker of a live run', () => {
    expect(report(silent).serverLogs).toEqual({
      from: '2026-10-14T08:41:07.000Z',
      to: '2026-10-14T08:43:07.040Z',
      days: ['261014'],
      marker: 'supdoctor=7f3a21',
      why: 'no-log'
    })
    const step = serverLogsRequest(report(silent), 'en')
    expect(step?.steps[0]).toContain(
      '%SystemDrive%\\inetpub\\logs\\LogFiles\\W3SVC<number of the WSUS site>\\u_ex261014.log'
    )
    expect(step?.steps[1]).toContain('%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log')
    expect(step?.steps.join('\n')).toMatch(/14 Oct 2026, 08:41 UTC to 14 Oct 2026, 08:43 UTC[\s\S]*“supdoctor=7f3a21”/)
  })

  it.each([
    ['', '%SystemDrive%\\inetpub\\logs\\LogFiles\\W3SVC7\\u_ex261014.log', false],
    ['<logFile directory="E:\\Logs" />', 'E:\\Logs\\W3SVC7\\u_ex261014.log', false],
    ['<logFile directory="\\\\fs01\\iis" />', '\\\\fs01\\iis\\W3SVC7\\u_ex261014.log', true]
  ])('names the folder that the server’s configuration has: %j', (siteElements, path, isShare) => {
    const step = serverLogsRequest(report(silent, ...iis({ siteElements })), 'en')?.steps[0] ?? ''
    expect(step).toContain(path)
    expect(step.includes('network share')).toBe(isShare)
  })

  it('names the files of both days around midnight in UTC', () => {
    const { serverLogs } = report(scan('0x80072ee2'))
    expect([serverLogs?.days, serverLogs?.marker]).toEqual([['261014', '261015'], null])
    expect(serverLogsRequest(report(scan('0x80072ee2')), 'de')?.steps[0]).toContain('u_ex261014.log und %SystemDrive%')
  })

  it('stands before the check’s own advice, and the server’s people take it', () => {
    const own = { title: 'T', why: 'W', next: 'N', steps: ['S.'], value: '' }
    const found = withServerLogsRequest(own, report(silent), 'de')
    expect([found.next, found.actor]).toEqual([serverLogsRequest(report(silent), 'de')?.next, 'server'])
    expect(found.steps.at(-1)).toBe('S.')
    expect(withServerLogsRequest(own, report(access()), 'de')).toBe(own)
  })

  it.each([
    ['wrong-site', iisLog([], { statuses: [] }), 'another web site'],
    ['ends-early', iisLog([], { lastAt: '2026-10-14T08:42:40.000Z' }), 'ends too early'],
    ['starts-late', iisLog([], { firstAt: '2026-10-14T10:00:00.000Z' }), 'begins too late'],
    ['gap', iisLog([], { silences: [{ from: '2026-10-14T08:30:00.000Z', to: '2026-10-14T08:50:00.000Z' }] }), 'gap']
  ])('says what is wrong with the log that is there: %s', (why, log, words) => {
    expect(report(silent, log).serverLogs?.why).toBe(why)
    expect(serverLogsRequest(report(silent, log), 'en')?.steps[0]).toContain(words)
  })

  it.each([
    ['nothing failed', [access()]],
    ['the logs have decided', [silent, iisLog([scanLine(marked)]), httperrLog([])]],
    ['the web server itself has answered', [access({ http: answer(401) })]],
    ['the fault leaves no trace there', [access({ tcp: 'no-answer' })]],
    ['no log tells the time in UTC', [scan('0x80072ee2', '2026-10-14T10:42:00.000')]]
  ])('is left out where %s', (_when, evidence) => expect(report(...evidence).serverLogs).toBeUndefined())
})
