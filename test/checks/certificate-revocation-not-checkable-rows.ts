import { access } from '../builders/access.ts'
import { failedScan, secureUrl, succeededScan } from '../builders/evidence.ts'
import { revocation } from '../builders/revocation.ts'
import { clear, notApplicable, possible, type Row } from './row.ts'

const id = 'certificate-revocation-not-checkable'
const live = access({ url: secureUrl })

export const certificateRevocationNotCheckableRows: readonly Row[] = [
  possible(id, 'an address fails and no log complains', [live, succeededScan, revocation({ outcome: 'no-answer' })], {
    outcome: 'no-answer'
  }),
  possible(id, 'a list is outdated and no log complains', [
    ...[live, succeededScan],
    revocation({ nextUpdate: '2026-01-01T00:00:00.000Z' })
  ]),
  clear(id, 'every address answers', [live, revocation({})]),
  notApplicable(id, 'Windows complains of it, which is another check’s', [
    ...[live, failedScan('0x80092013')],
    revocation({ outcome: 'no-answer' })
  ]),
  notApplicable(id, 'the only address is one of the directory', [live, revocation({ outcome: 'not-asked' })]),
  notApplicable(id, 'no address was asked', [live])
]
