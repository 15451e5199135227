import { join } from 'node:path'
import type { EvidenceValue } from '../contract/evidence/index.ts'
import { runProgram } from './program.ts'

type Account = NonNullable<EvidenceValue<'client'>['account']>

const timeoutMs = 5_000
/** Well-known security identifiers of accounts that nobody signs in with. */
const services: Readonly<Record<string, Account>> = {
  'S-1-5-18': 'system',
  'S-1-5-19': 'local-service',
  'S-1-5-20': 'network-service'
}
/** Where Windows 8 and newer keep who signed in last at the screen, or over remote desktop. */
const logonUi = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Authentication\LogonUI`

/**
 * Which account's settings this process reads. UAC with an administrator's own password makes it another one than the person's
 * at the screen. Null if unknown; never rejects.
 */
export async function ownAccount(sid: string | null, windows: string): Promise<Account | null> {
  if (sid === null) return null
  const service = services[sid]
  if (service !== undefined) return service
  const args = ['query', logonUi, '/v', 'LastLoggedOnUserSID', '/reg:64']
  const limits = { timeoutMs, signal: AbortSignal.timeout(timeoutMs) }
  const ran = await runProgram(join(windows, 'System32', 'reg.exe'), args, limits)
  const text = ran.ended === 'exited' ? Buffer.from(ran.stdout).toString('latin1') : ''
  const signedIn = /REG_SZ[ \t]{1,20}(S-1-[\d-]{1,200})/.exec(text)?.[1]
  if (signedIn === undefined) return null
  return signedIn === sid ? 'signed-in' : 'other'
}
