import type { Bilingual } from '../../contract/text.ts'

export const proxySettingsDisagreeText: Bilingual<{ readonly native: string; readonly wow64: string }> = {
  de: {
    question: 'Stimmen 32-Bit- und 64-Bit-Sicht der WinHTTP-Einstellung überein?',
    clear: '32-Bit- und 64-Bit-Sicht der WinHTTP-Einstellung stimmen überein',
    found: (f) => ({
      title: 'Die 32-Bit- und die 64-Bit-Sicht der WinHTTP-Einstellung widersprechen sich',
      why: '32-Bit- und 64-Bit-Programme nutzen dann verschiedene Proxys; Windows Update liest den 64-Bit-Wert.',
      next: 'Die Einstellung neu setzen, damit beide Sichten gleich sind',
      steps: [
        `64 Bit: ${f.native}; 32 Bit: ${f.wow64}.`,
        'Die richtige Einstellung mit netsh.exe aus System32 und aus SysWOW64 setzen oder zurücksetzen.',
        'Danach in der Registry unter WinHttpSettings prüfen, ob beide Werte übernommen wurden.'
      ],
      value: `${f.native} / ${f.wow64}`
    }),
    overturn: 'Beide Werte sind in der Registry gleich.'
  },
  en: {
    question: 'Do the 32-bit and 64-bit views of the WinHTTP setting agree?',
    clear: 'The 32-bit and 64-bit views of the WinHTTP setting agree',
    found: (f) => ({
      title: 'The 32-bit and 64-bit views of the WinHTTP setting contradict each other',
      why: '32-bit and 64-bit programs then use different proxies; Windows Update reads the 64-bit value.',
      next: 'Set it again so that both views agree',
      steps: [
        `64-bit: ${f.native}; 32-bit: ${f.wow64}.`,
        'Set or reset the right value with netsh.exe from System32 and from SysWOW64.',
        'Then look at WinHttpSettings in the registry to see whether both values were taken over.'
      ],
      value: `${f.native} / ${f.wow64}`
    }),
    overturn: 'Both values in the registry are the same.'
  }
}
