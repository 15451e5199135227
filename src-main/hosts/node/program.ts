import { homedir, release } from 'node:os'
import { join } from 'node:path'
import { version as fromManifest } from '../../../package.json'

/** Program version, from package.json at build time. */
export const version: string = fromManifest

/** Versions of program and runtime, without personal data. */
export function runtimeVersions(shell: string): Readonly<Record<string, string>> {
  const { node, electron = '', v8 } = process.versions
  return { shell, platform: process.platform, release: release(), arch: process.arch, node, electron, v8 }
}

/** Folder for the user's state files by the conventions of the system; overridden by SUP_DOCTOR_STATE. */
export function stateFolder(): string {
  const chosen = process.env['SUP_DOCTOR_STATE']
  if (chosen !== undefined) return chosen
  const local = process.env['LOCALAPPDATA']
  if (process.platform === 'win32' && local !== undefined) return join(local, 'SUP Doctor')
  return join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'sup-doctor')
}
