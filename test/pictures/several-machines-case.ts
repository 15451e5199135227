import { importFiles } from '../../src-main/import/import-files.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { supB, wuaHandler } from '../story/logs.ts'

const registry = (name: string): string =>
  [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]',
    `"ComputerName"="${name}"`,
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]',
    '"WUServer"="http://sup02.contoso.local:8530"',
    '"WUStatusServer"="http://sup02.contoso.local:8530"',
    ''
  ].join('\r\n')

/** The collected files of two computers, in a folder each: one is judged, the other named. */
export async function severalMachinesCase(): Promise<Case> {
  const files = {
    'PC-7/computer.reg': registry('PC-7'),
    'PC-7/WUAHandler.log': wuaHandler([
      { at: '2026-10-14T08:00:00.000Z', code: '0x80244022' },
      { at: '2026-10-14T10:00:00.000Z', code: '0x80244022' }
    ]),
    'PC-8/computer.reg': registry('PC-8'),
    'PC-8/WUAHandler.log': wuaHandler([
      { at: '2026-10-14T09:00:00.000Z', code: '0x80072ee2', server: supB },
      { at: '2026-10-14T11:00:00.000Z', code: '0x80072ee2', server: supB }
    ])
  }
  const raw = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const { inputs, evidence, newestAt } = await importFiles(raw)
  return { collectedAt: newestAt, inputs, evidence }
}
