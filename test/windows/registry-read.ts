import type { Evidence, EvidenceValue } from '../../src-main/contract/evidence/index.ts'

type Id = 'client' | 'update-policy' | 'update-services' | 'winhttp-settings' | 'user-proxy'

/** What read-registry.ts writes. */
export type RegistryRead = { readonly [Each in Id]: EvidenceValue<Each> } & {
  readonly platform: string
  /** Of each Windows folder that was prepared. */
  readonly logs: Readonly<Record<string, readonly Evidence[]>>
  readonly 'update-agent': { readonly reason: string; readonly detail: string }
}
