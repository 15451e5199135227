import type { ServerSettings } from '../contract/evidence/server-settings.ts'
import type { Language } from '../contract/text.ts'
import type { ServerQuestionId } from '../knowledge/server-questions.ts'

interface ServerQuestionsText {
  readonly question: string
  /** Where to click, in the wording of the console. */
  readonly where: readonly string[]
  /** What the answer has to be, and why. */
  readonly why: string
}

const supPath = {
  de: [
    'Verwaltung',
    'Standortkonfiguration',
    'Server und Standortsystemrollen',
    'den Server',
    'Softwareupdatepunkt',
    'Eigenschaften',
    'Allgemein'
  ],
  en: [
    'Administration',
    'Site Configuration',
    'Servers and Site System Roles',
    'the server',
    'Software update point',
    'Properties',
    'General'
  ]
}
const sitePath = {
  de: ['IIS-Manager', 'Sites', 'WSUS-Verwaltung'],
  en: ['IIS Manager', 'Sites', 'WSUS Administration']
}

/** German wording of the consoles: Microsoft's German tutorial on a software update point with TLS/SSL. */
const de = {
  questions: {
    supRequiresSsl: {
      question: 'Ist „SSL-Kommunikation mit dem WSUS-Server erforderlich“ angehakt?',
      where: ['Configuration Manager-Konsole', ...supPath.de],
      why: 'Davon hängt ab, ob die Clients eine Adresse mit https bekommen.'
    },
    wsusSynchronizesWithSsl: {
      question: 'Ist „SSL beim Synchronisieren von Updateinformationen verwenden“ angehakt?',
      where: ['WSUS-Konsole', 'Optionen', 'Updatequelle und Proxyserver'],
      why: 'Das betrifft den Abgleich mit dem übergeordneten Server, nicht die Clients. Es wird für den Bericht notiert.'
    },
    iisHttpsBinding: {
      question: 'Hat die WSUS-Site eine https-Bindung mit Zertifikat?',
      where: [...sitePath.de, 'Bindungen …', 'https', 'Bearbeiten …'],
      why: 'Ohne diese Bindung antwortet auf dem https-Port niemand.'
    },
    serviceDirectoriesRequireSsl: {
      question: 'Ist „SSL erforderlich“ bei den fünf Webdiensten angehakt?',
      where: [
        ...sitePath.de,
        'ApiRemoting30, ClientWebService, DssAuthWebService, ServerSyncWebService, SimpleAuthWebService',
        'SSL-Einstellungen'
      ],
      why: 'Mit SSL muss der Haken bei allen fünf stehen, ohne SSL bei keinem.'
    },
    otherDirectoriesRequireSsl: {
      question: 'Ist „SSL erforderlich“ auch bei der Site selbst oder einem anderen Verzeichnis angehakt?',
      where: [...sitePath.de, 'Content, Inventory, ReportingWebService, SelfUpdate', 'SSL-Einstellungen'],
      why: 'Dort darf es nie angehakt sein: Inhalte laden die Clients immer über http.'
    },
    clientCertificates: {
      question: 'Was steht unter „Clientzertifikate“?',
      where: [...sitePath.de, 'Site und Verzeichnisse', 'SSL-Einstellungen'],
      why: 'Überall muss „Ignorieren“ stehen; „Akzeptieren“ genügt nicht.'
    },
    supPorts: {
      question: 'Welche Ports sind im Softwareupdatepunkt eingetragen?',
      where: ['Configuration Manager-Konsole', ...supPath.de],
      why: 'Sie müssen mit denen der WSUS-Site übereinstimmen.'
    },
    iisPorts: {
      question: 'Welche Ports hat die WSUS-Site?',
      where: [...sitePath.de, 'Bindungen …'],
      why: 'Üblich sind 8530 und 8531, bis Windows Server 2008 R2 80 und 443.'
    }
  } satisfies Record<ServerQuestionId, ServerQuestionsText>,
  answers: {
    yes: 'ja',
    no: 'nein',
    ignore: 'Ignorieren',
    accept: 'Akzeptieren',
    require: 'Erforderlich',
    unknown: 'weiß nicht'
  } satisfies Record<Exclude<ServerSettings[ServerQuestionId], object>, string>,
  note: 'Anmerkung'
}
type Words = typeof de

const en: Words = {
  questions: {
    supRequiresSsl: {
      question: 'Is “Require SSL communication to the WSUS server” ticked?',
      where: ['Configuration Manager console', ...supPath.en],
      why: 'It decides whether clients are given an https address.'
    },
    wsusSynchronizesWithSsl: {
      question: 'Is “Use SSL when synchronizing update information” ticked?',
      where: ['WSUS console', 'Options', 'Update Source and Proxy Server'],
      why: 'It concerns the synchronisation with the upstream server, not the clients. It is noted for the report.'
    },
    iisHttpsBinding: {
      question: 'Does the WSUS site have an https binding with a certificate?',
      where: [...sitePath.en, 'Bindings…', 'https', 'Edit…'],
      why: 'Without this binding nothing answers on the https port.'
    },
    serviceDirectoriesRequireSsl: {
      question: 'Is “Require SSL” ticked for the five web services?',
      where: [
        ...sitePath.en,
        'ApiRemoting30, ClientWebService, DssAuthWebService, ServerSyncWebService, SimpleAuthWebService',
        'SSL Settings'
      ],
      why: 'With SSL it has to be ticked on all five, without SSL on none.'
    },
    otherDirectoriesRequireSsl: {
      question: 'Is “Require SSL” ticked for the site itself or any other directory, too?',
      where: [...sitePath.en, 'Content, Inventory, ReportingWebService, SelfUpdate', 'SSL Settings'],
      why: 'It must never be ticked there: clients always download content over http.'
    },
    clientCertificates: {
      question: 'What is chosen under “Client certificates”?',
      where: [...sitePath.en, 'site and directories', 'SSL Settings'],
      why: 'It has to be “Ignore” everywhere; “Accept” is not enough.'
    },
    supPorts: {
      question: 'Which ports does the software update point use?',
      where: ['Configuration Manager console', ...supPath.en],
      why: 'They have to match those of the WSUS site.'
    },
    iisPorts: {
      question: 'Which ports does the WSUS site have?',
      where: [...sitePath.en, 'Bindings…'],
      why: 'Usual are 8530 and 8531; up to Windows Server 2008 R2, 80 and 443.'
    }
  },
  answers: { yes: 'yes', no: 'no', ignore: 'Ignore', accept: 'Accept', require: 'Require', unknown: 'don’t know' },
  note: 'Note'
}

export const serverQuestionsText: Readonly<Record<Language, Words>> = { de, en }
