import type { Bilingual } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import type { RegistrationFacts } from './client-not-registered.ts'

const de = {
  console:
    'In der ConfigMgr-Konsole nachsehen, ob das Gerät genehmigt oder blockiert ist und ob es mit derselben Kennung zweimal vorkommt.',
  log: 'In ClientIDManagerStartup.log lesen, und auf dem Verwaltungspunkt im Protokoll der Registrierungen (MP_RegistrationManager) zur selben Zeit nachsehen lassen.',
  cloned:
    'Stammt der Computer aus einem geklonten Abbild, die Kennung des Clients nach der Anleitung von Microsoft erneuern.',
  store:
    'Mit certlm.msc nachsehen, ob unter „SMS“ oder „Eigene Zertifikate“ des Computers das Zertifikat des Clients mit privatem Schlüssel liegt und noch gilt.',
  renew:
    'Den Dienst „SMS-Agent-Host“ neu starten; ein selbst ausgestelltes Zertifikat legt der Client dabei neu an. Bleibt es dabei, den Client neu installieren.',
  updates:
    'Den Code in derselben Zeile lesen. Für 0x80071770 nennt Microsoft (KB 3067633) eine veraltete cng.sys: Windows aktualisieren und neu starten.'
}
const en: typeof de = {
  console:
    'See in the ConfigMgr console whether the device is approved or blocked, and whether it appears twice with the same id.',
  log: 'Read ClientIDManagerStartup.log, and have the log of registrations on the management point (MP_RegistrationManager) read at the same time.',
  cloned: 'If the computer comes from a cloned image, renew the client’s id as Microsoft describes.',
  store:
    'See with certlm.msc whether the computer’s store “SMS” or “Personal” holds the client’s certificate with its private key, and whether it is still valid.',
  renew:
    'Restart the service “SMS Agent Host”; the client then creates a new self-signed certificate. If the fault stays, reinstall the client.',
  updates:
    'Read the code in the same line. For 0x80071770 Microsoft (KB 3067633) names an outdated cng.sys: update Windows and restart.'
}
const advice = {
  asked: ['console', 'log', 'cloned'],
  refused: ['log', 'console', 'store'],
  certificate: ['store', 'renew', 'log'],
  kept: ['updates', 'log', 'renew']
} as const

export const clientNotRegisteredText: Bilingual<RegistrationFacts> = {
  de: {
    question: 'Ist der ConfigMgr-Client bei seinem Standort registriert?',
    clear: 'Der ConfigMgr-Client ist bei seinem Standort registriert',
    found: ({ at, what, code }) => ({
      title: {
        asked: 'Der ConfigMgr-Client ist nicht bei seinem Standort registriert',
        refused: 'Der Standort lehnt die Registrierung des ConfigMgr-Clients ab',
        certificate: 'Der ConfigMgr-Client findet sein eigenes Zertifikat nicht',
        kept: 'Der ConfigMgr-Client kann seine Registrierung nicht speichern'
      }[what],
      why: {
        asked: `Er bittet seit ${formatTime(at ?? '', 'de', 'minute')} um die Registrierung und bekommt sie nicht. Bis dahin erhält er keine Richtlinie und keinen Softwareupdatepunkt.`,
        refused:
          'Der Verwaltungspunkt hat die Anfrage des Clients abgewiesen. Solange erhält der Client keine Richtlinie und keinen Softwareupdatepunkt.',
        certificate: `Seit ${formatTime(at ?? '', 'de', 'minute')} sucht er es vergeblich. Ohne Zertifikat kann er sich bei seinem Standort nicht registrieren und erhält keine Richtlinie und keinen Softwareupdatepunkt.`,
        kept: `Der Standort hat ihn registriert, doch das Speichern endete mit ${formatCode(code ?? '')}. Der Client registriert sich deshalb immer wieder und kann als inaktiv gelten.`
      }[what],
      next: {
        asked: 'Die Registrierung des Clients in ConfigMgr prüfen lassen',
        refused: 'Auf dem Verwaltungspunkt lesen lassen, warum er den Client abweist',
        certificate: 'Das Zertifikat des ConfigMgr-Clients prüfen',
        kept: 'Windows auf dem Client aktualisieren und neu starten'
      }[what],
      steps: advice[what].map((step) => de[step]),
      value: code === null ? formatTime(at ?? '', 'de', 'minute') : formatCode(code)
    }),
    overturn: 'Eine neuere Zeile „[RegTask] - Client is registered“ in ClientIDManagerStartup.log.'
  },
  en: {
    question: 'Is the ConfigMgr client registered with its site?',
    clear: 'The ConfigMgr client is registered with its site',
    found: ({ at, what, code }) => ({
      title: {
        asked: 'The ConfigMgr client is not registered with its site',
        refused: 'The site refuses to register the ConfigMgr client',
        certificate: 'The ConfigMgr client does not find its own certificate',
        kept: 'The ConfigMgr client cannot store its registration'
      }[what],
      why: {
        asked: `It has been asking to be registered since ${formatTime(at ?? '', 'en', 'minute')}, and is not. Until then it gets no policy and no software update point.`,
        refused:
          'The management point rejected the client’s request. As long as it does, the client gets no policy and no software update point.',
        certificate: `It has been looking for it in vain since ${formatTime(at ?? '', 'en', 'minute')}. Without a certificate it cannot register with its site, and gets no policy and no software update point.`,
        kept: `The site has registered it, but storing this ended with ${formatCode(code ?? '')}. So the client registers again and again, and may count as inactive.`
      }[what],
      next: {
        asked: 'Have the client’s registration checked in ConfigMgr',
        refused: 'Have it read on the management point why it rejects the client',
        certificate: 'Check the certificate of the ConfigMgr client',
        kept: 'Update Windows on the client and restart'
      }[what],
      steps: advice[what].map((step) => en[step]),
      value: code === null ? formatTime(at ?? '', 'en', 'minute') : formatCode(code)
    }),
    overturn: 'A newer line “[RegTask] - Client is registered” in ClientIDManagerStartup.log.'
  }
}
