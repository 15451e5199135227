import { access } from '../builders/access.ts'
import { failedScan, secureUrl } from '../builders/evidence.ts'
import { revocation } from '../builders/revocation.ts'
import { certain, clear, notApplicable, undecided, type Row } from './row.ts'

const id = 'certificate-revocation-list-expired'
const live = access({ url: secureUrl })
const complaint = failedScan('0x80092013')
const outdated = { nextUpdate: '2026-10-14T08:42:06.000Z' } as const

export const certificateRevocationListExpiredRows: readonly Row[] = [
  certain(id, 'Windows could not check, and the list ended a second ago', [live, complaint, revocation(outdated)], {
    nextUpdate: outdated.nextUpdate
  }),
  certain(id, 'a second address does not answer', [live, complaint, revocation({ outcome: 'no-answer' }, outdated)]),
  clear(id, 'the list ends a second later', [
    ...[live, complaint],
    revocation({ nextUpdate: '2026-10-14T08:42:08.000Z' })
  ]),
  clear(id, 'the list names no end', [live, revocation({})]),
  clear(id, 'a second address has a valid list', [live, complaint, revocation(outdated, {})]),
  undecided(id, 'no address was asked', [complaint], ['revocation-lookup']),
  notApplicable(id, 'the server was tried, and no address asked', [live, complaint]),
  undecided(id, 'no list came at all', [live, complaint, revocation({ outcome: 'no-answer' })], []),
  notApplicable(id, 'Windows has not complained', [live, revocation(outdated)])
]
