import type { Bilingual } from '../../contract/text.ts'
import type { StackFacts } from './windows-stack-differs.ts'
import { formatCode } from '../../knowledge/format-code.ts'

function ending({ code, httpStatus }: StackFacts, silence: string): string {
  if (code !== null) return formatCode(code)
  return httpStatus === null ? silence : `HTTP ${httpStatus}`
}

/** The code's name; its explanation is a look-up away and would make every page carry all of them. */
function named({ symbol }: StackFacts): string {
  return symbol === null ? '' : ` (${symbol})`
}

export const windowsStackDiffersText: Bilingual<StackFacts> = {
  de: {
    question: 'Kommt Windows selbst (WinHTTP) zum selben Ergebnis?',
    clear: 'Anfragen über WinHTTP kommen zum selben Ergebnis',
    found: (f) => ({
      title:
        f.passes === 'windows'
          ? 'Der Update-Server antwortet nur über WinHTTP, nicht auf die Testanfragen von SUP Doctor'
          : 'Die Testanfragen von SUP Doctor gelingen, die von Windows selbst (WinHTTP) nicht',
      why:
        f.passes === 'windows'
          ? 'Dieselben Adressen gelingen über WinHTTP, die Testanfragen scheitern. Vermutlich filtert etwas auf diesem Computer nach Programm, oder der Fehler tritt nur zeitweise auf.'
          : 'Der Windows Update-Agent nutzt ebenfalls WinHTTP. Was dort scheitert, scheitert wahrscheinlich auch beim Scan, obwohl der Server sonst erreichbar ist.',
      next:
        f.passes === 'windows'
          ? 'Firewall und Virenschutz auf dem Computer nach Regeln je Programm durchsehen'
          : 'Einstellungen suchen, die nur für WinHTTP gelten',
      steps: [
        `Ergebnis über WinHTTP: ${ending(f, 'keine Antwort')}${named(f)}.`,
        'Proxy von WinHTTP ansehen: „netsh winhttp show advproxy“, bei älterem Windows „show proxy“.',
        'Bei https auch die für WinHTTP erlaubten TLS-Versionen (Wert DefaultSecureProtocols) und die Zertifikatspeicher des Computers vergleichen.',
        'Die Prüfung wiederholen: Ein zeitweiser Fehler trifft beim nächsten Mal vielleicht beide.'
      ],
      value: ending(f, 'keine Antwort')
    }),
    overturn: 'Bei einer neuen Prüfung kommen beide zum selben Ergebnis.'
  },
  en: {
    question: 'Does Windows itself (WinHTTP) get the same result?',
    clear: 'Requests through WinHTTP get the same result',
    found: (f) => ({
      title:
        f.passes === 'windows'
          ? 'The update server answers through WinHTTP only; the test requests of SUP Doctor fail'
          : 'The test requests of SUP Doctor succeed, those of Windows itself (WinHTTP) do not',
      why:
        f.passes === 'windows'
          ? 'The same addresses succeed through WinHTTP, while the test requests fail. Something on this computer probably filters by program, or the error occurs only at times.'
          : 'The Windows Update Agent uses WinHTTP as well. What fails there will probably fail in a scan too, although the server can be reached otherwise.',
      next:
        f.passes === 'windows'
          ? 'Look for rules by program in the firewall and antivirus software of the computer'
          : 'Look for settings that apply to WinHTTP only',
      steps: [
        `Result through WinHTTP: ${ending(f, 'no answer')}${named(f)}.`,
        'Check the proxy of WinHTTP: “netsh winhttp show advproxy”, on older Windows “show proxy”.',
        'With https also compare the TLS versions allowed for WinHTTP (value DefaultSecureProtocols) and the certificate stores of the computer.',
        'Check again: an intermittent error may affect both the next time.'
      ],
      value: ending(f, 'no answer')
    }),
    overturn: 'In a new check both get the same result.'
  }
}
