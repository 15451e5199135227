import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { labels } from './labels.ts'
import type { EvidenceLine } from './evidence-line.ts'

/** Every key, then its values under the names they have in the registry. */
export function policyLines(policy: EvidenceValue<'update-policy'>, language: Language): readonly EvidenceLine[] {
  const { key: keyLabel, absent } = labels[language]
  return policy.keys.flatMap((key) => [
    { what: keyLabel, value: key.present ? key.path : `${key.path} (${absent})` },
    ...key.values.map((one) => ({
      what: one.name,
      value: `${Array.isArray(one.data) ? one.data.join(', ') : one.data} (${one.type})`
    }))
  ])
}

export function serviceLines(services: EvidenceValue<'update-services'>, language: Language): readonly EvidenceLine[] {
  const { absent, unknown, startTypes } = labels[language]
  return services.services.map((one) => {
    const start = one.start === null ? unknown : `${startTypes[one.start] ?? ''} (Start = ${one.start})`.trim()
    return { what: one.name, value: one.present ? start : absent }
  })
}
