import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/** An update service registered with the agent. `id`: GUID in lower case; `managed`: its server is set by policy. */
const service = v.strictObject({ id: personal('text'), managed: v.boolean(), isDefault: v.boolean() })

/** Parts of the agent's COM interface that are asked. */
export const agentParts = ['services', 'last-search', 'restart'] as const

/**
 * What the Windows Update Agent says of itself through its COM interface (`IUpdateServiceManager2::Services`,
 * `IAutomaticUpdates2::Results`, `ISystemInformation::RebootRequired`). A part that could not be asked is null here and
 * listed in `refused`.
 */
export const updateAgent = v.strictObject({
  services: v.nullable(v.array(service)),
  /**
   * ISO 8601 UTC of the last successful search of automatic updates, at whatever service; `never` if there was none.
   */
  lastSearchAt: v.nullable(impersonal),
  restartPending: v.nullable(v.boolean()),
  /** `code`: HRESULT as `0x` and eight lower-case digits. */
  refused: v.array(v.strictObject({ part: v.picklist(agentParts), code: impersonal }))
})
export type AgentService = v.InferOutput<typeof service>
