import { diagnosisSchema } from '../contract/diagnosis.ts'
import { evidenceSchemas } from '../contract/evidence/index.ts'

/**
 * Every word that our schemas use as a value (`proxy`, `direct`, `timeout`, …), read out of the schemas. A proxy may
 * well be called "proxy"; such a name identifies nobody, while replacing our own words would break the case.
 */
export function namePatterns(): ReadonlySet<string> {
  return new Set([
    ...wordsIn(diagnosisSchema, new Set()),
    ...Object.values(evidenceSchemas).flatMap((schema) => wordsIn(schema, new Set())),
    ...keysIn(diagnosisSchema, new Set()),
    ...Object.values(evidenceSchemas).flatMap((schema) => keysIn(schema, new Set()))
  ])
}

/** Options of picklists and literals, in any depth of a schema; a picklist may hold numbers. */
export function wordsIn(schema: unknown, seen: Set<object>): string[] {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return []
  seen.add(schema)
  const { type } = schema as { type?: unknown }
  const own = Object.entries(schema).flatMap(([key, value]) => {
    if (type === 'picklist' && key === 'options') return (value as unknown[]).map(String)
    return type === 'literal' && key === 'literal' ? [String(value)] : []
  })
  return [...own, ...Object.values(schema).flatMap((value) => wordsIn(value, seen))]
}

/** Names of members, which are in every JSON document. */
function keysIn(schema: unknown, seen: Set<object>): string[] {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return []
  seen.add(schema)
  const { entries } = schema as { entries?: unknown }
  const own = entries !== null && typeof entries === 'object' ? Object.keys(entries) : []
  return [...own, ...Object.values(schema).flatMap((value) => keysIn(value, seen))]
}
