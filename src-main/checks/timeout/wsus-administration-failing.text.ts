import type { Bilingual, FoundText } from '../../contract/text.ts'
import type { AdministrationFailing } from './wsus-administration-failing.ts'

type Words = Pick<FoundText, 'title' | 'next' | 'steps' | 'value'>

const de = {
  'not-administrator': {
    title: 'Der Standortserver darf den WSUS nicht verwalten',
    next: 'Das Computerkonto des Standortservers in die Gruppe der WSUS-Administratoren aufnehmen',
    steps: ['Auf dem WSUS die lokale Gruppe „WSUS Administrators“ um das Computerkonto des Standortservers ergänzen.'],
    value: 'WSUS Administrators'
  },
  'console-missing': {
    title: 'Auf dem Standortserver fehlt die WSUS-Konsole',
    next: 'Die WSUS-Verwaltungskonsole auf dem Standortserver installieren',
    steps: ['Auf dem Standortserver das Feature UpdateServices-RSAT installieren, in derselben Version wie der WSUS.'],
    value: 'UpdateServices-RSAT'
  },
  'configuressl-missing': {
    title: 'WSUS selbst weiß noch nichts von SSL',
    next: 'Auf dem WSUS wsusutil configuressl ausführen',
    steps: ['In C:\\Program Files\\Update Services\\Tools: WsusUtil.exe configuressl <FQDN des Servers>.'],
    value: 'UsingSSL = 0'
  },
  'port-not-bound': {
    title: 'WSUS rechnet mit einem Port, den seine Website nicht hat',
    next: 'Den Port in IIS und den von WSUS angleichen',
    steps: [
      'HKLM\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup, PortNumber, mit den Bindungen der Website vergleichen.'
    ],
    value: 'PortNumber'
  },
  'certificate-name': {
    title: 'WSUS nennt sich selbst anders als sein Zertifikat',
    next: 'WsusUtil configuressl mit dem Namen ausführen, der im Zertifikat steht',
    steps: ['In C:\\Program Files\\Update Services\\Tools: WsusUtil.exe configuressl <Name aus dem Zertifikat>.'],
    value: 'ServerCertificateName'
  }
} satisfies Record<AdministrationFailing['kind'], Words>

const en: typeof de = {
  'not-administrator': {
    title: 'The site server may not administer the WSUS',
    next: 'Add the site server’s computer account to the group of WSUS administrators',
    steps: ['On the WSUS machine, add the site server’s computer account to the local group “WSUS Administrators”.'],
    value: 'WSUS Administrators'
  },
  'console-missing': {
    title: 'The WSUS console is missing on the site server',
    next: 'Install the WSUS administration console on the site server',
    steps: ['On the site server, install the feature UpdateServices-RSAT in the same version as the WSUS.'],
    value: 'UpdateServices-RSAT'
  },
  'configuressl-missing': {
    title: 'WSUS itself does not know of SSL yet',
    next: 'Run wsusutil configuressl on the WSUS machine',
    steps: ['In C:\\Program Files\\Update Services\\Tools: WsusUtil.exe configuressl <FQDN of the server>.'],
    value: 'UsingSSL = 0'
  },
  'port-not-bound': {
    title: 'WSUS expects a port that its site does not have',
    next: 'Make the port in IIS and that of WSUS the same',
    steps: [
      'Compare HKLM\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup, PortNumber, with the bindings of the site.'
    ],
    value: 'PortNumber'
  },
  'certificate-name': {
    title: 'WSUS calls itself by another name than its certificate has',
    next: 'Run WsusUtil configuressl with the name that the certificate has',
    steps: ['In C:\\Program Files\\Update Services\\Tools: WsusUtil.exe configuressl <name in the certificate>.'],
    value: 'ServerCertificateName'
  }
}

export const wsusAdministrationFailingText: Bilingual<AdministrationFailing> = {
  de: {
    question: 'Lässt sich der WSUS verwalten?',
    clear: 'Ports und SSL von WSUS und seiner Website passen zusammen',
    found: ({ kind }) => ({
      ...de[kind],
      why: 'Das betrifft nur die Verwaltung: Konsole, Synchronisierung und Standortserver. Der Scan eines Clients scheitert daran nicht.'
    }),
    overturn: 'Konsole und Synchronisierung arbeiten ohne Fehler.'
  },
  en: {
    question: 'Can the WSUS be administered?',
    clear: 'Ports and SSL of WSUS and of its site match',
    found: ({ kind }) => ({
      ...en[kind],
      why: 'This concerns administration only: console, synchronization and site server. No client’s scan fails because of it.'
    }),
    overturn: 'Console and synchronization work without errors.'
  }
}
