import type { Bilingual } from '../../contract/text.ts'

export const proxySettingsMachineWideText: Bilingual<{ readonly proxy: string | null; readonly looked: boolean }> = {
  de: {
    question: 'Hat jedes Konto seine eigenen Proxyeinstellungen?',
    clear: 'Jedes Konto hat seine eigenen Proxyeinstellungen (Standard)',
    found: (f) => ({
      title: 'Die Proxyeinstellungen der Internetoptionen gelten für den ganzen Computer',
      why: 'Mit ProxySettingsPerUser = 0 gelten statt der Einstellungen der Konten die unter HKEY_LOCAL_MACHINE für alle, auch für Dienste, die über WinHTTP arbeiten.',
      next: 'Die Einstellungen des Computers prüfen, nicht die des Benutzers',
      steps: [
        f.looked
          ? `Dort eingetragen: ${f.proxy ?? 'kein Proxy'}.`
          : 'Unter HKEY_LOCAL_MACHINE, Internet Settings, nachsehen, welcher Proxy dort steht.',
        'Gesetzt wird das von der Richtlinie „Proxyeinstellungen pro Computer vornehmen (anstelle von pro Benutzer)“.'
      ],
      value: f.proxy ?? 'ProxySettingsPerUser = 0'
    }),
    overturn: 'ProxySettingsPerUser fehlt oder steht auf 1.'
  },
  en: {
    question: 'Does every account have its own proxy settings?',
    clear: 'Every account has its own proxy settings (default)',
    found: (f) => ({
      title: 'The proxy settings of the Internet options apply to the whole computer',
      why: 'With ProxySettingsPerUser = 0 the settings below HKEY_LOCAL_MACHINE apply to everybody instead of those of the accounts, also for services that work through WinHTTP.',
      next: 'Check the settings of the computer, not those of the user',
      steps: [
        f.looked
          ? `Configured there: ${f.proxy ?? 'no proxy'}.`
          : 'Look below HKEY_LOCAL_MACHINE, Internet Settings, which proxy is set there.',
        'It is set by the policy “Make proxy settings per-machine (rather than per-user)”.'
      ],
      value: f.proxy ?? 'ProxySettingsPerUser = 0'
    }),
    overturn: 'ProxySettingsPerUser is missing or 1.'
  }
}
