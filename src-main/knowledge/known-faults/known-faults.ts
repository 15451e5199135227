import type { KnownFault } from '../../contract/known-fault.ts'

const scanSource = {
  product: 'configmgr-client',
  sign: 'partial-scan-source',
  published: '2026-02-23',
  url: 'https://learn.microsoft.com/intune/configmgr/hotfix/2509/36495448',
  de: {
    what: 'Auf gemeinsam verwalteten Clients mit Updates von Drittanbietern schreibt diese Version nur UseUpdateClassPolicySource und SetPolicyDrivenUpdateSourceForOtherUpdates und entfernt die drei übrigen Werte; Feature- und Qualitätsupdates kommen dann vom WSUS.',
    fix: 'Zuerst KB36495448, KB36949461 oder Version 2603 einspielen: Der neue Client entfernt die Reste einmal selbst. Vorher von Hand entfernte Werte schreibt der alte Client wieder.'
  },
  en: {
    what: 'On co-managed clients with third-party updates this version writes only UseUpdateClassPolicySource and SetPolicyDrivenUpdateSourceForOtherUpdates and removes the three other values; feature and quality updates then come from WSUS.',
    fix: 'Install KB36495448, KB36949461 or version 2603 first: the new client removes the remains once by itself. Values removed by hand before that are written again by the old client.'
  }
} as const

/**
 * Faults by version, one a row; anybody may add one. A version that is in no row has no known fault, and says nothing.
 * Versions: Microsoft, pages of the update rollups KB32851084 (client 5.0.9135.1013) and KB36949461 (5.0.9141.1030).
 */
export const knownFaults: readonly KnownFault[] = [
  // 2503 with the rollup; the client of a later fix for it has a number that no source names
  { id: 'KB36495448', from: '5.00.9135.1013', below: '5.00.9135.1014', ...scanSource },
  // 2509
  { id: 'KB36495448', from: '5.00.9141.1000', below: '5.00.9141.1030', ...scanSource }
]
