import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../../contract/evidence/registry.ts'
import { pinStoreKeys } from './registry-keys.ts'
import { ofMachine, registryPlace } from './registry-path.ts'

const mostThumbprints = 200

/** Pinned certificates from the key names of the certificate store; null if none of its keys is among `keys`. */
export function pinStoreFrom(keys: readonly RegistryKey[], readBy: ReadBy): EvidenceValue<'pin-store'> | null {
  const found = keys.flatMap((key) => {
    const place = registryPlace(key.path)
    return ofMachine(place) ? [{ present: key.present, rest: place.rest }] : []
  })
  const places = pinStoreKeys.flatMap((path) => {
    const store = registryPlace(path).rest
    const here = found.filter((candidate) => candidate.rest === store || candidate.rest.startsWith(`${store}\\`))
    if (here.length === 0) return []
    const certificates = `${store}\\certificates\\`
    const names = here
      .filter((candidate) => candidate.present && candidate.rest.startsWith(certificates))
      .map((item) => item.rest.slice(certificates.length))
      .filter((name) => /^[0-9a-f]{40}$/.test(name))
    const thumbprints = [...new Set(names)].sort().slice(0, mostThumbprints)
    return [{ path, present: here.some((candidate) => candidate.present), thumbprints }]
  })
  return places.length === 0 ? null : { readBy, places }
}
