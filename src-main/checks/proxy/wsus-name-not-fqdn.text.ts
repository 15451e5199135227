import type { Bilingual } from '../../contract/text.ts'

export const wsusNameNotFqdnText: Bilingual<{ readonly host: string }> = {
  de: {
    question: 'Ist der Update-Server mit vollem Namen (FQDN) eingetragen?',
    clear: 'Der Update-Server ist mit vollem Namen eingetragen',
    found: (f) => ({
      title: 'Der Update-Server ist nur mit Kurznamen eingetragen',
      why: 'Ein Kurzname hängt vom DNS-Suffix des Clients ab und passt selten zu Zertifikat und Ausnahmeliste.',
      next: 'Den Softwareupdatepunkt mit FQDN eintragen lassen',
      steps: [
        `Eingetragen ist „${f.host}“. In der ConfigMgr-Konsole am Standortsystem den FQDN angeben.`,
        'Nach dem nächsten Richtlinienabruf erneut prüfen.'
      ],
      value: f.host
    }),
    overturn: 'Der Kurzname wird auf diesem Computer richtig aufgelöst und steht im Zertifikat.'
  },
  en: {
    question: 'Is the update server set with its full name (FQDN)?',
    clear: 'The update server is set with its full name',
    found: (f) => ({
      title: 'The update server is set with its short name only',
      why: 'A short name depends on the client’s DNS suffix and rarely fits certificate and bypass list.',
      next: 'Have the software update point set with its FQDN',
      steps: [
        `The setting says “${f.host}”. Give the FQDN of the site system in the ConfigMgr console.`,
        'Check again after the next policy retrieval.'
      ],
      value: f.host
    }),
    overturn: 'The short name resolves correctly on this computer and is in the certificate.'
  }
}
