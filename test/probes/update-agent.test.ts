import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { searchedLogProbe, windowsUpdateLogProbe } from '../../src-main/probes/client-logs/windows-update-log.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { updateAgentProbe } from '../../src-main/probes/update-agent.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import { windowsScriptHost } from '../../src-main/system/script-host.ts'
import type { System } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { collectedAt, policy, services, winhttp, wsusUrl } from '../builders/evidence.ts'
import { fakeWindows, printing } from '../builders/fake-windows.ts'

const never = new AbortController().signal
const folders: string[] = []

afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

/** A computer whose script host prints this, and says which script it was given. */
async function withAgent(body: string | null): Promise<System> {
  const programs = body === null ? {} : { cscript: body }
  const { folder } = await fakeWindows(programs)
  const windows = await mkdtemp(join(tmpdir(), 'sup-doctor-files-'))
  folders.push(folder, windows)
  const scripts = windowsScriptHost({ systemRoot: folder, scripts: () => 'Z:/probes' })
  return { ...thisSystem(), files: windowsFiles(windows), scripts, now: () => new Date(collectedAt) }
}

async function asked(
  probe: typeof updateAgentProbe | typeof searchedLogProbe,
  system: System
): Promise<readonly Evidence[]> {
  const options = { system, collected: [], signal: never, now: system.now, onProgress: () => undefined }
  return collect<System>({ ...options, probes: [probe] })
}

describe('the update agent of this computer', () => {
  it('is asked by its own script, without arguments', async () => {
    const script = `[ "$*" = "//Nologo Z:/probes/update-agent.js" ] && ${printing('sup-doctor restart 0\nsup-doctor done')}`
    expect(await asked(updateAgentProbe, await withAgent(script))).toMatchObject([
      { status: 'collected', value: { restartPending: false, services: [] } }
    ])
  })
  it('is not supported where Windows has none of its classes, with the HRESULT that says so', async () => {
    const parts = ['services', 'last-search', 'restart'].map((part) => `sup-doctor missing ${part} 0x800401f3`)
    const script = printing([...parts, 'sup-doctor done'].join('\n'))
    expect(await asked(updateAgentProbe, await withAgent(script))).toMatchObject([
      { status: 'failed', reason: 'unsupported', detail: 'Microsoft.Update: 0x800401f3' }
    ])
  })
  it('is not supported without a script host, or where it is switched off', async () => {
    for (const body of [null, 'exit 1'])
      expect(await asked(updateAgentProbe, await withAgent(body))).toMatchObject([
        { status: 'failed', reason: 'unsupported' }
      ])
  })
})

describe('a search of Windows Update', () => {
  /** A healthy computer but for what its search says. */
  const verdict = async (said: string) => {
    const found = await asked(searchedLogProbe, await withAgent(printing(`sup-doctor searching\nsup-doctor ${said}`)))
    const evidence = [
      policy({ WUServer: wsusUrl, UseWUServer: 1 }),
      services({ wuauserv: 3 }),
      winhttp('direct'),
      ...found
    ]
    return diagnose({ collectedAt, inputs: [], evidence }, '0.0.0').verdict
  }

  it('is made only where it was agreed to', async () => {
    const machine = await withAgent(printing('sup-doctor searching\nsup-doctor failed 0x8024401c 10'))
    expect(await asked(windowsUpdateLogProbe, machine)).toMatchObject([{ status: 'skipped' }])
  })
  it('that fails is a failed scan at the managed server, whose code is judged like that of a log', async () => {
    const found = await verdict('failed 0x8024401b 900')
    expect(found).toMatchObject({ outcome: 'found', cause: 'proxy-auth-required' })
    expect(found.because[0]?.quote).toContain('0x8024401b')
  })
  it('that succeeded is a success at WSUS, newer than any failure before it', async () => {
    expect(await verdict('searched 2 900')).toMatchObject({ outcome: 'clear' })
  })
  it('that ended with errors or was ended from outside is no success', async () => {
    for (const said of ['searched 3 900', 'searched 5 900', ''])
      expect((await verdict(said)).outcome, said).toBe('undecided')
  })
  it('that could not be made says why and costs no log', async () => {
    const machine = await withAgent(printing('sup-doctor missing 0x800401f3'))
    expect(await asked(searchedLogProbe, machine)).toMatchObject([
      {
        status: 'failed',
        reason: 'unsupported',
        source: 'Microsoft.Update.Searcher',
        detail: 'cscript.exe: 0x800401f3'
      }
    ])
  })
})
