import { envelope, text } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'client-version-faulty'
const client = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SMS\\Mobile Client'
const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const one = (name: string) => ({ name, type: 'REG_DWORD' as const, data: 1 })
const computer = (version: string | undefined, isPartial: boolean) =>
  envelope('update-policy', {
    readBy: 'regedit',
    keys: [
      {
        path: policies,
        present: true,
        values: isPartial ? [one('SetPolicyDrivenUpdateSourceForOtherUpdates')] : []
      },
      { path: `${policies}\\AU`, present: true, values: isPartial ? [one('UseUpdateClassPolicySource')] : [] },
      { path: client, present: true, values: text('ProductVersion', version) }
    ]
  })

export const clientVersionFaultyRows: readonly Row[] = [
  likely(id, 'version and remains both fit', [computer('5.00.9141.1008', true)], { fault: 'KB36495448' }),
  clear(id, 'the version is fixed', [computer('5.00.9141.1030', true)]),
  clear(id, 'the remains are not there', [computer('5.00.9141.1008', false)]),
  clear(id, 'the version is in no row', [computer('5.00.9200.1000', true)]),
  notApplicable(id, 'the version is not known', [computer(undefined, true)])
]
