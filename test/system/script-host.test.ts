import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { windowsScriptHost } from '../../src-main/system/script-host.ts'

const limits = { timeoutMs: 3_600_000, signal: new AbortController().signal }

/** A program in the place of cscript.exe, which notes how it was called. */
describe.skipIf(process.platform === 'win32')('a script of ours', () => {
  let systemRoot: string
  let calls: string
  beforeEach(() => {
    systemRoot = mkdtempSync(join(tmpdir(), 'sup-doctor-scripts-'))
    calls = join(systemRoot, 'calls')
    mkdirSync(join(systemRoot, 'System32'))
  })
  afterEach(() => rmSync(systemRoot, { recursive: true }))

  async function run(body: string) {
    const cscript = join(systemRoot, 'System32', 'cscript.exe')
    writeFileSync(cscript, `#!/bin/sh\necho "$@" >>'${calls}'\n${body}\n`)
    chmodSync(cscript, 0o755)
    const ran = await windowsScriptHost({ systemRoot, scripts: () => '/probes' }).run('start-scan', ['a'], limits)
    return { ran, called: readFileSync(calls, 'utf8').trim().split('\n') }
  }
  const named = '//Nologo //E:JScript /probes/start-scan.js a'
  const unnamed = '//Nologo /probes/start-scan.js a'

  it('is run by the engine it is written for, also where .js belongs to an editor', async () => {
    const { ran, called } = await run('echo sup-doctor started')
    expect([ran, called]).toEqual([{ ended: 'exited', exitCode: 0, output: 'sup-doctor started\n' }, [named]])
  })
  it('is run by its name where the engine is not known by its own, as on Wine', async () => {
    const { ran, called } = await run('if [ "$2" = //E:JScript ]; then exit 1; fi; echo sup-doctor started')
    expect([ran, called]).toEqual([{ ended: 'exited', exitCode: 0, output: 'sup-doctor started\n' }, [named, unnamed]])
  })
  it('is started by its name where the first start was refused', async () => {
    // what ends by a signal has no exit code, which is what a refused start looks like, too
    const refuse = 'if [ "$2" = //E:JScript ]; then kill -9 $$; fi'
    const { ran, called } = await run(`${refuse}; echo sup-doctor started`)
    expect([ran, called]).toEqual([{ ended: 'exited', exitCode: 0, output: 'sup-doctor started\n' }, [named, unnamed]])
  })
  it('is not started again after it has written without end', async () => {
    const { ran, called } = await run('yes')
    expect([ran, called]).toEqual([{ ended: 'not-started' }, [named]])
  })
  it('is never run twice once it has begun, because it may start a scan', async () => {
    const { ran, called } = await run('echo sup-doctor failed 0x80041010; exit 1')
    expect([ran, called]).toMatchObject([{ ended: 'exited', exitCode: 1 }, [named]])
  })
})
