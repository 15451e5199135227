import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { hexToBytes } from '../text/hex.ts'
import { readProxySettings } from '../proxy/proxy-settings.ts'
import { canonicalRegistryPath } from './registry-path.ts'

/** Finds a value by name, case-insensitively. */
export function valueNamed(key: RegistryKey, name: string): RegistryValue | undefined {
  return key.values.find((value) => value.name.toLowerCase() === name.toLowerCase())
}

/** Proxy settings of a binary value; null if it is of another type or too short. */
export function proxySettingsOf(value: RegistryValue | undefined): ProxySettings | null {
  if (value?.type !== 'REG_BINARY' || typeof value.data !== 'string') return null
  return readProxySettings(hexToBytes(value.data))
}

/** Characters of a value's name; Windows allows more, no policy has them. */
const longestName = 100

interface Section {
  readonly values: Set<string>
  readonly partial: boolean | 'by-count'
}

interface OpenKey {
  readonly path: string
  readonly values: Map<string, RegistryValue>
  readonly sections: Section[]
  readonly missing: Set<string>
}

/**
 * Collects keys and values. A key that occurs twice is merged; the last data of a value is kept. What is in a key that is not
 * wanted is left out with it.
 */
export class RegistryKeyList {
  private readonly byPath = new Map<string, OpenKey>()
  private readonly isWanted: (path: string) => boolean
  private current = ''
  private isLeftOut = false

  /** `isWanted`: gets the path in its normal form. */
  constructor(isWanted: (path: string) => boolean = () => true) {
    this.isWanted = isWanted
  }

  /**
   * The key that the following values belong to. `partial`: whether other values of it may be missing in the text;
   * `by-count`: only the number of values shows it, because a single one may be all that was queried.
   */
  open(writtenPath: string, partial: Section['partial'] = false): void {
    const path = canonicalRegistryPath(writtenPath)
    this.isLeftOut = !this.isWanted(path)
    if (this.isLeftOut) return
    this.current = path.toLowerCase()
    const key = this.byPath.get(this.current) ?? {
      path,
      values: new Map<string, RegistryValue>(),
      sections: [],
      missing: new Set<string>()
    }
    key.sections.push({ values: new Set(), partial })
    this.byPath.set(this.current, key)
  }

  /** The text ends within the key that was opened last. */
  cutOff(): void {
    if (this.isLeftOut) return
    const sections = this.byPath.get(this.current)?.sections
    const last = sections?.pop()
    if (last !== undefined) sections?.push({ ...last, partial: true })
  }

  /** A query of this value, or of all (`*`), ended with an error. */
  lack(writtenPath: string, name: string): void {
    this.open(writtenPath, true)
    if (!this.isLeftOut) this.byPath.get(this.current)?.missing.add(name.slice(0, longestName))
  }

  add(value: RegistryValue): void {
    if (this.isLeftOut) return
    // values without a key line were picked out of it
    if (!this.byPath.has(this.current)) this.open('', true)
    const key = this.byPath.get(this.current)
    key?.values.set(value.name.toLowerCase(), value)
    key?.sections.at(-1)?.values.add(value.name.toLowerCase())
  }

  keys(): RegistryKey[] {
    return [...this.byPath.values()].map((key) => ({
      path: key.path,
      present: true,
      values: [...key.values.values()],
      ...(this.isPartial(key) ? { partial: true as const } : {}),
      ...(key.missing.size > 0 ? { missing: [...key.missing] } : {})
    }))
  }

  /** A key of one value below a whole one was listed together with it. */
  private isPartial({ path, sections }: OpenKey): boolean {
    if (!sections.every(isPartial)) return false
    const parent = this.byPath.get(path.slice(0, path.lastIndexOf('\\')).toLowerCase())
    const counted = sections.every(({ partial }) => partial === 'by-count')
    return !counted || parent === undefined || parent.sections.every(isPartial)
  }
}

function isPartial({ partial, values }: Section): boolean {
  return partial === 'by-count' ? values.size <= 1 : partial
}
