import type { EvidenceValue } from '../contract/evidence/index.ts'
import type { RegistryKey, RegistryValue } from '../contract/evidence/registry.ts'
import type { Language } from '../contract/text.ts'
import { policyValues, type PolicyValueFact } from '../knowledge/policy-values.ts'
import { policyTableText } from '../text/policy-table.text.ts'

/** One value of the update policy beside that of a ConfigMgr client. */
export interface PolicyRow {
  readonly name: string
  /** The registry value, or the word for "not set". */
  readonly value: string
  readonly meaning: string
  readonly expected: string
  readonly fits: 'yes' | 'no' | 'open'
  /** `fits` in words. */
  readonly judged: string
}

const keyEnds = {
  wu: '\\policies\\microsoft\\windows\\windowsupdate',
  au: '\\policies\\microsoft\\windows\\windowsupdate\\au'
} as const
/** A sound client has these; that they are missing must be seen. All others are listed only where they are set. */
const alwaysShown = new Set(['WUServer', 'WUStatusServer', 'UseWUServer'])

/** The policy as a table; a key that was not read has no rows. */
export function policyTable(policy: EvidenceValue<'update-policy'>, language: Language): readonly PolicyRow[] {
  const keyOf = (key: PolicyValueFact['key']) =>
    policy.keys.find((candidate) => candidate.path.toLowerCase().endsWith(keyEnds[key])) ?? null
  const server = valueIn(keyOf('wu'), 'WUServer')
  return policyValues.flatMap((known) => {
    const key = keyOf(known.key)
    const found = valueIn(key, known.name)
    if (key === null || (found === undefined && !alwaysShown.has(known.name))) return []
    return [rowOf(known, found, server, language)]
  })
}

function rowOf(
  known: PolicyValueFact,
  found: RegistryValue | undefined,
  server: RegistryValue | undefined,
  language: Language
): PolicyRow {
  const words = policyTableText[language]
  const fits = fitting(known, found, server)
  const { expected } = known
  const shown =
    expected.kind === 'one-of' ? words.oneOf(expected.data, expected.orAbsent) : words.expected[expected.kind]
  const value = found === undefined ? words.absent : written(found)
  return {
    name: known.name,
    value: found === undefined || found.type === known.type ? value : `${value} (${found.type})`,
    meaning: words.meanings[known.name] ?? '',
    expected: shown,
    fits,
    judged: words.fits[fits]
  }
}

function fitting(
  { expected, type }: PolicyValueFact,
  found: RegistryValue | undefined,
  server: RegistryValue | undefined
) {
  if (expected.kind === 'anything') return 'open'
  if (found === undefined) return expected.kind === 'one-of' && expected.orAbsent ? 'yes' : 'no'
  if (found.type !== type && !(type === 'REG_SZ' && found.type === 'REG_EXPAND_SZ')) return 'no'
  switch (expected.kind) {
    case 'one-of':
      return typeof found.data === 'number' && expected.data.includes(found.data) ? 'yes' : 'no'
    case 'address':
      return /^https?:\/\/[^/\s]+:\d{1,5}\/?$/i.test(written(found)) ? 'yes' : 'no'
    case 'same-as-server':
      return server !== undefined && written(server) === written(found) ? 'yes' : 'no'
    case 'own-listener':
      return /^(?:https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?\/?)?$/i.test(written(found).trim()) ? 'yes' : 'no'
  }
}

function valueIn(key: RegistryKey | null, name: string): RegistryValue | undefined {
  return key?.values.find((value) => value.name.toLowerCase() === name.toLowerCase())
}

function written({ data }: RegistryValue): string {
  return Array.isArray(data) ? data.join(', ') : String(data)
}
