import type { Bilingual } from '../../contract/text.ts'
import type { PacCaseFacts } from './pac-case-sensitive.ts'

const command = 'host = host.toLowerCase();'

const de = (way: string): string => (way === 'direct' ? 'die direkte Verbindung' : `den Proxy ${way}`)

const en: typeof de = (way) => (way === 'direct' ? 'the direct connection' : `the proxy ${way}`)

export const pacCaseSensitiveText: Bilingual<PacCaseFacts> = {
  de: {
    question: 'Behandelt das PAC-Skript den Update-Server in Groß- und Kleinschreibung gleich?',
    clear: 'Das PAC-Skript behandelt den Update-Server in jeder Schreibweise gleich',
    found: (f) => ({
      title: 'Das PAC-Skript unterscheidet beim Update-Server Groß- und Kleinschreibung',
      why: `Eingetragen ist „${f.host}“; dafür nennt das Skript ${de(f.written)}, für denselben Namen in Kleinbuchstaben ${de(f.lower)}. Eine Ausnahme im Skript greift deshalb nicht.`,
      next: 'Im PAC-Skript in Kleinschreibung vergleichen lassen',
      steps: [
        `Im Skript ${f.script} als erste Zeile in FindProxyForURL einfügen lassen: „${command}“.`,
        'Oder in der ConfigMgr-Konsole den FQDN des Standortsystems in Kleinbuchstaben eintragen und den nächsten Richtlinienabruf abwarten.',
        'Danach erneut prüfen.'
      ],
      command,
      value: `${f.host} → ${f.written}`
    }),
    overturn: 'Das Skript antwortet für beide Schreibweisen gleich.'
  },
  en: {
    question: 'Does the PAC script treat the update server the same in upper and lower case?',
    clear: 'The PAC script treats the update server the same in every spelling',
    found: (f) => ({
      title: 'The PAC script is case-sensitive for the update server’s name',
      why: `The setting says “${f.host}”; for that the script names ${en(f.written)}, for the same name in lower case ${en(f.lower)}. An exception in the script therefore does not apply.`,
      next: 'Have the PAC script compare in lower case',
      steps: [
        `In the script ${f.script}, have this added as the first line of FindProxyForURL: “${command}”.`,
        'Or write the FQDN of the site system in lower case in the ConfigMgr console and wait for the next policy retrieval.',
        'Then check again.'
      ],
      command,
      value: `${f.host} → ${f.written}`
    }),
    overturn: 'The script gives the same answer for both spellings.'
  }
}
