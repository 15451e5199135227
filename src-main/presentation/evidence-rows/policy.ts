import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import type { Language } from '../../contract/text.ts'
import { policyTableText } from '../../text/policy-table.text.ts'
import { policyTable } from '../policy-table.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import { startTypesText } from '../../text/start-types.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/**
 * The policy, each value beside the usual one, then whatever else the keys hold under the names it has
 * in the registry.
 */
export function policyLines(policy: EvidenceValue<'update-policy'>, language: Language): readonly EvidenceRow[] {
  const { key: keyLabel, absent } = evidenceLabelsText[language]
  const table = policyTable(policy, language)
  const result = new Set(table.map((row) => row.name.toLowerCase()))
  const [, , , expected] = policyTableText[language].columns
  return [
    ...table.map((row) => ({
      what: row.name,
      value: [row.value, row.meaning, `${expected}: ${row.expected}`, row.judged].join(' · ')
    })),
    ...policy.keys.flatMap((key) => {
      const steering = isSteering(key)
      return [
        { what: keyLabel, value: key.present ? key.path : `${key.path} (${absent})` },
        ...key.values
          .filter((value) => !steering || !result.has(value.name.toLowerCase()))
          .map((value) => ({
            what: value.name,
            value: `${Array.isArray(value.data) ? value.data.join(', ') : value.data} (${value.type})`
          }))
      ]
    })
  ]
}

/** The two keys of the table; the others hold values of the same names with another meaning. */
function isSteering({ path }: RegistryKey): boolean {
  return /\\policies\\microsoft\\windows\\windowsupdate(?:\\au)?$/i.test(path)
}

export function serviceLines(services: EvidenceValue<'update-services'>, language: Language): readonly EvidenceRow[] {
  const { absent, unknown } = evidenceLabelsText[language]
  const startTypes = startTypesText[language]
  return services.services.map((service) => {
    const start =
      service.start === null ? unknown : `${startTypes[service.start] ?? ''} (Start = ${service.start})`.trim()
    return { what: service.name, value: service.present ? start : absent }
  })
}
