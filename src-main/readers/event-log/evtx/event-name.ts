import { isInstance, type CompiledElement, type Part, type Values } from './compiled.ts'

/** Which parts of a record hold its provider and number, so that unwanted records are not expanded. */
export interface EventName {
  readonly provider: readonly Part[]
  readonly eventId: readonly Part[]
  readonly values: Values
}

interface Found {
  readonly provider: readonly Part[]
  readonly eventId: readonly Part[]
}

const noValues: Values = { types: [], offsets: [], sizes: [] }
/** By the parts of a template, which all its records share. */
const known = new WeakMap<readonly Part[], Found>()

/** Null when the record is no event. */
export function eventName(parts: readonly Part[]): EventName | null {
  const instance = parts.find((part) => isInstance(part))
  const [within, values] = instance === undefined ? [parts, noValues] : [instance.parts, instance.values]
  const found = known.get(within) ?? find(within)
  if (found === null) return null
  known.set(within, found)
  return { ...found, values }
}

function find(parts: readonly Part[]): Found | null {
  const system = elementIn(elementIn(parts, 'Event')?.children ?? [], 'System')
  const provider = elementIn(system?.children ?? [], 'Provider')?.attributes.find(({ name }) => name === 'Name')
  const eventId = elementIn(system?.children ?? [], 'EventID')
  return provider === undefined || eventId === null ? null : { provider: provider.parts, eventId: eventId.children }
}

function elementIn(parts: readonly Part[], name: string): CompiledElement | null {
  for (const part of parts) {
    if (typeof part === 'object' && 'name' in part && part.name === name) return part
  }
  return null
}
