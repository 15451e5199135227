import type { EvidenceValue } from '../../contract/evidence/index.ts'

type Log = EvidenceValue<'server-log'>['log']

/** Components of the site server that write the logs of interest. */
const logs: Readonly<Record<string, Log>> = {
  SMS_WSUS_CONFIGURATION_MANAGER: 'WCM',
  SMS_WSUS_CONTROL_MANAGER: 'WSUSCtrl',
  SMS_WSUS_SYNC_MANAGER: 'wsyncmgr'
}

/** Components of site servers and management points begin like this; those of clients never do. */
const serverComponent = /^(?:SMS|MP|CCM_MP|SMSDP)_[A-Z]/

/** True for a component that runs on a server of Configuration Manager and not on a client. */
export function isServerComponent(component: string): boolean {
  return serverComponent.test(component)
}

/** The kind of log that a component writes; `other` for one that is not known. */
export function logOfComponent(component: string): Log {
  return logs[component.toUpperCase()] ?? 'other'
}
