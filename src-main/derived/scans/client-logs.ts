import type { Collected } from '../../contract/evidence/index.ts'
import { derive, type Derived } from '../derive.ts'

/** A log of the client: the update agent's, or one of ConfigMgr's. */
export type ClientLog = Collected<'windows-update-log' | 'configmgr-log'>

/** The client's logs, the update agent's first. */
export const clientLogs: Derived<readonly ClientLog[]> = derive(['windows-update-log', 'configmgr-log'], (evidence) => [
  ...evidence.all('windows-update-log'),
  ...evidence.all('configmgr-log')
])
