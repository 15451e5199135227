import type { Language } from '../contract/text.ts'

const de = {
  title: 'Die Update-Richtlinie dieses Computers',
  columns: ['Name', 'Wert', 'Bedeutung', 'Üblich mit ConfigMgr', 'Abweichung'] satisfies readonly [
    name: string,
    value: string,
    meaning: string,
    expected: string,
    judged: string
  ],
  absent: 'nicht gesetzt',
  fits: { yes: 'wie üblich', no: 'weicht ab', open: 'keine Vorgabe' },
  oneOf: (data: readonly number[], orAbsent: boolean) =>
    [...(orAbsent ? ['nicht gesetzt'] : []), ...data].join(' oder '),
  expected: {
    address: 'Adresse mit Port',
    'same-as-server': 'wie WUServer',
    'own-listener': 'leer oder http://localhost:8005',
    anything: 'beliebig'
  },
  meanings: {
    WUServer: 'Update-Server',
    WUStatusServer: 'Server für Statusmeldungen',
    UseWUServer: '1: den Update-Server nutzen',
    UpdateServiceUrlAlternate: 'anderer Server für Downloads',
    FillEmptyContentUrls: '1: fehlende Downloadadressen ergänzen',
    UseUpdateClassPolicySource: '1: Updatequelle je Updateart',
    SetPolicyDrivenUpdateSourceForFeatureUpdates: 'Funktionsupdates: 0 Microsoft, 1 WSUS',
    SetPolicyDrivenUpdateSourceForQualityUpdates: 'Qualitätsupdates: 0 Microsoft, 1 WSUS',
    SetPolicyDrivenUpdateSourceForDriverUpdates: 'Treiber: 0 Microsoft, 1 WSUS',
    SetPolicyDrivenUpdateSourceForOtherUpdates: 'andere Updates: 0 Microsoft, 1 WSUS',
    DisableDualScan: '1: kein zweiter Scan bei Microsoft (nur Windows 10)',
    DeferFeatureUpdates: 'Funktionsupdates aufschieben',
    DeferFeatureUpdatesPeriodInDays: 'Tage Aufschub für Funktionsupdates',
    DeferQualityUpdates: 'Qualitätsupdates aufschieben',
    DeferQualityUpdatesPeriodInDays: 'Tage Aufschub für Qualitätsupdates',
    PauseFeatureUpdates: 'Funktionsupdates aussetzen',
    PauseQualityUpdates: 'Qualitätsupdates aussetzen',
    BranchReadinessLevel: 'Kanal von Windows Update for Business',
    TargetReleaseVersion: '1: bei einer Windows-Version bleiben',
    ExcludeWUDriversInQualityUpdate: '1: keine Treiber mit Qualitätsupdates',
    DisableWindowsUpdateAccess: '1: Windows Update ganz sperren',
    DoNotConnectToWindowsUpdateInternetLocations: '1: keine Dienste von Microsoft im Internet',
    SetProxyBehaviorForUpdateDetection: '1: Proxy des Benutzers als Ersatz erlaubt',
    DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection: '1: angeheftete Zertifikate nicht verlangen',
    AcceptTrustedPublisherCerts: '1: Updates vertrauter Herausgeber annehmen',
    NoAutoUpdate: '1: automatische Updates aus',
    AUOptions: 'Art der automatischen Updates'
  } as Readonly<Record<string, string>>
}
type PolicyTableText = typeof de

const en: PolicyTableText = {
  title: 'The update policy of this computer',
  columns: ['Name', 'Value', 'Meaning', 'Usual with ConfigMgr', 'Deviation'],
  absent: 'not set',
  fits: { yes: 'as usual', no: 'deviates', open: 'no requirement' },
  oneOf: (data, orAbsent) => [...(orAbsent ? ['not set'] : []), ...data].join(' or '),
  expected: {
    address: 'address with port',
    'same-as-server': 'same as WUServer',
    'own-listener': 'empty or http://localhost:8005',
    anything: 'anything'
  },
  meanings: {
    WUServer: 'update server',
    WUStatusServer: 'server for status reports',
    UseWUServer: '1: use the update server',
    UpdateServiceUrlAlternate: 'other server for downloads',
    FillEmptyContentUrls: '1: fill in missing download addresses',
    UseUpdateClassPolicySource: '1: update source by kind of update',
    SetPolicyDrivenUpdateSourceForFeatureUpdates: 'feature updates: 0 Microsoft, 1 WSUS',
    SetPolicyDrivenUpdateSourceForQualityUpdates: 'quality updates: 0 Microsoft, 1 WSUS',
    SetPolicyDrivenUpdateSourceForDriverUpdates: 'drivers: 0 Microsoft, 1 WSUS',
    SetPolicyDrivenUpdateSourceForOtherUpdates: 'other updates: 0 Microsoft, 1 WSUS',
    DisableDualScan: '1: no second scan against Microsoft (Windows 10 only)',
    DeferFeatureUpdates: 'defer feature updates',
    DeferFeatureUpdatesPeriodInDays: 'days to defer feature updates',
    DeferQualityUpdates: 'defer quality updates',
    DeferQualityUpdatesPeriodInDays: 'days to defer quality updates',
    PauseFeatureUpdates: 'pause feature updates',
    PauseQualityUpdates: 'pause quality updates',
    BranchReadinessLevel: 'channel of Windows Update for Business',
    TargetReleaseVersion: '1: stay with one Windows version',
    ExcludeWUDriversInQualityUpdate: '1: no drivers with quality updates',
    DisableWindowsUpdateAccess: '1: block Windows Update altogether',
    DoNotConnectToWindowsUpdateInternetLocations: '1: no Microsoft services on the Internet',
    SetProxyBehaviorForUpdateDetection: '1: the user’s proxy is allowed as a fallback',
    DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection: '1: do not require pinned certificates',
    AcceptTrustedPublisherCerts: '1: accept updates of trusted publishers',
    NoAutoUpdate: '1: automatic updates off',
    AUOptions: 'kind of automatic updates'
  }
}

/** The words of the table that shows the update policy. */
export const policyTableText: Readonly<Record<Language, PolicyTableText>> = { de, en }
