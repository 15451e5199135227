import { restartKeys } from '../../src-main/readers/registry/registry-keys.ts'
import { envelope, failed, fromFile } from '../builders/evidence.ts'
import { certain, clear, likely, notApplicable, type Row } from './row.ts'

const id = 'restart-pending'
const agent = (restartPending: boolean | null) =>
  envelope('update-agent', { services: null, lastSearchAt: null, restartPending, refused: [] })
const [required, pending] = restartKeys
const keys = (...present: readonly (readonly [path: string, present: boolean])[]) =>
  envelope('update-policy', {
    readBy: 'regedit',
    keys: present.map(([path, isThere]) => ({ path, present: isThere, values: [] }))
  })

export const restartPendingRows: readonly Row[] = [
  certain(id, 'Windows says so', [agent(true)], { value: 'RebootRequired = true' }),
  certain(id, 'component servicing waits for one', [keys([required, false], [pending, true])], {
    value: 'RebootPending'
  }),
  likely(id, 'an export holds the key of Windows Update', [fromFile(keys([required, true]), 'reboot.reg')], {
    value: 'RebootRequired'
  }),
  clear(id, 'Windows waits for none', [agent(false)]),
  clear(id, 'neither key is there', [keys([required, false], [pending, false])]),
  clear(id, 'Windows itself says none, whatever an export holds', [agent(false), keys([required, true])]),
  notApplicable(id, 'only one of the keys was looked for', [keys([required, false])]),
  notApplicable(id, 'Windows did not answer', [agent(null)]),
  notApplicable(id, 'the agent was not asked', [failed('update-agent', 'timed-out')])
]
