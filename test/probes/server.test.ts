import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { RegistryValue } from '../../src-main/contract/evidence/registry.ts'
import { ProbeFailure } from '../../src-main/contract/probe.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { serverProbes } from '../../src-main/probes/server/index.ts'
import type { Files, ProgramList, Registry, System } from '../../src-main/system/system.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { iisFile } from '../builders/iis-files.ts'

const config = String.raw`C:\Windows\System32\inetsrv\config\applicationHost.config`
const setup = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Update Services\Server\Setup`

interface Machine {
  /** Texts of files; `denied` for one that may not be read. */
  readonly files?: Readonly<Record<string, string>>
  readonly registry?: Readonly<Record<string, Readonly<Record<string, string | number>>>>
  readonly programs?: (program: string, args: readonly string[]) => ProgramList | Promise<ProgramList>
}

/** A Windows of files, keys and answers; whatever is left out is not there. */
function windows({ files = {}, registry = {}, programs = () => ({ ended: 'not-started' }) }: Machine): System {
  const access: Files = {
    ...windowsFiles('C:\\Windows'),
    inWindows: (...names) => ['C:\\Windows', ...names].join('\\'),
    list: async () => [],
    readEnd: async (path) => {
      const text = files[path]
      if (text === 'denied') throw new ProbeFailure('access-denied', path)
      return text === undefined ? null : { bytes: new TextEncoder().encode(text), linesBefore: 0 }
    }
  }
  const keys: Registry = {
    readKeys: async (paths) => ({
      readBy: 'reg.exe',
      keys: paths.map((path) => {
        const values = Object.entries(registry[path] ?? {}).map(([name, data]): RegistryValue => {
          return { name, type: typeof data === 'number' ? 'REG_DWORD' : 'REG_SZ', data }
        })
        return { path, present: path in registry, values }
      })
    }),
    listKeys: async () => null
  }
  const serverPrograms = { list: async (program: string, args: readonly string[]) => programs(program, args) }
  return { ...thisSystem(), platform: 'win32', files: access, registry: keys, serverPrograms }
}

async function read(machine: Machine, signal = new AbortController().signal): Promise<readonly Evidence[]> {
  const system = windows(machine)
  const run = { collected: [], signal, now: () => new Date(0), onProgress: () => undefined }
  return await collect<System>({ probes: serverProbes, system, ...run })
}

async function only(probe: Evidence['probe'], machine: Machine): Promise<readonly unknown[]> {
  return (await read(machine)).filter((one) => one.probe === probe)
}

describe('the half of an update server', () => {
  it('reads files, registry and programs, each with its place', async () => {
    const web = String.raw`D:\WSUS\WebServices\ClientWebService\Web.config`
    const limits =
      '<configuration><appSettings><add key="maxCachedUpdates" value="22000" /></appSettings></configuration>'
    const machine: Machine = {
      files: { [config]: `\ufeff${iisFile()}`, [web]: limits },
      registry: { [setup]: { TargetDir: 'D:\\WSUS\\', PortNumber: 8530, UsingSSL: 0 } }
    }
    const found = await read(machine)
    expect(found.flatMap((one) => (one.status === 'collected' ? [[one.probe, one.source]] : []))).toEqual([
      ['server-computer', null],
      ['wsus-setup', null],
      ['iis-configuration', config],
      ['iis-configuration', web],
      ['server-tls', null]
    ])
    expect(found.every(({ origin }) => origin === 'live')).toBe(true)
  })

  it.each([
    ['is refused without rights', { [config]: 'denied' }, 'access-denied'],
    ['is missing', {}, 'unreadable'],
    ['is damaged', { [config]: '<configuration><system.applicationHost>' }, 'unreadable']
  ])('says that the configuration %s', async (_, files, reason) => {
    expect(await only('iis-configuration', { files })).toContainEqual(
      expect.objectContaining({ status: 'failed', reason, detail: config })
    )
  })

  it('does not take an empty list of appcmd for a server without sites', async () => {
    const empty: Machine = { programs: () => ({ ended: 'exited', exitCode: 0, output: '' }) }
    expect(await only('iis-configuration', empty)).toContainEqual(
      expect.objectContaining({ status: 'failed', reason: 'unreadable', source: 'appcmd list site, app, apppool' })
    )
    expect(await only('ssl-bindings', empty)).toMatchObject([{ status: 'failed', source: 'netsh http show sslcert' }])
  })

  it('says which service is stopped and which is missing, whatever the language', async () => {
    const services = (_: string, [, name]: readonly string[]): ProgramList => {
      if (name === 'WsusService') return { ended: 'exited', exitCode: 1060, output: '[SC] FEHLER 1060' }
      if (name === 'HTTP') return { ended: 'exited', exitCode: 5, output: '' }
      const state = name === 'WAS' ? '4  RUNNING' : '1  STOPPED'
      const output = `SERVICE_NAME: ${name}\r\n        TYP                : 20  WIN32_SHARE_PROCESS  \r\n        STATUS             : ${state} \r\n`
      return { ended: 'exited', exitCode: 0, output }
    }
    expect(await only('server-services', { programs: services })).toMatchObject([
      {
        value: {
          services: [
            { name: 'WAS', state: 'running' },
            { name: 'W3SVC', state: 'stopped' },
            { name: 'WsusService', state: 'missing' }
          ]
        }
      }
    ])
  })

  it('ends with what it has when it is called off', async () => {
    const stop = new AbortController()
    const programs = () =>
      new Promise<ProgramList>((done) => {
        stop.signal.addEventListener('abort', () => done({ ended: 'cancelled' }))
        stop.abort('cancelled')
      })
    const found = await read({ programs, files: { [config]: iisFile() } }, stop.signal)
    expect(found.map(({ probe }) => probe)).toEqual(expect.arrayContaining(serverProbes.map(({ id }) => id)))
    expect(found.filter(({ probe }) => probe === 'server-services')).not.toMatchObject([{ status: 'collected' }])
  })
})

describe('a path of the configuration', () => {
  const files = windowsFiles('E:\\Windows')
  it.each([
    ['%SystemDrive%\\inetpub\\logs', 'E:\\inetpub\\logs'],
    ['%windir%\\x', 'E:\\Windows\\x'],
    ['%ProgramFiles%\\Update Services', 'E:\\Program Files\\Update Services'],
    ['D:\\logs', 'D:\\logs']
  ])('%s is %s', (written, full) => expect(files.expanded(written)).toBe(full))
  it.each(['%TEMP%\\x', 'logs', '\\\\fs01\\logs', '\\logs', ''])('%s is not followed', (written) => {
    expect(files.expanded(written)).toBeNull()
  })
})
