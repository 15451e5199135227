import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { usedElectronApi } from './electron-api.ts'

const file = join(import.meta.dirname, 'used-api.json')

it('uses of Electron what was read of it, with the declarations that were read', () => {
  const used = usedElectronApi()
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, `${JSON.stringify(used, null, 2)}\n`)
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  // a difference: docs/electron-upgrade.md says what to read, and how the list is then written anew
  expect(used).toEqual(read)
  // so that a compiler that finds nothing cannot pass
  for (const name of [
    'App.requestSingleInstanceLock',
    "App.on('second-instance')",
    'WebPreferences.sandbox',
    'IpcMain.handle'
  ])
    expect(Object.keys(used)).toContain(name)
})
