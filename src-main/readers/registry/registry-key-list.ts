import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { canonicalRegistryPath } from './registry-path.ts'

/** Collects keys while a registry text is read: a key named twice is one key, a value named twice keeps its last data. */
export class RegistryKeyList {
  private readonly byPath = new Map<string, { path: string; values: Map<string, RegistryValue> }>()
  private current = ''

  /** The key that the following values belong to. */
  open(writtenPath: string): void {
    const path = canonicalRegistryPath(writtenPath)
    this.current = path.toLowerCase()
    if (!this.byPath.has(this.current)) this.byPath.set(this.current, { path, values: new Map() })
  }

  add(value: RegistryValue): void {
    if (!this.byPath.has(this.current)) this.open('')
    this.byPath.get(this.current)?.values.set(value.name.toLowerCase(), value)
  }

  keys(): RegistryKey[] {
    return [...this.byPath.values()].map(({ path, values }) => ({ path, present: true, values: [...values.values()] }))
  }
}
