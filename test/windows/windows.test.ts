import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnosisSchema, type Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { missing } from '../lab/prerequisites.ts'
import { bundleReadRegistry, type RegistryRead } from './bundle-read-registry.ts'
import { bypassList, prepareRegistry, proxyList, wsusUrl } from './prepared-registry.ts'
import { asWindowsPath, Wine } from './wine.ts'

const cli = join(import.meta.dirname, '../../out/main/cli.js')
const built = existsSync(cli)
if (!built) console.warn('Left out the command line under Wine, because it has not been built: npm run build.')

// One file for all of it: test files run side by side, and this Windows is one
describe.skipIf(missing('wine', 'wineserver', 'npm'))('as a Windows process', () => {
  const wine = new Wine()
  let folder: string

  beforeAll(async () => {
    // Blanks and umlauts, as in a real profile
    folder = await mkdtemp(join(tmpdir(), 'sup-doctor prüfung '))
    await wine.prepare()
    await prepareRegistry(wine)
  }, 120_000)
  afterAll(async () => {
    await wine.shutDown()
    await rm(folder, { recursive: true })
  })

  describe('the registry probes', () => {
    let read: RegistryRead

    beforeAll(async () => {
      const { script, resources } = await bundleReadRegistry(folder)
      const result = join(folder, 'result.json')
      const ran = await wine.node(script, [result, resources].map(asWindowsPath))
      expect(ran).toMatchObject({ exitCode: 0, stdout: '' })
      read = JSON.parse(await readFile(result, 'utf8')) as RegistryRead
    }, 60_000)

    it('run on win32', () => {
      expect(read.platform).toBe('win32')
      expect(read.client.elevated).not.toBeNull()
    })
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
      expect(read['user-proxy'].accounts.map((one) => one.account)).toContain('user')
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
    }, 60_000)

    it('reads the update server from the policy exactly', () => {
      expect(diagnosis.wsus).toEqual({ url: wsusUrl, source: 'policy' })
    })
    it('shows the decoded proxy and its bypass list as evidence', () => {
      expect(text).toContain(proxyList)
      expect(text).toContain(bypassList)
    })
    it('reads all of the registry without regedit', () => {
      expect(diagnosis.unanswered).not.toContain('update-policy')
      expect(diagnosis.unanswered).not.toContain('winhttp-settings')
      expect(diagnosis.unanswered).not.toContain('update-services')
    })
  })
})
