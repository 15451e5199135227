/** What `whoami /user /groups /fo csv /nh` says of the process that ran it; null for what it does not say. */
export interface WhoAmI {
  /** Security identifier of the account. */
  readonly sid: string | null
  /** Relative identifier of the mandatory label (winnt.h, SECURITY_MANDATORY_…_RID): 8192 medium, 12288 high, 16384 system. */
  readonly integrity: number | null
}

const high = 12_288

/** Reads identifiers only, because names of accounts and groups are localised. Never throws. */
export function readWhoAmI(text: string): WhoAmI {
  const sid = /"(S-1-5-[\d-]{1,200})"/.exec(text)?.[1] ?? null
  const label = /"S-1-16-(\d{1,9})"/.exec(text)?.[1]
  return { sid, integrity: label === undefined ? null : Number(label) }
}

/** True for a process with administrator rights, also for the system itself; null if unknown. */
export function isElevatedLabel({ integrity }: WhoAmI): boolean | null {
  return integrity === null ? null : integrity >= high
}
