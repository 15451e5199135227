import type { Bilingual } from '../../contract/text.ts'
import type { NamesDisagreeFacts } from './names-disagree.ts'

export const namesDisagreeText: Bilingual<NamesDisagreeFacts> = {
  de: {
    question: 'Nennen Hosts-Datei, Windows und DNS dieselbe Adresse?',
    clear: 'Windows und DNS liefern dieselbe Adresse',
    found: (f) => {
      const dns = f.dns.join(', ')
      if (f.hostsLine !== null) {
        return {
          title: `Die Hosts-Datei nennt für ${f.name} eine andere Adresse als DNS`,
          why: 'Die Hosts-Datei gilt vor DNS. Der Client verbindet sich mit ihrer Adresse, auch wenn der Server längst eine andere hat.',
          next: `Zeile ${f.hostsLine} der Hosts-Datei prüfen und entfernen`,
          steps: [
            `Hosts-Datei, Zeile ${f.hostsLine}: ${f.address ?? '—'}; DNS: ${dns}.`,
            'Klären, ob der Eintrag gewollt ist. Wenn nicht: die Datei C:\\Windows\\System32\\drivers\\etc\\hosts als Administrator öffnen und die Zeile löschen.',
            'Danach „ipconfig /flushdns“ ausführen und erneut prüfen.'
          ],
          command: 'notepad.exe %SystemRoot%\\System32\\drivers\\etc\\hosts',
          value: `${f.address ?? '—'} ≠ ${dns}`
        }
      }
      return {
        title: `Windows löst ${f.name} anders auf als die eingetragenen DNS-Server`,
        why: 'Programme verbinden sich mit der Adresse, die Windows nennt. Ist sie veraltet, erreichen sie einen falschen Server.',
        next: 'Klären, welche der Adressen zum Server gehört',
        steps: [
          `Windows: ${f.system.join(', ')}; DNS: ${dns}.`,
          'Mit einem VPN oder mit Lastverteilung kann das gewollt sein: Regeln für einzelne Domänen (NRPT) fragen andere DNS-Server. „Get-DnsClientNrptPolicy“ zeigt sie.',
          'Ist die Adresse von Windows veraltet: „ipconfig /flushdns“ ausführen und erneut prüfen.'
        ],
        command: `nslookup ${f.name}`,
        value: `${f.system.join(', ')} ≠ ${dns}`
      }
    },
    overturn: 'Beide Adressen liefern über „curl -I“ dieselbe Antwort desselben Servers.'
  },
  en: {
    question: 'Do hosts file, Windows and DNS name the same address?',
    clear: 'Windows and DNS give the same address',
    found: (f) => {
      const dns = f.dns.join(', ')
      if (f.hostsLine !== null) {
        return {
          title: `The hosts file names another address for ${f.name} than DNS`,
          why: 'The hosts file comes before DNS. The client connects to its address even if the server has long had another one.',
          next: `Check and remove line ${f.hostsLine} of the hosts file`,
          steps: [
            `Hosts file, line ${f.hostsLine}: ${f.address ?? '—'}; by DNS: ${dns}.`,
            'Find out whether the entry is wanted. If not: open C:\\Windows\\System32\\drivers\\etc\\hosts as administrator and delete the line.',
            'Then run “ipconfig /flushdns” and check again.'
          ],
          command: 'notepad.exe %SystemRoot%\\System32\\drivers\\etc\\hosts',
          value: `${f.address ?? '—'} ≠ ${dns}`
        }
      }
      return {
        title: `Windows resolves ${f.name} differently from the configured DNS servers`,
        why: 'Programs connect to the address that Windows gives. If it is out of date, they reach a wrong server.',
        next: 'Find out which of the addresses belongs to the server',
        steps: [
          `Windows: ${f.system.join(', ')}; by DNS: ${dns}.`,
          'With a VPN or load balancing this may be intended: rules for single domains (NRPT) ask other DNS servers. “Get-DnsClientNrptPolicy” shows them.',
          'If the address given by Windows is out of date: run “ipconfig /flushdns” and check again.'
        ],
        command: `nslookup ${f.name}`,
        value: `${f.system.join(', ')} ≠ ${dns}`
      }
    },
    overturn: 'Both addresses give the same answer of the same server to “curl -I”.'
  }
}
