import type { Confidence, Severity, Side, StepId } from '../contract/check.ts'
import type { Diagnosis, StepState } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import type { ErrorCode } from '../knowledge/error-code.ts'

/** What a confidence rests on. */
export type ConfidenceReason =
  'reproduced' | 'settings' | 'logs' | 'evidence' | 'earlier-step-open' | 'single-sign' | 'contradicted'

/** The words every host and the report share. What belongs to one check stands beside that check. */
const de = {
  steps: {
    orientation: {
      name: 'Überblick',
      asks: 'Welchen Update-Server soll dieser Computer nutzen – und nutzt er ihn?',
      why: 'Ohne gültige Serveradresse sind alle weiteren Prüfungen wertlos.'
    },
    proxy: {
      name: 'Proxy',
      asks: 'Kommt Windows mit seinen Proxyeinstellungen zum Update-Server?',
      why: 'Der Windows-Update-Dienst nutzt die WinHTTP-Einstellungen dieses Computers, nicht die des Browsers.'
    },
    certificate: {
      name: 'Zertifikat',
      asks: 'Lässt sich eine verschlüsselte Verbindung zum Update-Server aufbauen?',
      why: 'Ist WSUS auf SSL eingestellt, müssen Zertifikat, Namen und SSL-Einstellungen auf beiden Seiten zusammenpassen.'
    },
    timeout: {
      name: 'Antwort des Servers',
      asks: 'Antwortet der Update-Server unter den drei Prüfadressen, rechtzeitig und ohne Fehler?',
      why: 'Der Windows-Update-Dienst spricht mit den virtuellen Verzeichnissen ClientWebService und SimpleAuthWebService; geht dort etwas schief, scheitert auch die Updatesuche. Im Artikel heißt dieser Schritt „HTTP Timeout“.'
    }
  } satisfies Record<StepId, { readonly name: string; readonly asks: string; readonly why: string }>,
  states: {
    clear: 'in Ordnung',
    found: 'Ursache gefunden',
    undecided: 'noch offen',
    waiting: 'zurückgestellt'
  } satisfies Record<StepState, string>,
  outcomes: {
    found: 'gefunden',
    clear: 'in Ordnung',
    'not-applicable': 'trifft hier nicht zu',
    undecided: 'nicht prüfbar',
    crashed: 'Prüfung abgebrochen'
  },
  severities: { blocker: 'verhindert den Scan', warning: 'Warnung', hint: 'Hinweis' } satisfies Record<
    Severity,
    string
  >,
  sides: { client: 'Client', network: 'Netzwerk', proxy: 'Proxy', server: 'Server' } satisfies Record<Side, string>,
  /** Where only the server's logs can tell. */
  openSide: 'offen (Server oder Netzwerk)',
  /** Who has to act when the fault is on this side. */
  actors: {
    client: 'Client-Technik',
    network: 'Netzwerk-Team',
    proxy: 'Proxy-Verantwortliche',
    server: 'Server-Verantwortliche (WSUS/ConfigMgr)'
  } satisfies Record<Side, string>,
  confidences: { certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich' } satisfies Record<
    Confidence,
    string
  >,
  confidenceReasons: {
    reproduced: 'bei der Prüfung nachgestellt',
    settings: 'direkt aus den Einstellungen gelesen',
    logs: 'so steht es in den Protokollen',
    evidence: 'die Belege sprechen dafür',
    'earlier-step-open': 'ein früherer Schritt ist noch offen',
    'single-sign': 'bisher nur ein Anzeichen',
    contradicted: 'ein Beleg spricht dagegen'
  } satisfies Record<ConfidenceReason, string>,
  verdicts: {
    found: { title: 'Die Ursache ist gefunden', meaning: '' },
    clear: {
      title: 'Es wurde kein Fehler gefunden',
      meaning: 'Alle Prüfungen sind bestanden. Der Update-Server war erreichbar und hat richtig geantwortet.'
    },
    undecided: {
      title: 'Die Ursache steht noch nicht fest',
      meaning: 'Einiges ließ sich nicht prüfen. Genau dort kann der Fehler liegen.'
    }
  } satisfies Record<Diagnosis['verdict']['outcome'], { readonly title: string; readonly meaning: string }>,
  groups: {
    proxy: 'Proxy',
    certificate: 'Zertifikat',
    timeout: 'Zeitüberschreitung und Authentifizierung',
    server: 'Server',
    policy: 'Richtlinie',
    other: 'Sonstiges'
  } satisfies Record<Diagnosis['codes'][number]['group'], string>,
  /** What a code belongs to. */
  parts: {
    scan: 'kann eine Suche beenden',
    download: 'gehört zum Herunterladen, nicht zur Suche',
    installation: 'gehört zur Installation, nicht zur Suche',
    noise: 'kommt auch auf gesunden Clients vor',
    elsewhere: 'gehört nicht zur Suche nach Updates'
  } satisfies Record<ErrorCode['part'], string>,
  failover: {
    listed:
      'Dieser Code steht auf der Liste der Fehler, nach denen ein Client den Softwareupdatepunkt (SUP) wechselt: nach mindestens vier Versuchen im Abstand von 30 Minuten.',
    notListed:
      'Dieser Code steht nicht auf der Liste der Fehler, nach denen ein Client den Softwareupdatepunkt (SUP) wechselt. Der Client bleibt bei diesem Server, bis der Fehler behoben ist.',
    none: 'Ohne Fehlercode eines Scans lässt sich über einen Wechsel des Softwareupdatepunkts (SUP) nichts sagen.'
  },
  /** "Seen, judged once Proxy is clear." */
  waitingFor: (step: string) => `Gesehen, aber erst nach „${step}“ wichtig.`,
  /** Before the observation that would prove a finding wrong, which is a sentence in the indicative. */
  overturn: 'Das würde den Befund widerlegen'
}
type TermsText = typeof de

const en: TermsText = {
  steps: {
    orientation: {
      name: 'Overview',
      asks: 'Which update server should this computer use – and does it use it?',
      why: 'Without a valid server address all further checks are worthless.'
    },
    proxy: {
      name: 'Proxy',
      asks: 'Does Windows reach the update server with its proxy settings?',
      why: 'The Windows Update service uses the WinHTTP settings of this computer, not those of the browser.'
    },
    certificate: {
      name: 'Certificate',
      asks: 'Can an encrypted connection to the update server be made?',
      why: 'Where WSUS uses SSL, the certificate, the names and the SSL settings on both sides have to match.'
    },
    timeout: {
      name: 'Server response',
      asks: 'Does the update server answer at the three test addresses, in time and without errors?',
      why: 'The Windows Update service talks to the virtual directories ClientWebService and SimpleAuthWebService; if something goes wrong there, the scan fails as well. The article calls this step “HTTP Timeout”.'
    }
  },
  states: {
    clear: 'OK',
    found: 'cause found',
    undecided: 'not known yet',
    waiting: 'on hold'
  },
  outcomes: {
    found: 'found',
    clear: 'OK',
    'not-applicable': 'does not apply here',
    undecided: 'could not be checked',
    crashed: 'check stopped'
  },
  severities: { blocker: 'prevents the scan', warning: 'warning', hint: 'hint' },
  sides: { client: 'client', network: 'network', proxy: 'proxy', server: 'server' },
  openSide: 'open (server or network)',
  actors: {
    client: 'client team',
    network: 'network team',
    proxy: 'proxy team',
    server: 'server team (WSUS/ConfigMgr)'
  },
  confidences: { certain: 'certain', likely: 'likely', possible: 'possible' },
  confidenceReasons: {
    reproduced: 'reproduced during the check',
    settings: 'read directly from the settings',
    logs: 'the logs say so',
    evidence: 'the evidence points to it',
    'earlier-step-open': 'an earlier step is still open',
    'single-sign': 'only one sign so far',
    contradicted: 'other evidence speaks against it'
  },
  verdicts: {
    found: { title: 'The cause is found', meaning: '' },
    clear: {
      title: 'Nothing wrong was found',
      meaning: 'All checks passed. The update server could be reached and answered correctly.'
    },
    undecided: {
      title: 'The cause is not known yet',
      meaning: 'Some checks could not be run. The fault may be there.'
    }
  },
  groups: {
    proxy: 'proxy',
    certificate: 'certificate',
    timeout: 'timeout and authentication',
    server: 'server',
    policy: 'policy',
    other: 'other'
  },
  parts: {
    scan: 'can end a scan',
    download: 'belongs to downloading, not to the scan',
    installation: 'belongs to installing, not to the scan',
    noise: 'occurs on healthy clients too',
    elsewhere: 'does not belong to the search for updates'
  },
  failover: {
    listed:
      'This code is on the list of errors after which a client switches its software update point: after at least four attempts, 30 minutes apart.',
    notListed:
      'This code is not on the list of errors after which a client switches its software update point. The client stays with this server until the error is fixed.',
    none: 'Without a scan’s error code nothing can be said about a switch of the software update point.'
  },
  waitingFor: (step) => `Seen, but it only matters after “${step}”.`,
  overturn: 'This would disprove the finding'
}

export const termsText: Readonly<Record<Language, TermsText>> = { de, en }
