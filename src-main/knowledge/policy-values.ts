import { scanSourceNames } from './scan-source-names.ts'

/** What a ConfigMgr client should show: these numbers, an address, the same as another value, or whatever there is. */
type Expected =
  | { readonly kind: 'one-of'; readonly data: readonly number[]; readonly orAbsent: boolean }
  | { readonly kind: 'address' }
  | { readonly kind: 'same-as-server' }
  | { readonly kind: 'own-listener' }
  | { readonly kind: 'anything' }

/** One value of the update policy. */
export interface PolicyValueFact {
  readonly key: 'wu' | 'au'
  readonly name: string
  readonly type: 'REG_SZ' | 'REG_DWORD'
  readonly expected: Expected
}

const absentOr = (...data: number[]) => ({ kind: 'one-of', data, orAbsent: true }) as const

function number(key: 'wu' | 'au', name: string, expected: Expected = { kind: 'anything' }): PolicyValueFact {
  return { key, name, type: 'REG_DWORD', expected }
}

/**
 * The values that steer a scan, in reading order, with what ConfigMgr leaves there on a sound client.
 * Sources: Microsoft's pages on the compliance assessment, additional update settings and the scan source.
 */
export const policyValues: readonly PolicyValueFact[] = [
  { key: 'wu', name: 'WUServer', type: 'REG_SZ', expected: { kind: 'address' } },
  { key: 'wu', name: 'WUStatusServer', type: 'REG_SZ', expected: { kind: 'same-as-server' } },
  number('au', 'UseWUServer', { kind: 'one-of', data: [1], orAbsent: false }),
  { key: 'wu', name: 'UpdateServiceUrlAlternate', type: 'REG_SZ', expected: { kind: 'own-listener' } },
  number('wu', 'FillEmptyContentUrls', absentOr(0, 1)),
  number('au', 'UseUpdateClassPolicySource', absentOr(1)),
  ...scanSourceNames.map((name) => number('wu', name, absentOr(1))),
  number('wu', 'DisableDualScan'),
  number('wu', 'DeferFeatureUpdates', absentOr(0)),
  number('wu', 'DeferFeatureUpdatesPeriodInDays', absentOr(0)),
  number('wu', 'DeferQualityUpdates', absentOr(0)),
  number('wu', 'DeferQualityUpdatesPeriodInDays', absentOr(0)),
  number('wu', 'PauseFeatureUpdates', absentOr(0)),
  number('wu', 'PauseQualityUpdates', absentOr(0)),
  number('wu', 'BranchReadinessLevel', absentOr()),
  number('wu', 'TargetReleaseVersion', absentOr(0)),
  number('wu', 'ExcludeWUDriversInQualityUpdate'),
  number('wu', 'DisableWindowsUpdateAccess', absentOr(0)),
  number('wu', 'DoNotConnectToWindowsUpdateInternetLocations'),
  number('wu', 'SetProxyBehaviorForUpdateDetection', absentOr(0)),
  number('wu', 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection', absentOr(0)),
  number('wu', 'AcceptTrustedPublisherCerts'),
  number('au', 'NoAutoUpdate'),
  number('au', 'AUOptions')
]
