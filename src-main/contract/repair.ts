import * as v from 'valibot'
import { personal } from './text-role.ts'

/** No quotation marks and no control characters, which no list needs and a command line would trip over. */
const list = (role: 'hosts' | 'exceptions') => v.pipe(personal(role), v.maxLength(2_000), v.regex(/^[^\p{Cc}"]*$/u))
/** Services by Windows' short name; no other may be changed. */
export const repairableServices = ['wuauserv', 'bits', 'cryptsvc', 'WinHttpAutoProxySvc', 'ccmexec'] as const

/** A change of this computer that SUP Doctor can make itself. */
export const repair = v.variant('kind', [
  v.strictObject({ kind: v.literal('reset-winhttp-proxy') }),
  v.strictObject({
    kind: v.literal('set-winhttp-proxy'),
    proxy: v.pipe(list('hosts'), v.minLength(1)),
    bypass: list('exceptions')
  }),
  v.strictObject({ kind: v.literal('allow-service'), service: v.picklist(repairableServices) }),
  v.strictObject({ kind: v.literal('start-scan') })
])
export type Repair = v.InferOutput<typeof repair>

/** Why a repair is shown, but not available. `only-way`: the server is reachable through this proxy only. */
export type RepairRefusal = 'needs-administrator' | 'only-way' | 'way-not-tried'

/** What a repair changes, as it is or will be: the proxy of WinHTTP (empty: none), or the start type of a service. */
export type RepairedSetting =
  | { readonly kind: 'proxy'; readonly list: string; readonly bypass: string }
  | { readonly kind: 'start'; readonly start: number }
  /** A value that is absent, or of a form that is not understood; `text` as Windows has it. */
  | { readonly kind: 'other'; readonly text: string }

/** One change as it would be made: what is there now, what will be, and how; null for a change that sets nothing. */
export interface RepairOffer {
  readonly repair: Repair
  /** The check whose finding it answers; null for one that always helps. */
  readonly answers: string | null
  readonly before: RepairedSetting | null
  readonly after: RepairedSetting | null
  readonly command: string
  readonly refusal: RepairRefusal | null
}
