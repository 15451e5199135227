import type { Confidence, Severity, Side, StepId } from '../contract/check.ts'
import type { Diagnosis, StepState } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'

/** The words every host and the report share. What belongs to one check stands beside that check. */
interface TermsText {
  readonly steps: Readonly<Record<StepId, { readonly name: string; readonly asks: string; readonly why: string }>>
  readonly states: Readonly<Record<StepState, string>>
  readonly outcomes: Readonly<Record<'found' | 'clear' | 'not-applicable' | 'undecided' | 'crashed', string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly sides: Readonly<Record<Side, string>>
  /** Who has to act when the fault is on this side. */
  readonly actors: Readonly<Record<Side, string>>
  readonly confidences: Readonly<Record<Confidence, { readonly word: string; readonly reason: string }>>
  /** In place of the reason, where an open earlier step lowered the confidence. */
  readonly confidenceLowered: string
  readonly verdicts: Readonly<
    Record<Diagnosis['verdict']['outcome'], { readonly title: string; readonly meaning: string }>
  >
  readonly groups: Readonly<Record<Diagnosis['codes'][number]['group'], string>>
  readonly failover: { readonly listed: string; readonly notListed: string; readonly none: string }
  /** "Seen, judged once Proxy is clear." */
  readonly waitingFor: (step: string) => string
}

const de: TermsText = {
  steps: {
    orientation: {
      name: 'Überblick',
      asks: 'Welchen Update-Server soll dieser Computer benutzen, und tut er es?',
      why: 'Ohne gültige Adresse des Servers sagt jede weitere Prüfung nichts aus.'
    },
    proxy: {
      name: 'Proxy',
      asks: 'Führen die WinHTTP-Proxyeinstellungen zum Update-Server?',
      why: 'Der Windows-Update-Dienst benutzt die WinHTTP-Einstellungen dieses Computers, nicht die des Browsers.'
    },
    certificate: {
      name: 'Zertifikat',
      asks: 'Kommt die verschlüsselte Verbindung zum Update-Server ohne Einwand zustande?',
      why: 'Ist WSUS auf SSL eingestellt, müssen Zertifikat, Namen und SSL-Einstellungen auf beiden Seiten zusammenpassen.'
    },
    timeout: {
      name: 'Zeitüberschreitung',
      asks: 'Antwortet der Update-Server unter den drei Prüfadressen, rechtzeitig und ohne Fehler?',
      why: 'Der Windows-Update-Dienst spricht mit den virtuellen Verzeichnissen ClientWebService und SimpleAuthWebService; was dort scheitert, scheitert auch beim Scan.'
    }
  },
  states: {
    clear: 'in Ordnung',
    found: 'Ursache gefunden',
    undecided: 'nicht entschieden',
    waiting: 'wartet auf einen früheren Schritt'
  },
  outcomes: {
    found: 'gefunden',
    clear: 'in Ordnung',
    'not-applicable': 'trifft hier nicht zu',
    undecided: 'nicht prüfbar',
    crashed: 'Prüfung abgebrochen'
  },
  severities: { blocker: 'verhindert den Scan', warning: 'Warnung', hint: 'Hinweis' },
  sides: { client: 'Client', network: 'Netzwerk', proxy: 'Proxy', server: 'Server' },
  actors: {
    client: 'Client-Technik',
    network: 'Netzwerk-Team',
    proxy: 'Proxy-Verantwortliche',
    server: 'Server-Verantwortliche (WSUS/ConfigMgr)'
  },
  confidences: {
    certain: { word: 'gewiss', reason: 'eben nachgestellt oder unmittelbar aus der Konfiguration gelesen' },
    likely: {
      word: 'wahrscheinlich',
      reason: 'die Protokolle sagen es, oder ein früherer Schritt blieb offen; nichts widerspricht'
    },
    possible: { word: 'möglich', reason: 'nur ein einzelnes Anzeichen spricht dafür' }
  },
  confidenceLowered: 'ein früherer Schritt ließ sich nicht vollständig prüfen',
  verdicts: {
    found: { title: 'Die Ursache ist gefunden', meaning: '' },
    clear: {
      title: 'Es wurde kein Fehler gefunden',
      meaning:
        'Jede Frage, an der ein Scan scheitern kann, ließ sich beantworten; der Weg zum Update-Server war zuletzt frei.'
    },
    undecided: {
      title: 'Die Ursache ist noch nicht entschieden',
      meaning: 'Einige Fragen konnten nicht geprüft werden. Das heißt nicht, dass dort alles in Ordnung ist.'
    }
  },
  groups: {
    proxy: 'Proxy',
    certificate: 'Zertifikat',
    timeout: 'Zeitüberschreitung und Authentifizierung',
    server: 'Server',
    policy: 'Richtlinie',
    other: 'Sonstiges'
  },
  failover: {
    listed:
      'Dieser Code steht auf der Liste der Fehler, nach denen ein Client den Software Update Point wechselt: nach mindestens vier Versuchen im Abstand von 30 Minuten.',
    notListed:
      'Dieser Code steht nicht auf der Liste der Fehler, nach denen ein Client den Software Update Point wechselt. Der Client bleibt bei diesem Server, bis der Fehler behoben ist.',
    none: 'Ohne Fehlercode eines Scans lässt sich über einen Wechsel des Software Update Points nichts sagen.'
  },
  waitingFor: (step) => `Gesehen; wird beurteilt, sobald „${step}“ geklärt ist.`
}

const en: TermsText = {
  steps: {
    orientation: {
      name: 'Overview',
      asks: 'Which update server is this computer meant to use, and does it?',
      why: 'Without a valid server address, no further check means anything.'
    },
    proxy: {
      name: 'Proxy',
      asks: 'Do the WinHTTP proxy settings lead to the update server?',
      why: 'The Windows Update service uses the WinHTTP settings of this computer, not those of the browser.'
    },
    certificate: {
      name: 'Certificate',
      asks: 'Is the encrypted connection to the update server set up without objection?',
      why: 'Where WSUS uses SSL, the certificate, the names and the SSL settings on both sides have to match.'
    },
    timeout: {
      name: 'Timeout',
      asks: 'Does the update server answer at the three test addresses, in time and without errors?',
      why: 'The Windows Update service talks to the virtual directories ClientWebService and SimpleAuthWebService; whatever fails there fails in a scan as well.'
    }
  },
  states: {
    clear: 'clear',
    found: 'cause found',
    undecided: 'undecided',
    waiting: 'waits for an earlier step'
  },
  outcomes: {
    found: 'found',
    clear: 'clear',
    'not-applicable': 'does not apply here',
    undecided: 'could not be checked',
    crashed: 'check stopped'
  },
  severities: { blocker: 'prevents the scan', warning: 'warning', hint: 'hint' },
  sides: { client: 'client', network: 'network', proxy: 'proxy', server: 'server' },
  actors: {
    client: 'client team',
    network: 'network team',
    proxy: 'proxy team',
    server: 'server team (WSUS/ConfigMgr)'
  },
  confidences: {
    certain: { word: 'certain', reason: 'just reproduced, or read directly from configuration' },
    likely: { word: 'likely', reason: 'the logs say so, or an earlier step stayed open; nothing contradicts it' },
    possible: { word: 'possible', reason: 'a single sign points to it' }
  },
  confidenceLowered: 'an earlier step could not be checked completely',
  verdicts: {
    found: { title: 'The cause is found', meaning: '' },
    clear: {
      title: 'Nothing wrong was found',
      meaning:
        'Every question a scan can fail on could be answered; when last seen, the way to the update server was clear.'
    },
    undecided: {
      title: 'The cause is not decided yet',
      meaning: 'Some questions could not be checked. That does not mean all is well there.'
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
  failover: {
    listed:
      'This code is on the list of errors after which a client switches its software update point: after at least four attempts, 30 minutes apart.',
    notListed:
      'This code is not on the list of errors after which a client switches its software update point. The client stays with this server until the fault is mended.',
    none: 'Without a scan’s error code nothing can be said about a switch of the software update point.'
  },
  waitingFor: (step) => `Seen; judged once “${step}” is clear.`
}

export const termsText: Readonly<Record<Language, TermsText>> = { de, en }
