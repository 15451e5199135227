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
    question: 'Kommt WinHTTP, der Weg von Windows selbst, zum selben Ergebnis?',
    clear: 'Anfragen über WinHTTP kommen zum selben Ergebnis',
    found: (f) => ({
      title:
        f.passes === 'windows'
          ? 'Nur über WinHTTP antwortet der Update-Server, auf unsere eigenen Anfragen nicht'
          : 'Unsere Anfragen kommen durch, die von Windows selbst über WinHTTP nicht',
      why:
        f.passes === 'windows'
          ? 'Dieselben Adressen gelingen über WinHTTP, unsere eigenen Anfragen scheitern. Vermutlich filtert etwas auf diesem Computer nach Programm, oder der Fehler tritt nur zeitweise auf.'
          : 'Der Windows Update-Agent fragt ebenfalls über WinHTTP. Was dort scheitert, scheitert wahrscheinlich auch beim Scan, obwohl der Weg sonst frei ist.',
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
    question: 'Does WinHTTP, the way Windows itself takes, come to the same result?',
    clear: 'Requests through WinHTTP come to the same result',
    found: (f) => ({
      title:
        f.passes === 'windows'
          ? 'The update server answers through WinHTTP only, our own requests fail'
          : 'Our requests get through, those of Windows itself through WinHTTP do not',
      why:
        f.passes === 'windows'
          ? 'The same addresses succeed through WinHTTP, while our own requests fail. Something on this computer probably filters by program, or the fault comes and goes.'
          : 'The Windows Update Agent asks through WinHTTP as well. What fails there will probably fail in a scan too, although the way is clear otherwise.',
      next:
        f.passes === 'windows'
          ? 'Look for rules by program in the firewall and virus protection of the computer'
          : 'Look for settings that apply to WinHTTP only',
      steps: [
        `Result through WinHTTP: ${ending(f, 'no answer')}${named(f)}.`,
        'See the proxy of WinHTTP: “netsh winhttp show advproxy”, on older Windows “show proxy”.',
        'With https also compare the TLS versions allowed for WinHTTP (value DefaultSecureProtocols) and the certificate stores of the computer.',
        'Check again: a fault that comes and goes may hit both the next time.'
      ],
      value: ending(f, 'no answer')
    }),
    overturn: 'In a new check both come to the same result.'
  }
}
