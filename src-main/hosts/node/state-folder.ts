import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folder for the user's state files by the conventions of the system; overridden by SUP_DOCTOR_STATE. */
export function stateFolder(): string {
  const chosen = process.env['SUP_DOCTOR_STATE']
  if (chosen !== undefined) return chosen
  const local = process.env['LOCALAPPDATA']
  if (process.platform === 'win32' && local !== undefined) return join(local, 'SUP Doctor')
  return join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'sup-doctor')
}
