import { expect, it } from 'vitest'
import { readWindowsUpdateLog } from '../../src-main/readers/client-logs/windows-update-log.ts'

const managed = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
const windowsUpdate = '{9482F4B4-E343-43B6-B170-9A65BC822C77}'
const classic = (message: string) => `2024-07-01\t12:00:00:123\t 968\ta1\tAgent\t${message}`
const converted = (second: number, message: string) =>
  `2024/07/01 12:00:${second}.1234567 9860  18344 Agent  ${message}`

/** Kind, code, service and caller of each event. */
function events(...lines: readonly string[]): string[] {
  return (readWindowsUpdateLog(lines.join('\n'))?.events ?? []).map(({ kind, code, service, caller }) =>
    [kind, code, service, caller].join(' ').trimEnd()
  )
}

it('an END without a code is a success only where the search found something after the last failure', () => {
  const start = classic('** START **  Agent: Finding updates [CallerId = CcmExec]')
  const failed = classic('WARNING: PTError: 0x80244022')
  const lost = classic('  * WARNING: Failed to synchronize, error = 0x80244022')
  const found = classic('  * Found 3 updates and 70 categories in search; evaluated appl. rules of 9 out of 12')
  const end = classic('**  END  **  Agent: Finding updates [CallerId = CcmExec]')
  const [open, succeeded] = ['scan-ended   CcmExec', 'scan-ended 0x00000000  CcmExec']
  expect(events(start, failed, end).at(-1)).toBe(open)
  expect(events(start, lost, end).at(-1)).toBe(open)
  expect(events(start, failed, found, end).at(-1)).toBe(succeeded)
  expect(events(start, found, failed, end).at(-1)).toBe(open)
  expect(events(start, failed, end, start, end).at(-1)).toBe(open)
  expect(events(start, failed, end, start, found, end).at(-1)).toBe(succeeded)
})

it('lines with the newest at the top, or collected in any order, are read as they were written', () => {
  const lines = [
    converted(10, '* START * Finding updates CallerId = CcmExec  Id = 2'),
    converted(11, `ServiceID = ${managed} Managed`),
    converted(12, '*FAILED* [80244022] Web service call'),
    converted(13, '* END * Finding updates CallerId = CcmExec, Id = 2, Exit code = 0x80244022'),
    converted(20, '* START * Finding updates CallerId = UpdateOrchestrator  Id = 3'),
    converted(21, `ServiceID = ${windowsUpdate} Windows Update`),
    converted(22, '* END * Finding updates CallerId = UpdateOrchestrator, Id = 3, Exit code = 0x00000000')
  ]
  const inOrder = events(...lines)
  expect(inOrder).toContain('scan-ended 0x80244022 wsus CcmExec')
  expect(events(...lines.toReversed())).toEqual(inOrder)
  expect(events(...[3, 6, 0, 5, 2, 4, 1].map((nth) => lines[nth] ?? ''))).toEqual(inOrder)
})

it('lines of one millisecond are put in order by their last digits', () => {
  const at = (nth: number, message: string) => `2024/07/01 12:00:00.123456${nth} 9860  18344 Agent  ${message}`
  const lines = [
    at(1, '* START * Finding updates CallerId = CcmExec  Id = 2'),
    at(2, `ServiceID = ${managed} Managed`),
    at(3, '*FAILED* [80244022] Web service call'),
    at(4, '* END * Finding updates CallerId = CcmExec, Id = 2, Exit code = 0x80244022')
  ]
  const before = converted(59, '* START * Finding updates CallerId = CcmExec  Id = 1').replace('12:00', '11:59')
  const inOrder = events(before, ...lines)
  expect(events(...[3, 1, 0, 2].map((nth) => lines[nth] ?? ''), before)).toEqual(inOrder)
})
