import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import type { Language } from '../../contract/text.ts'
import { winhttpSource } from '../../derived/proxy/winhttp-proxy.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** WinHttpSettings as both views of the registry hold it, decoded and as bytes. */
export function winhttpLines(settings: EvidenceValue<'winhttp-settings'>, language: Language): readonly EvidenceRow[] {
  // a program that printed only one view shows nothing about the other
  const other = settings.readBy.startsWith('netsh') && settings.wow64 === 'not-read' ? [] : [settings.wow64]
  return [
    ...viewLines(`${winhttpSource(settings.readBy)} (64 bit)`, settings.native, language),
    ...other.flatMap((view) => viewLines(`${winhttpSource(settings.readBy)} (32 bit)`, view, language)),
    ...(settings.perUser === undefined ? [] : [{ what: 'PerUserProxySettings', value: String(settings.perUser) }])
  ]
}

type View = EvidenceValue<'winhttp-settings'>['native']

function viewLines(what: string, view: View, language: Language): readonly EvidenceRow[] {
  if (view === 'absent') return [{ what, value: evidenceLabelsText[language].absent }]
  if (view === 'not-read') return [{ what, value: evidenceLabelsText[language].notRead }]
  return [
    { what, value: decoded(view, language) },
    ...(view.hex === '' ? [] : [{ what: 'REG_BINARY', value: view.hex }])
  ]
}

/** WinINET settings, account by account; what is not set is not listed. */
export function userProxyLines(settings: EvidenceValue<'user-proxy'>, language: Language): readonly EvidenceRow[] {
  return settings.accounts.flatMap((item) => {
    const account = evidenceLabelsText[language].accounts[item.account]
    const values = {
      ProxyEnable: item.proxyEnable === null ? null : String(item.proxyEnable),
      ProxyServer: item.proxyServer,
      ProxyOverride: item.proxyOverride,
      AutoConfigURL: item.autoConfigUrl,
      DefaultConnectionSettings: item.connection === null ? null : decoded(item.connection, language)
    }
    return Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [{ what: `${name} (${account})`, value }]
    )
  })
}

function decoded(settings: ProxySettings, language: Language): string {
  const { proxy, bypass } = evidenceLabelsText[language]
  const parts = [
    `Flags ${settings.flags}`,
    `${proxy}: ${settings.proxy === '' ? '–' : settings.proxy}`,
    `${bypass}: ${settings.bypass === '' ? '–' : settings.bypass}`,
    ...(settings.pacUrl === '' ? [] : [`PAC: ${settings.pacUrl}`])
  ]
  return parts.join(' · ')
}
