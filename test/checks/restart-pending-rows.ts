import { envelope, failed } from '../builders/evidence.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'restart-pending'
const agent = (restartPending: boolean | null) =>
  envelope('update-agent', { services: null, lastSearchAt: null, restartPending, refused: [] })

export const restartPendingRows: readonly Row[] = [
  certain(id, 'Windows says so', [agent(true)]),
  clear(id, 'Windows waits for none', [agent(false)]),
  notApplicable(id, 'Windows did not answer', [agent(null)]),
  notApplicable(id, 'the agent was not asked', [failed('update-agent', 'timed-out')])
]
