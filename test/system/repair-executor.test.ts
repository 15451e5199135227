import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placesOf } from '../../src-main/repairs/registry-values.ts'
import { repairExecutor } from '../../src-main/system/repair-executor.ts'

/** Programs in the place of Windows' own, which note how they were called. */
describe.skipIf(process.platform === 'win32')('undoing a repair', () => {
  let windows: string
  let calls: string
  beforeEach(() => {
    windows = mkdtempSync(join(tmpdir(), 'sup-doctor-undo-'))
    calls = join(windows, 'calls')
    mkdirSync(join(windows, 'System32'))
    for (const name of ['reg.exe', 'sc.exe']) {
      const path = join(windows, 'System32', name)
      writeFileSync(path, `#!/bin/sh\necho ${name} "$@" >>'${calls}'\n`)
      chmodSync(path, 0o755)
    }
  })
  afterEach(() => rmSync(windows, { recursive: true }))

  const called = () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [])
  const [start] = placesOf({ kind: 'allow-service', service: 'wuauserv' })
  const [proxy] = placesOf({ kind: 'reset-winhttp-proxy' })
  if (start === undefined || proxy === undefined) throw new Error('a repair without values')

  it('sets a start type by the service controller, which does not look into the registry again', async () => {
    await repairExecutor(windows).restore([{ ...start, hex: '4' }])
    expect(called()).toEqual(['sc.exe config wuauserv start= disabled'])
  })

  it('writes any other value to the registry, and deletes one that was not there', async () => {
    await repairExecutor(windows).restore([
      { ...proxy, hex: '1800' },
      { ...proxy, hex: null }
    ])
    expect(called()).toEqual([
      `reg.exe add ${proxy.key} /v WinHttpSettings /t REG_BINARY /d 1800 /f /reg:64`,
      `reg.exe delete ${proxy.key} /v WinHttpSettings /f /reg:64`
    ])
  })
})
