import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { canonicalRegistryPath } from './registry-path.ts'

/** Collects keys and values. A key that occurs twice is merged; the last data of a value is kept. */
export class RegistryKeyList {
  private readonly byPath = new Map<string, { path: string; values: Map<string, RegistryValue> }>()
  private current = ''

  /** Starts or continues a key; following values belong to it. */
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
