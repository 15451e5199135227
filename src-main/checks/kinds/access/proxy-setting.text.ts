import type { AccessFacts } from './access-facts.ts'

/**
 * What to do about a proxy that is no WinHTTP setting: `netsh winhttp` neither shows nor removes it. Null for
 * WinHTTP's own, and if unknown.
 */
export const exemptInProxySetting = {
  de: ({ elsewhere, host }: AccessFacts): readonly string[] | null => {
    const server = host ?? 'den Namen des WSUS'
    if (elsewhere === 'script') {
      return [
        'Den Proxy nennt ein PAC-Skript: „netsh winhttp show proxy“ zeigt ihn nicht, „netsh winhttp reset proxy“ entfernt ihn nicht.',
        `Im PAC-Skript ausnehmen lassen (DIRECT): ${server}. Dabei in Kleinbuchstaben vergleichen (KB\u00a02688030).`
      ]
    }
    if (elsewhere !== 'account') return null
    return [
      'Den Proxy nennen die Internetoptionen eines Kontos: „netsh winhttp show proxy“ zeigt ihn nicht, „netsh winhttp reset proxy“ entfernt ihn nicht.',
      `Dort als Ausnahme eintragen: ${server}.`
    ]
  },
  en: ({ elsewhere, host }: AccessFacts): readonly string[] | null => {
    const server = host ?? 'the name of the WSUS'
    if (elsewhere === 'script') {
      return [
        'A PAC script names the proxy: “netsh winhttp show proxy” does not show it, “netsh winhttp reset proxy” does not remove it.',
        `Have it exempted in the PAC script (DIRECT): ${server}. Compare in lower case there (KB\u00a02688030).`
      ]
    }
    if (elsewhere !== 'account') return null
    return [
      'The Internet options of an account name the proxy: “netsh winhttp show proxy” does not show it, “netsh winhttp reset proxy” does not remove it.',
      `Add it to the exceptions there: ${server}.`
    ]
  }
}

/** How to remove an unneeded proxy; ends a sentence. */
export const removeProxy = {
  de: ({ elsewhere }: AccessFacts): string => {
    const unmoved = '„netsh winhttp reset proxy“ ändert daran nichts'
    if (elsewhere === 'script') {
      return `den Update-Server im PAC-Skript ausnehmen oder dessen Adresse aus den Einstellungen entfernen lassen; ${unmoved}`
    }
    if (elsewhere === 'account') return `ihn in den Internetoptionen des Kontos entfernen; ${unmoved}`
    return '„netsh winhttp reset proxy“ ausführen (wirkt nicht auf ein PAC-Skript oder WPAD)'
  },
  en: ({ elsewhere }: AccessFacts): string => {
    const unmoved = '“netsh winhttp reset proxy” does not change that'
    if (elsewhere === 'script') {
      return `have the update server exempted in the PAC script, or the script’s address removed from the settings; ${unmoved}`
    }
    if (elsewhere === 'account') return `remove it in the account’s Internet options; ${unmoved}`
    return 'run “netsh winhttp reset proxy” (does not affect a PAC script or WPAD)'
  }
}

/** A reminder if it is unknown which setting names the proxy. */
export const pacLetterCaseNote = {
  de: ({ elsewhere }: AccessFacts): readonly string[] => {
    if (elsewhere !== undefined) return []
    return [
      'Verteilt ein PAC-Skript den Proxy: auf Groß- und Kleinschreibung des Servernamens achten (KB\u00a02688030).'
    ]
  },
  en: ({ elsewhere }: AccessFacts): readonly string[] => {
    if (elsewhere !== undefined) return []
    return ['If a PAC script hands out the proxy: mind upper and lower case of the server’s name (KB\u00a02688030).']
  }
}
