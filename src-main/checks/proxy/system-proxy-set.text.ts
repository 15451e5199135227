import type { Bilingual } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'

const command = 'bitsadmin /util /setieproxy localsystem NO_PROXY'

export const systemProxySetText: Bilingual<{ readonly proxy: string; readonly code: string | null }> = {
  de: {
    question: 'Ist das Systemkonto ohne eigenen Proxy?',
    clear: 'Das Systemkonto hat keinen eigenen Proxy in den Internetoptionen',
    found: (f) => ({
      title: 'Das Systemkonto hat einen eigenen Proxy in den Internetoptionen',
      why: 'Der Update-Dienst läuft als Systemkonto. Dessen Internetoptionen (HKEY_USERS\\.DEFAULT) zeigt kein Browser an; ein alter Proxy dort lässt nur den Dienst scheitern, meist mit 0x80240438 oder 0x80244017.',
      next: 'Den Proxy des Systemkontos entfernen, falls er nicht gewollt ist',
      steps: [
        `Eingetragen: ${f.proxy}.`,
        'Anzeigen lässt er sich als Administrator mit „bitsadmin /util /getieproxy localsystem“.',
        'Ist er nicht gewollt, ihn mit dem Befehl unten entfernen, den Dienst Windows Update neu starten und erneut prüfen.'
      ],
      command,
      value: f.code === null ? f.proxy : `${formatCode(f.code)} · ${f.proxy}`
    }),
    overturn: '„bitsadmin /util /getieproxy localsystem“ zeigt keinen Proxy.'
  },
  en: {
    question: 'Is the system account without a proxy of its own?',
    clear: 'The system account has no proxy of its own in its Internet options',
    found: (f) => ({
      title: 'The system account has a proxy of its own in its Internet options',
      why: 'The update service runs as the system account. No browser shows that account’s Internet options (HKEY_USERS\\.DEFAULT); an old proxy there makes only the service fail, usually with 0x80240438 or 0x80244017.',
      next: 'Remove the proxy of the system account, if it is not wanted',
      steps: [
        `Configured: ${f.proxy}.`,
        'As administrator it can be shown with “bitsadmin /util /getieproxy localsystem”.',
        'If it is not wanted, remove it with the command below, restart the Windows Update service and check again.'
      ],
      command,
      value: f.code === null ? f.proxy : `${formatCode(f.code)} · ${f.proxy}`
    }),
    overturn: '“bitsadmin /util /getieproxy localsystem” shows no proxy.'
  }
}
