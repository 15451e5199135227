import type { Bilingual } from '../../contract/text.ts'

const de = {
  cryptsvc: 'Ohne ihn lassen sich Signaturen und Kataloge der Updates nicht prüfen.',
  ccmexec: 'Er ist der ConfigMgr-Client („SMS Agent Host“); ohne ihn beginnt kein Scan.',
  usosvc: 'Er plant auf Windows 10 und neuer Suche und Installation der Updates.',
  winhttpautoproxysvc: 'Er ermittelt Proxys aus Skripten und WPAD; ohne ihn scheitert das (0x80072F92).'
} as Readonly<Record<string, string>>
const en: typeof de = {
  cryptsvc: 'Without it the signatures and catalogues of updates cannot be verified.',
  ccmexec: 'It is the ConfigMgr client (“SMS Agent Host”); without it no scan starts.',
  usosvc: 'On Windows 10 and later it schedules the search for updates and their installation.',
  winhttpautoproxysvc: 'It finds proxies from scripts and WPAD; without it that fails (0x80072F92).'
}

export const supportingServiceDisabledText: Bilingual<{ readonly service: string; readonly missing: boolean }> = {
  de: {
    question: 'Sind auch die übrigen Dienste aktiviert, die ein Scan braucht?',
    clear: 'Die übrigen Dienste, die ein Scan braucht, sind nicht deaktiviert',
    found: (f) => ({
      title: f.missing
        ? `Der Dienst ${f.service} fehlt auf diesem Computer`
        : `Der Dienst ${f.service} ist deaktiviert`,
      why: de[f.service.toLowerCase()] ?? 'Ein Scan braucht diesen Dienst.',
      next: f.missing ? `Den Dienst ${f.service} wiederherstellen` : `Den Dienst ${f.service} wieder aktivieren`,
      steps: [
        'Klären, ob eine Richtlinie oder ein Werkzeug ihn absichtlich abschaltet oder entfernt hat.',
        f.missing
          ? 'Fehlt der ConfigMgr-Client, ihn neu installieren; fehlt ein Dienst von Windows, Windows mit DISM und sfc reparieren.'
          : 'Seinen Starttyp in der Diensteverwaltung auf den Vorgabewert von Windows zurückstellen.',
        'Scanzyklus starten und erneut prüfen.'
      ],
      value: f.service
    }),
    overturn: 'In der Diensteverwaltung ist der Dienst vorhanden und nicht deaktiviert.'
  },
  en: {
    question: 'Are the other services that a scan needs enabled?',
    clear: 'The other services that a scan needs are not disabled',
    found: (f) => ({
      title: f.missing
        ? `The service ${f.service} is missing on this computer`
        : `The service ${f.service} is disabled`,
      why: en[f.service.toLowerCase()] ?? 'A scan needs this service.',
      next: f.missing ? `Restore the service ${f.service}` : `Enable the service ${f.service} again`,
      steps: [
        'Find out whether a policy or a tool has switched it off or removed it on purpose.',
        f.missing
          ? 'If the ConfigMgr client is missing, reinstall it; if a service of Windows is missing, repair Windows with DISM and sfc.'
          : 'In the Services console, set its start type back to the Windows default.',
        'Start a scan cycle and check again.'
      ],
      value: f.service
    }),
    overturn: 'The Services console shows the service, and it is not disabled.'
  }
}
