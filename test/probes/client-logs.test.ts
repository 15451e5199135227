import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { ProbeFailure } from '../../src-main/contract/probe.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import type { System, Registry } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { configmgrLogProbe } from '../../src-main/probes/client-logs/configmgr-log.ts'
import { windowsUpdateLogProbe } from '../../src-main/probes/client-logs/windows-update-log.ts'
import { converted, wuaHandler } from '../story/logs.ts'

const scan = [{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }]
const never = new AbortController().signal
let folder: string

beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'sup-doctor-logs-'))))
afterEach(() => rm(folder, { recursive: true }))

/** A registry that tells one value of the client's log settings, or nothing. */
function registry(directory: string | null): Registry {
  const values = directory === null ? [] : [{ name: 'LogDirectory', type: 'REG_SZ' as const, data: directory }]
  return {
    readKeys: async ([path = '']) => ({ readBy: 'regedit', keys: [{ path, present: directory !== null, values }] }),
    listKeys: async () => {
      throw new Error('nobody lists keys here')
    }
  }
}

async function read(
  probe: typeof configmgrLogProbe | typeof windowsUpdateLogProbe,
  rest: Partial<System> = {}
): Promise<readonly Evidence[]> {
  const system = { ...thisSystem(), files: windowsFiles(folder), registry: registry(null), ...rest }
  const options = {
    probes: [probe],
    system,
    collected: [],
    signal: never,
    now: () => new Date(0),
    onProgress: () => {}
  }
  return collect<System>(options)
}

describe('logs of this computer', () => {
  it('are read from the folder of the client, one envelope for each, newest first', async () => {
    const logs = join(folder, 'CCM', 'Logs')
    await mkdir(logs, { recursive: true })
    await writeFile(join(logs, 'WUAHandler.log'), wuaHandler(scan))
    await writeFile(join(logs, 'WUAHandler-20260101-100000.log'), wuaHandler(scan))
    await writeFile(join(logs, 'WUAHandler.lo_'), wuaHandler(scan))
    await writeFile(join(logs, 'CcmExec.log'), wuaHandler(scan))
    await utimes(join(logs, 'WUAHandler.lo_'), 1000, 1000)
    await utimes(join(logs, 'WUAHandler-20260101-100000.log'), 500, 500)
    const found = await read(configmgrLogProbe)
    expect(found.map((envelope) => envelope.source)).toEqual(
      ['WUAHandler.log', 'WUAHandler.lo_', 'WUAHandler-20260101-100000.log'].map((name) => join(logs, name))
    )
    expect(found).toMatchObject([{ origin: 'live', status: 'collected' }, {}, {}])
  })

  it('are looked for where the registry says', async () => {
    const elsewhere = join(folder, 'elsewhere')
    await mkdir(elsewhere)
    await writeFile(join(elsewhere, 'ScanAgent.log'), wuaHandler(scan))
    const [found] = await read(configmgrLogProbe, { registry: registry(elsewhere) })
    expect(found?.source).toBe(join(elsewhere, 'ScanAgent.log'))
  })

  it('are simply not there without the client, and no question off Windows', async () => {
    const skipped = [{ status: 'skipped', reason: 'not-applicable', source: null }]
    expect(await read(configmgrLogProbe)).toMatchObject(skipped)
    expect(await read(windowsUpdateLogProbe)).toMatchObject(skipped)
    expect(await read(configmgrLogProbe, { files: null })).toMatchObject(skipped)
  })

  it('say so where one may not be read, and the others still come', async () => {
    const readable = windowsFiles(folder)
    const logs = join(folder, 'CCM', 'Logs')
    await mkdir(logs, { recursive: true })
    await writeFile(join(logs, 'ScanAgent.log'), wuaHandler(scan))
    await writeFile(join(logs, 'WUAHandler.log'), wuaHandler(scan))
    const files = {
      ...readable,
      readEnd: async (path: string, most: number, signal: AbortSignal) => {
        if (path.endsWith('ScanAgent.log')) throw new ProbeFailure('access-denied', path)
        return readable.readEnd(path, most, signal)
      }
    }
    const found = await read(configmgrLogProbe, { files })
    expect(found.map((envelope) => envelope.status).sort()).toEqual(['collected', 'failed'])
    expect(found.find((envelope) => envelope.status === 'failed')).toMatchObject({ reason: 'access-denied' })
  })

  it('of the update agent are taken, the note in their place is not', async () => {
    const path = join(folder, 'WindowsUpdate.log')
    await writeFile(path, 'Windows Update logs are now generated using ETW (Event Tracing for Windows).')
    expect(await read(windowsUpdateLogProbe)).toMatchObject([{ status: 'skipped' }])
    await writeFile(path, converted(scan))
    expect(await read(windowsUpdateLogProbe)).toMatchObject([{ status: 'collected', source: path }])
  })

  it('are read from their end, with the line numbers of the whole', async () => {
    const path = join(folder, 'long.log')
    const lines = Array.from({ length: 300_000 }, (_, at) => `line ${at + 1}`)
    await writeFile(path, lines.join('\n'))
    const end = await windowsFiles(folder).readEnd(path, 1000, never)
    const [first] = new TextDecoder().decode(end?.bytes).split('\n')
    expect(first).toBe(`line ${(end?.linesBefore ?? 0) + 1}`)
    expect(end?.bytes.length).toBeLessThanOrEqual(1000)
    expect((await windowsFiles(folder).readEnd(path, 10_000_000, never))?.linesBefore).toBe(0)
  })
})
