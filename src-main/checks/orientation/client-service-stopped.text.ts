import type { Bilingual } from '../../contract/text.ts'

export const clientServiceStoppedText: Bilingual<{ service: string }> = {
  de: {
    question: 'Läuft der ConfigMgr-Client?',
    clear: 'Der Dienst des ConfigMgr-Clients läuft',
    found: ({ service }) => ({
      title: `Der ConfigMgr-Client läuft nicht: Der Dienst ${service} ist angehalten`,
      why: 'Er heißt „SMS Agent Host“ und startet mit Windows; ohne ihn beginnt ConfigMgr keinen Scan.',
      next: `Den Dienst ${service} starten und nachsehen, ob er weiterläuft`,
      steps: [
        `In der Diensteverwaltung „SMS Agent Host“ starten, oder als Administrator „sc start ${service}“ ausführen.`,
        'Hält er wieder an, steht der Grund in CcmExec.log und im Ereignisprotokoll „System“ (Service Control Manager).',
        'Scanzyklus starten und erneut prüfen.'
      ],
      value: service
    }),
    overturn: '„sc query ccmexec“ zeigt auf diesem Computer STATE 4 (RUNNING).'
  },
  en: {
    question: 'Is the ConfigMgr client running?',
    clear: 'The service of the ConfigMgr client is running',
    found: ({ service }) => ({
      title: `The ConfigMgr client is not running: the service ${service} is stopped`,
      why: 'It is called “SMS Agent Host” and starts with Windows; without it ConfigMgr starts no scan.',
      next: `Start the service ${service} and see whether it keeps running`,
      steps: [
        `Start “SMS Agent Host” in the Services console, or run “sc start ${service}” as administrator.`,
        'If it stops again, CcmExec.log and the event log “System” (Service Control Manager) hold the reason.',
        'Start a scan cycle and check again.'
      ],
      value: service
    }),
    overturn: '“sc query ccmexec” shows STATE 4 (RUNNING) on this computer.'
  }
}
