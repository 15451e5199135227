import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { bundle } from './bundle.ts'
import { bypassList, policy, setWinhttpProxy, winHttpSettings } from './prepared-registry.ts'
import type { RepairRun } from './run-repair.ts'
import type { WindowsServers } from './windows-servers.ts'
import { asWindowsPath, type Wine } from './wine.ts'

const administrators = String.raw`HKU\S-1-5-19`

/** The whole repair against Wine's real registry, where netsh ends well and does nothing. */
export async function repairAndUndo(wine: Wine, servers: WindowsServers, folder: string): Promise<void> {
  const { script, resources } = await bundle(new URL('./run-repair.ts', import.meta.url), folder)
  await setWinhttpProxy(wine, servers.proxy, bypassList)
  await wine.regAdd(policy, 'WUServer', 'REG_SZ', servers.healthy)
  // administrators may read this hive, which Wine does not have
  await wine.regAdd(String.raw`${administrators}\Environment`, 'TEMP', 'REG_SZ', '')
  const result = join(folder, 'repair.json')
  const paths = [result, resources, join(folder, 'state')].map(asWindowsPath)
  const ran = await wine.node(script, [...paths, winHttpSettings('', '')])
  await wine.regDelete(administrators)
  expect(ran).toMatchObject({ exitCode: 0 })
  const repair = JSON.parse(await readFile(result, 'utf8')) as RepairRun
  expect(repair.failed).toEqual([['update-agent', 'unsupported']])
  expect(repair.offers).toEqual([
    ['set-winhttp-proxy', null],
    ['reset-winhttp-proxy', null]
  ])
  expect(repair.made).toMatchObject({ ok: true, made: { outcome: 'no-effect', causeAfter: 'proxy-auth-required' } })
  const [before, meanwhile, after] = repair.values
  expect(before?.[0]?.hex).toBe(winHttpSettings(servers.proxy, bypassList))
  expect(meanwhile).not.toEqual(before)
  expect(repair.undone).toMatchObject({ ok: true, made: { outcome: 'undone' } })
  expect(after).toEqual(before)
  expect(repair.kept).toBeGreaterThan(1_000)
}
