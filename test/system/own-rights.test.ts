import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownRights } from '../../src-main/system/own-rights.ts'

describe.skipIf(process.platform === 'win32')('the rights of this process', () => {
  let windows: string
  beforeEach(() => {
    windows = mkdtempSync(join(tmpdir(), 'sup-doctor-rights-'))
    mkdirSync(join(windows, 'System32'))
  })
  afterEach(() => rmSync(windows, { recursive: true }))

  function program(name: string, body: string): void {
    const path = join(windows, 'System32', name)
    writeFileSync(path, `#!/bin/sh\n${body}\n`)
    chmodSync(path, 0o755)
  }
  const whoami = (label: string) =>
    program('whoami.exe', `printf '"a\\\\b","S-1-5-18"\\r\\n"x","y","${label}",""\\r\\n'`)

  it('are what whoami says, also where a policy forbids the tools for the registry', async () => {
    whoami('S-1-16-16384')
    program('reg.exe', 'exit 1')
    expect(await ownRights(windows)).toEqual({ elevated: true, sid: 'S-1-5-18' })
    whoami('S-1-16-8192')
    program('reg.exe', 'exit 0')
    expect(await ownRights(windows)).toEqual({ elevated: false, sid: 'S-1-5-18' })
  })
  it.each([
    ['0', true],
    ['1', false]
  ])('are what a protected key tells where whoami is silent (exit code %s)', async (code, elevated) => {
    program('whoami.exe', 'exit 1')
    program('reg.exe', `exit ${code}`)
    expect(await ownRights(windows)).toEqual({ elevated, sid: null })
  })
  it('are unknown where neither can be started', async () => {
    expect(await ownRights(windows)).toEqual({ elevated: null, sid: null })
  })
})
