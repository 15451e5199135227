import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import { stateFolder } from '../node/program.ts'

/**
 * Puts Chromium's profile beside the kept case, in the folder of this computer: Electron's own place roams with the
 * account, and is copied over the network at each sign-in. Has to be called before the single-instance lock, which lies in
 * the profile. Where the folder cannot be made, Electron's place stays.
 */
export function useLocalProfile(app: Pick<App, 'setPath'>): void {
  const folder = join(stateFolder(), 'window')
  try {
    // Electron throws for a folder that does not exist
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('userData', folder)
  } catch {
    // the wizard works without; its case is kept by other code, which says so itself
  }
}
