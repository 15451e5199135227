import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownAccount } from '../../src-main/system/own-account.ts'

const anna = 'S-1-5-21-1004336348-1177238915-682003330-1105'
const admin = 'S-1-5-21-1004336348-1177238915-682003330-500'

describe.skipIf(process.platform === 'win32')('the account whose settings are read', () => {
  let windows: string
  beforeEach(() => {
    windows = mkdtempSync(join(tmpdir(), 'sup-doctor-account-'))
    mkdirSync(join(windows, 'System32'))
  })
  afterEach(() => rmSync(windows, { recursive: true }))

  function signedIn(sid: string): void {
    const path = join(windows, 'System32', 'reg.exe')
    writeFileSync(
      path,
      `#!/bin/sh\nprintf '\\r\\nHKEY_LOCAL_MACHINE\\r\\n    LastLoggedOnUserSID    REG_SZ    ${sid}\\r\\n'\n`
    )
    chmodSync(path, 0o755)
  }

  it('is that of the person who is signed in, or another one', async () => {
    signedIn(anna)
    expect(await ownAccount(anna, windows)).toBe('signed-in')
    expect(await ownAccount(admin, windows)).toBe('other')
  })
  it('is known by its identifier where nobody signs in with it', async () => {
    const found = await Promise.all(['S-1-5-18', 'S-1-5-19', 'S-1-5-20'].map((sid) => ownAccount(sid, windows)))
    expect(found).toEqual(['system', 'local-service', 'network-service'])
  })
  it('is unknown where Windows does not say who is signed in, or who this is', async () => {
    expect([await ownAccount(anna, windows), await ownAccount(null, windows)]).toEqual([null, null])
  })
})
