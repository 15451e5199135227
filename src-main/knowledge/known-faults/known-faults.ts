import type { KnownFault } from '../../contract/known-fault.ts'

const scanSource = {
  product: 'configmgr-client',
  sign: 'partial-scan-source',
  published: '2026-02-23',
  url: 'https://learn.microsoft.com/intune/configmgr/hotfix/2509/36495448',
  de: {
    what: 'Auf gemeinsam verwalteten Clients mit Updates von Drittanbietern schreibt diese Version nur UseUpdateClassPolicySource und SetPolicyDrivenUpdateSourceForOtherUpdates und entfernt die drei übrigen Werte; Feature- und Qualitätsupdates kommen dann vom WSUS.',
    fix: 'Zuerst KB36495448, KB36949461, dessen Nachfolger KB37864969 oder Version 2603 einspielen: Der neue Client entfernt die Reste einmal selbst. Vorher von Hand entfernte Werte schreibt der alte Client wieder.'
  },
  en: {
    what: 'On co-managed clients with third-party updates this version writes only UseUpdateClassPolicySource and SetPolicyDrivenUpdateSourceForOtherUpdates and removes the three other values; feature and quality updates then come from WSUS.',
    fix: 'Install KB36495448, KB36949461, its successor KB37864969 or version 2603 first: the new client removes the remains once by itself. Values removed by hand before that are written again by the old client.'
  }
} as const

const always = { from: null, below: null } as const

/**
 * Faults and changes, one a row; anybody may add one. A version that is in no row has no known fault, and says nothing.
 * Versions: Microsoft, pages of the update rollups KB32851084 (client 5.0.9135.1013) and KB36949461 (5.0.9141.1030).
 */
export const knownFaults: readonly KnownFault[] = [
  // 2503 with the rollup; the client of a later fix for it has a number that no source names
  { id: 'KB36495448', from: '5.00.9135.1013', below: '5.00.9135.1014', ...scanSource },
  // 2509
  { id: 'KB36495448', from: '5.00.9141.1000', below: '5.00.9141.1030', ...scanSource },
  {
    ...always,
    id: 'CVE-2025-59287',
    product: 'wsus',
    sign: 'port-closed',
    published: '2025-10-23',
    url: 'https://msrc.microsoft.com/update-guide/vulnerability/CVE-2025-59287',
    de: {
      what: 'Wegen CVE-2025-59287 empfahl Microsoft im Oktober 2025, eingehende Verbindungen zu den Ports 8530 und 8531 zu sperren, bis der WSUS aktualisiert ist.',
      fix: 'Vor dem Öffnen das Server-Team fragen, ob der Port mit Absicht gesperrt ist und ob das Update außer der Reihe vom 23. Oktober 2025 oder ein neueres installiert ist.'
    },
    en: {
      what: 'Because of CVE-2025-59287 Microsoft recommended in October 2025 to block inbound connections to the ports 8530 and 8531 until the WSUS is updated.',
      fix: 'Before opening the port, ask the server team whether it is blocked on purpose, and whether the out-of-band update of 23 October 2025 or a newer one is installed.'
    }
  },
  {
    ...always,
    id: 'tls-1-0-and-1-1-off',
    product: 'windows-server',
    sign: 'tls-refused',
    published: '2025-09-24',
    url: 'https://learn.microsoft.com/windows-server/get-started/removed-deprecated-features-windows-server',
    de: {
      what: 'Windows Server 2025 lässt TLS 1.0 und TLS 1.1 ohne weitere Einstellung nicht mehr zu.',
      fix: 'Wurde der WSUS auf einen neueren Windows Server umgezogen, TLS 1.2 auf den Clients einschalten, statt die alten Versionen auf dem Server zu erlauben.'
    },
    en: {
      what: 'Windows Server 2025 no longer allows TLS 1.0 and TLS 1.1 unless they are switched on.',
      fix: 'If the WSUS was moved to a newer Windows Server, switch on TLS 1.2 on the clients instead of allowing the old versions on the server.'
    }
  },
  {
    ...always,
    id: 'KB37426535',
    product: 'configmgr-site',
    sign: 'management-point',
    published: '2026-05-27',
    url: 'https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/whats-new-in-version-2603',
    de: {
      what: 'Seit Version 2603 braucht der Verwaltungspunkt für Tokens von Microsoft Entra einen Zugang zum Internet und benutzt dafür den Proxy von WinHTTP nicht.',
      fix: 'Melden sich die Clients mit Tokens an, nach einem Update auf 2603 den Internetzugang des Verwaltungspunkts prüfen.'
    },
    en: {
      what: 'Since version 2603 the management point needs access to the internet for tokens of Microsoft Entra, and does not use the proxy of WinHTTP for it.',
      fix: 'Where clients sign in with tokens, check the management point’s access to the internet after an update to 2603.'
    }
  },
  {
    ...always,
    id: 'KB5063878',
    product: 'windows-client',
    sign: 'code',
    codes: ['0x80240069'],
    published: '2025-08-12',
    url: 'https://learn.microsoft.com/windows/release-health/status-windows-11-24h2',
    de: {
      what: 'Das Update KB5063878 (August 2025) für Windows 11 24H2 ließ sich über WSUS mit 0x80240069 nicht installieren. Auf Windows 11 22H2 und 23H2 mit KB5055528 (April 2025) ließ sich so die Version 24H2 selbst nicht laden.',
      fix: 'Auf dem WSUS ein neueres Update genehmigen; die Suche selbst ist nicht der Fehler.'
    },
    en: {
      what: 'The update KB5063878 (August 2025) for Windows 11 24H2 could not be installed through WSUS, with 0x80240069. On Windows 11 22H2 and 23H2 with KB5055528 (April 2025) version 24H2 itself could not be downloaded in the same way.',
      fix: 'Approve a newer update on the WSUS; the scan itself is not at fault.'
    }
  },
  {
    ...always,
    id: 'getconfig-incomplete',
    product: 'windows-client',
    sign: 'code',
    codes: ['0x8024402a'],
    published: '2026-02-23',
    url: 'https://github.com/GoSecure/pywsus/pull/18',
    de: {
      what: 'Heutige Windows Update-Agents lehnen die Antwort auf GetConfig ab, wenn darin ProtocolVersion, MaxExtendedUpdatesPerRequest, IsInventoryRequired oder ClientReportingLevel fehlt.',
      fix: 'Antwortet kein WSUS von Microsoft, sondern ein nachgebauter Server oder ein Gerät dazwischen, dieses auf den neuesten Stand bringen.'
    },
    en: {
      what: 'Windows Update agents of today reject the answer to GetConfig where ProtocolVersion, MaxExtendedUpdatesPerRequest, IsInventoryRequired or ClientReportingLevel is missing from it.',
      fix: 'If no WSUS of Microsoft answers but a rebuilt server or a device in between, bring that up to date.'
    }
  }
]
