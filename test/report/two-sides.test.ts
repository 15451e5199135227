import { expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { access, answer, noAnswer } from '../builders/access.ts'
import { collectedAt, failedScan, policy, wsusUrl } from '../builders/evidence.ts'
import { httperrLine, httperrLog, iisLog, marked, scanLine } from '../builders/server-logs.ts'

function report(...given: readonly Evidence[]): string {
  const evidence = [policy({ WUServer: wsusUrl, UseWUServer: 1 }), ...given]
  const diagnosis = diagnose({ collectedAt, inputs: [], evidence }, '0.0.0')
  return renderReport({ diagnosis, evidence }, 'en', { fontsCss: '', annex: true })
}
const title = 'Client and server side by side'

it('quotes the server’s line raw, with file and line, beside what the client saw', () => {
  const html = report(
    access({ http: answer(500) }),
    iisLog([scanLine({ ...marked, status: 500, substatus: 24, win32: 50 })])
  )
  expect(html).toContain(title)
  expect(html).toContain('contain the marker of the test requests')
  expect(html).toContain('/ClientWebService/wusserverversion.xml supdoctor=7f3a21-1 10.4.7.11 500 24 50 31')
  expect(html).toMatch(/u_ex261014\.log<\/code>, line 5/)
})

it.each<[string, readonly Evidence[]]>([
  ['matched by time', [failedScan('0x80244022'), httperrLog([httperrLine()])]],
  ['have no line for these requests', [access({ http: noAnswer('no-answer') }), iisLog([])]],
  ['not enough to say anything', [access({ http: noAnswer('no-answer') }), httperrLog([])]],
  ['Only one address sent requests', [failedScan('0x80244018'), iisLog([scanLine()])]],
  ['is in no server log', [access({ tcp: 'no-answer' }), iisLog([])]]
])('says how the two sides belong together: %s', (words, evidence) => expect(report(...evidence)).toContain(words))

it('is left out without logs of the server, and where nothing failed', () => {
  expect(report(access({ http: answer(500) }))).not.toContain(title)
  expect(report(access(), iisLog([scanLine(marked)]))).not.toContain(title)
})
