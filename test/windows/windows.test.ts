import { existsSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnosisSchema, type Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { updatePolicyKeys } from '../../src-main/readers/registry/registry-keys.ts'
import { missing } from '../lab/prerequisites.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { locationServices, supA, supB, wuaHandler } from '../story/logs.ts'
import { bundle } from './bundle.ts'
import { endings } from './endings.ts'
import { fleetAsWindows } from './fleet-as-windows.ts'
import { bypassList, prepareRegistry, proxyList, setWinhttpProxy, wsusUrl } from './prepared-registry.ts'
import { plantedPrograms } from './planted-programs.ts'
import { repairAndUndo } from './repair-and-undo.ts'
import { foundInTraces, recordWindows, traceNames } from './recorded-windows.ts'
import * as prepared from './prepared-registry.ts'
import type { RegistryRead } from './registry-read.ts'
import { serverHalf } from './server-half.ts'
import { singleProgramAlone } from './single-program.ts'
import { trustInStores } from './trust-in-stores.ts'
import { startWindowsServers, type WindowsServers } from './windows-servers.ts'
import { winePrograms } from './wine-program.ts'
import { asWindowsPath, Wine } from './wine.ts'

const cli = join(import.meta.dirname, '../../out/main/cli.js')
const built = existsSync(cli)
if (!built) console.warn('Left out the command line under Wine, because it has not been built: npm run build.')

// one file: test files run side by side, and this Windows is one
describe.skipIf(missing(...winePrograms))('as a Windows process', () => {
  const wine = new Wine()
  let folder: string

  beforeAll(async () => {
    // Blanks and umlauts, as in a real profile
    folder = await mkdtemp(join(tmpdir(), 'sup-doctor prüfung '))
    await wine.prepare()
    await prepareRegistry(wine)
  })
  afterAll(async () => {
    await wine.shutDown()
    await rm(folder, { recursive: true })
  })

  describe('the registry probes', () => {
    let read: RegistryRead
    beforeAll(async () => {
      const { script, resources } = await bundle(new URL('./read-registry.ts', import.meta.url), folder)
      const [result, windows] = [join(folder, 'result.json'), await recordWindows(wine, folder)]
      const ran = await wine.node(script, [result, resources, windows].map(asWindowsPath))
      expect(ran).toMatchObject({ exitCode: 0, stdout: '' })
      read = JSON.parse(await readFile(result, 'utf8')) as RegistryRead
    })

    it('run on win32, and say which class is missing without an update agent', () => {
      expect([read.platform, read.client.elevated]).toEqual(['win32', expect.any(Boolean)])
      expect(read['update-agent']).toEqual({ reason: 'unsupported', detail: 'Microsoft.Update: 0x800a01ad' })
    })
    it.each(traceNames)('find the scan that only the %s of Windows show', (name) => foundInTraces(read, name))
    it('fall back from regedit, whose scripts do not run here, to reg.exe', () => {
      expect([read['update-policy'].readBy, read['winhttp-settings'].readBy]).toEqual(['reg.exe', 'reg.exe'])
    })
    it('read the policy exactly, with every letter', () => {
      const [policy, automatic] = read['update-policy'].keys
      expect(policy?.values).toContainEqual({ name: 'WUServer', type: 'REG_SZ', data: wsusUrl })
      expect(policy?.values).toContainEqual({ name: 'TargetGroup', type: 'REG_SZ', data: 'Büro € Süd' })
      expect(automatic?.values).toContainEqual({ name: 'UseWUServer', type: 'REG_DWORD', data: 1 })
    })
    it('decode the proxy and look into the other view', () => {
      expect(read['winhttp-settings'].native).toMatchObject({ proxy: proxyList, bypass: bypassList, flags: 3 })
      expect(read['winhttp-settings'].wow64).not.toBe('not-read')
    })
    it('tell a service that is not there', () => {
      expect(read['update-services'].services).toContainEqual({ name: 'ccmexec', present: false, start: null })
    })
    it('look at the accounts', () => {
      expect(read['user-proxy'].accounts.map((account) => account.account)).toContain('user')
    })
    it('see the proxy of the system account, every letter of it', () => {
      const system = read['user-proxy'].accounts.find((account) => account.account === 'system')
      expect(system).toMatchObject({ proxyEnable: 1, proxyServer: prepared.systemProxy })
    })
    it('read the scan source, and tell a key that is not there from one that is', () => {
      const { keys } = read['update-policy']
      expect(keys[0]?.values).toContainEqual({ name: prepared.scanSource, type: 'REG_DWORD', data: 0 })
      expect(keys[1]?.values).toContainEqual({ name: 'UseUpdateClassPolicySource', type: 'REG_DWORD', data: 1 })
      expect(keys.map((key) => key.path)).toEqual(updatePolicyKeys)
      const absent = keys.filter((key) => /PolicyManager|CcmExec/.test(key.path))
      expect(absent).toMatchObject([{ present: false }, { present: false }])
      const written = { name: 'isScanSourcePolicyRemoved2', type: 'REG_DWORD', data: 1 }
      expect(keys.find((key) => key.path.includes('CCM'))?.values).toMatchObject([written])
    })
    it('go by the name and start type of a service, not by what it is called here', () => {
      expect(read['update-services'].services).toContainEqual({ name: 'UsoSvc', present: true, start: 4 })
    })
  })

  describe.skipIf(!built)('the client’s own logs', () => {
    const logging = String.raw`HKLM\SOFTWARE\Microsoft\CCM\Logging\@Global`
    const scans = [{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }]

    it('are read from where the registry says, and tell their story', async () => {
      const [logs, file] = [join(folder, 'CCM Logs'), join(folder, 'logs.json')]
      await mkdir(logs)
      await writeFile(join(logs, 'WUAHandler.log'), wuaHandler(scans))
      await writeFile(join(logs, 'LocationServices.log'), locationServices('2026-01-14T07:00:00.000Z', [supA, supB]))
      await wine.regAdd(logging, 'LogDirectory', 'REG_SZ', asWindowsPath(logs))
      const ran = await wine.node(cli, ['check', '--no-network', '--json', asWindowsPath(file)])
      await wine.regDelete(logging)
      expect([0, 1, 2], ran.stderr).toContain(ran.exitCode)
      const { scanStory, failover } = v.parse(diagnosisSchema, JSON.parse(await readFile(file, 'utf8')))
      const source = String.raw`${asWindowsPath(logs)}\WUAHandler.log`
      expect(scanStory.attempts).toMatchObject([{ code: '0x80244022', counts: 'yes', end: { source, line: 6 } }])
      expect(failover).toMatchObject({ state: 'counting', counted: 1, offered: 2 })
    })
    it('are no question where there are none', async () => {
      const file = join(folder, 'no-logs.json')
      await wine.node(cli, ['check', '--no-network', '--json', asWindowsPath(file)])
      const { scanStory, unanswered } = v.parse(diagnosisSchema, JSON.parse(await readFile(file, 'utf8')))
      expect(scanStory.attempts).toEqual([])
      expect(unanswered).not.toContain('configmgr-log')
    })
  })

  it.skipIf(missing('nginx', 'openssl'))('trusts a root by its store', () => trustInStores(wine, folder))

  describe.skipIf(missing('nginx', 'squid'))('requests through WinHTTP', () => {
    let servers: WindowsServers
    let run: (systemRoot: string, ...urls: string[]) => Promise<Evidence<'winhttp-requests'>[]>

    beforeAll(async () => {
      servers = await startWindowsServers()
      await setWinhttpProxy(wine, '', '')
      const { script, resources } = await bundle(new URL('./run-winhttp.ts', import.meta.url), folder)
      run = async (systemRoot, ...urls) => {
        const result = join(folder, 'winhttp.json')
        const ran = await wine.node(script, [asWindowsPath(result), asWindowsPath(resources), systemRoot, ...urls])
        expect(ran).toMatchObject({ exitCode: 0, stdout: '' })
        return JSON.parse(await readFile(result, 'utf8')) as Evidence<'winhttp-requests'>[]
      }
      await run('-', servers.closed)
    })
    afterAll(async () => {
      await prepareRegistry(wine)
      await servers.stop()
    })

    it('bring status or HRESULT back, each for its own address', async () => {
      const urls = [servers.healthy, servers.without, servers.closed, 'http://sup01.invalid:8530']
      const [healthy, without, closed, unknown] = await run('-', ...urls)
      expect(endings(healthy)).toEqual([200, 200, 200])
      expect(endings(without)).toEqual([404, 404, 404])
      expect(endings(closed)).toEqual(['0x80072efd', '0x80072efd', '0x80072efd'])
      expect(endings(unknown)).toEqual(['0x80072ee7', '0x80072ee7', '0x80072ee7'])
    })
    it('carry the marker, in the address and in the User-Agent', async () => {
      const log = await servers.log()
      const path = '/ClientWebService/wusserverversion.xml'
      expect(log).toContain(`"GET ${path}?supdoctor=wine-w2 HTTP/1.1" 200`)
      expect(log).toContain('"sup-doctor/0.0.0 (wine-w2)"')
    })
    it('go over the proxy of the machine, which asks for a password', async () => {
      await setWinhttpProxy(wine, servers.proxy, '')
      const [asked] = await run('-', wsusUrl)
      expect(endings(asked)).toEqual([407, 407, 407])
    })
    describe.skipIf(!built)('of a whole program', () => {
      it('agree with the whole run of the built command line through that proxy', async () => {
        await setWinhttpProxy(wine, servers.proxy, '')
        const file = join(folder, 'live.json')
        const ran = await wine.node(cli, ['check', '--json', asWindowsPath(file)])
        expect(ran.exitCode, ran.stderr).toBe(1)
        const { verdict, steps } = v.parse(diagnosisSchema, JSON.parse(await readFile(file, 'utf8')))
        expect(verdict).toMatchObject({ cause: 'proxy-auth-required', side: 'proxy', confidence: 'certain' })
        const results = steps.flatMap((step) => step.results)
        expect(results.find((result) => result.check === 'windows-stack-differs')?.outcome).toBe('clear')
        expect(quotes(verdict)).toContainEqual(expect.stringMatching(/^WinHTTP GET .* → HTTP 407, /))
      })
      it('are cited by the verdict, with their code, where both find the port closed', async () => {
        await setWinhttpProxy(wine, '', '')
        const file = join(folder, 'closed.json')
        const ran = await wine.node(cli, ['check', '--wsus', servers.closed, '--json', asWindowsPath(file)])
        expect(ran.exitCode, ran.stderr).toBe(1)
        const { verdict } = v.parse(diagnosisSchema, JSON.parse(await readFile(file, 'utf8')))
        expect(verdict).toMatchObject({ cause: 'port-refused', confidence: 'certain' })
        expect(quotes(verdict)).toContainEqual(
          expect.stringMatching(/^WinHTTP GET .* → 0x80072efd ERROR_WINHTTP_CANNOT_CONNECT, /)
        )
      })
      it('are made by the single program as well', async () => {
        await singleProgramAlone(wine, servers, folder)
      })
    })
    it('a reset that netsh does not make here is reported, and undoing it restores every byte', async () => {
      await repairAndUndo(wine, servers, folder)
    })
    it('are impossible without a script host, or with a changed script', async () => {
      const [none] = await run(String.raw`C:\missing`, servers.healthy)
      expect(none).toMatchObject({ status: 'failed', reason: 'unsupported', detail: 'cscript.exe' })
      await appendFile(join(folder, 'resources/assets/probes/winhttp-requests.js'), ' ')
      expect((await run('-', servers.healthy))[0]).toMatchObject({ status: 'failed', reason: 'altered' })
    })
  })

  describe.skipIf(!built)('the built command line', () => {
    let text: string
    let diagnosis: Diagnosis
    beforeAll(async () => {
      const file = join(folder, 'diagnosis.json')
      const ran = await wine.node(cli, ['check', '--no-network', '--json', asWindowsPath(file)])
      expect([0, 1, 2], ran.stderr).toContain(ran.exitCode)
      text = await readFile(file, 'utf8')
      diagnosis = v.parse(diagnosisSchema, JSON.parse(text))
    })

    it('reads the update server from the policy exactly', () => {
      expect(diagnosis.wsus).toEqual({ url: wsusUrl, source: 'policy' })
    })
    it('judges what else stands in the policy, the services and the system account', () => {
      const found = diagnosis.steps.flatMap((step) => step.results).filter((result) => result.outcome === 'found')
      const ids = found.map((result) => result.check)
      for (const id of ['scan-source-microsoft', 'scan-source-incomplete', 'supporting-service-disabled']) {
        expect(ids).toContain(id)
      }
      expect(ids).toContain('system-proxy-set')
    })
    it('shows the decoded proxy and its bypass list as evidence', () => {
      expect(text).toContain(proxyList)
      expect(text).toContain(bypassList)
    })
    it('tells its line for device management', () => fleetAsWindows(wine, cli, folder))
    it('starts no planted program, whatever folder, PATH and SystemRoot say', async () => {
      await plantedPrograms(wine, cli)
    })
    it('reads the half of an update server on it', () => serverHalf(wine, cli))
    it('reads all of the registry without regedit', () => {
      const keys = ['update-policy', 'winhttp-settings', 'update-services']
      expect(diagnosis.unanswered.filter((probe) => keys.includes(probe))).toEqual([])
    })
  })
})

function quotes({ because }: Diagnosis['verdict']): string[] {
  return because.map((reference) => reference.quote)
}
