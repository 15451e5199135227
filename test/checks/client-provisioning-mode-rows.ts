import { envelope, text } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'client-provisioning-mode'
const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\CCM\\CcmExec'
const mode = (data?: string) =>
  envelope('update-policy', {
    readBy: 'regedit',
    keys: [{ path, present: true, values: text('ProvisioningMode', data) }]
  })

export const clientProvisioningModeRows: readonly Row[] = [
  likely(id, 'the client’s key says true', [mode('true')], { value: 'true' }),
  clear(id, 'it says false', [mode('false')]),
  notApplicable(id, 'there is no such value', [mode()])
]
