import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { TlsSetting } from '../../contract/evidence/tls-settings.ts'
import type { TlsOffer } from '../../contract/evidence/tls-versions.ts'
import type { Language } from '../../contract/text.ts'
import { namedAlert } from '../../knowledge/tls-alerts.ts'
import { formatDuration } from '../format.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { revocationText } from '../../text/revocation.text.ts'

/** The server's reply to each version, one row per version. */
export function tlsVersionLines(value: EvidenceValue<'tls-versions'>, language: Language): readonly EvidenceRow[] {
  const way = value.proxy === null ? [] : [`${attemptText[language].overProxy} ${value.proxy}`]
  return value.offers.map((offer) => ({
    what: offer.version,
    value: [offerText(offer, language), formatDuration(offer.durationMs, language), value.server, ...way].join(' · ')
  }))
}

function offerText({ outcome, alert }: TlsOffer, language: Language): string {
  const words = attemptText[language]
  switch (outcome) {
    case 'accepted':
      return evidenceLabelsText[language].accepted
    case 'refused':
      return alert === null ? words.tls.alert : `${words.tls.alert} · Alert ${namedAlert(alert)}`
    case 'not-reached':
      return words.notReached
    default:
      return words.tls[outcome]
  }
}

/** Every value under the name it has in the registry; absent ones too, for they mean Windows' own default. */
export function tlsSettingLines(value: EvidenceValue<'tls-settings'>, language: Language): readonly EvidenceRow[] {
  const { native, wow64 } = value.secureProtocols
  return [
    { what: 'DefaultSecureProtocols (64 bit)', value: settingText(native, language) },
    { what: 'DefaultSecureProtocols (32 bit)', value: settingText(wow64, language) },
    ...value.schannel.flatMap((item) => [
      { what: `${item.version}\\Client Enabled`, value: settingText(item.enabled, language) },
      { what: `${item.version}\\Client DisabledByDefault`, value: settingText(item.disabledByDefault, language) }
    ])
  ]
}

function settingText(setting: TlsSetting, language: Language): string {
  const words = evidenceLabelsText[language]
  if (setting === 'not-read') return words.notRead
  return setting === 'absent' ? words.windowsDefault : `0x${setting.toString(16).toUpperCase()}`
}

/** The pinned certificates by thumbprint. */
export function pinStoreLines(value: EvidenceValue<'pin-store'>, language: Language): readonly EvidenceRow[] {
  const { key, absent, none } = evidenceLabelsText[language]
  return value.places.flatMap((place) => [
    {
      what: key,
      value: !place.present
        ? `${place.path} (${absent})`
        : place.thumbprints.length === 0
          ? `${place.path} (${none})`
          : place.path
    },
    ...place.thumbprints.map((thumbprint) => ({ what: 'SHA-1', value: thumbprint }))
  ])
}

/** Each address of the chain, the way to it and what came of it. */
export function revocationLines(
  { lookups }: EvidenceValue<'revocation-lookup'>,
  language: Language
): readonly EvidenceRow[] {
  const words = revocationText[language]
  return lookups.map(({ kind, address, proxy, outcome, status, byProxy, nextUpdate, durationMs }) => ({
    what: words.kinds[kind],
    value: [
      address,
      words.outcomes[outcome],
      ...(status === null ? [] : [`HTTP ${status}`]),
      ...(byProxy ? [words.byProxy] : []),
      ...(nextUpdate === null ? [] : [words.validUntil(formatTime(nextUpdate, language, 'minute'))]),
      ...(proxy === null ? [] : [`${attemptText[language].overProxy} ${proxy}`]),
      ...(outcome === 'not-asked' ? [] : [formatDuration(durationMs, language)])
    ].join(' · ')
  }))
}
