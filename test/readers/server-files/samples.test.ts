import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EvidenceValue, ProbeId } from '../../../src-main/contract/evidence/index.ts'
import { importFiles } from '../../../src-main/import/import-files.ts'
import { recognise } from '../../../src-main/import/recognise.ts'
import { runCli } from '../../cli/run-cli.ts'

const folder = fileURLToPath(new URL('../../../../shared/evidence/server/', import.meta.url))

function read<Id extends ProbeId>(file: string, probe: Id): EvidenceValue<Id> {
  const found = recognise(new Uint8Array(readFileSync(`${folder}${file}`)))
  const value = found?.evidence.find((one) => one.probe === probe)?.value
  if (value === undefined) throw new Error(`${file}: no ${probe}`)
  return value
}

interface Expected {
  readonly site: { readonly name: string; readonly id: number; readonly autoStart: string }
  readonly bindings: readonly { readonly protocol: string; readonly info: string; readonly sslFlags: string | null }[]
  readonly missing: readonly string[]
  readonly access: Readonly<Record<string, number>>
  readonly anonymous: Readonly<Record<string, string>>
  readonly pool: Readonly<Record<string, string>>
  readonly hsts: Readonly<Record<string, string>> | null
}

const expected = JSON.parse(readFileSync(`${folder}iis/EXPECTED.json`, 'utf8')) as Readonly<Record<string, Expected>>

describe('applicationHost.config', () => {
  it.each(Object.keys(expected))('%s is read as expected', (file) => {
    const { sites, pools } = read(`iis/${file}`, 'iis-configuration')
    const site = sites.find(({ isWsus }) => isWsus)
    const [pool] = pools
    if (site === undefined || pool === undefined) throw new Error('no site')
    const { directories } = site
    const inAll = <T>(pick: (one: (typeof directories)[number]) => T) =>
      Object.fromEntries(directories.map((one) => [one.name === 'site' ? '(site)' : one.name, pick(one)] as const))
    const { hsts } = site
    expect({
      site: { name: site.name, id: site.id, autoStart: String(site.autoStart?.value) },
      bindings: site.bindings.map(({ protocol, address, port, host, sslFlags }) => ({
        protocol,
        info: `${address === '' ? '*' : address}:${port}:${host}`,
        sslFlags: protocol === 'http' ? null : String(sslFlags)
      })),
      missing: directories.filter(({ present }) => !present).map(({ name }) => name),
      access: inAll(({ sslFlags }) => sslFlags?.value),
      anonymous: inAll(({ anonymous }) => String(anonymous?.value)),
      pool: {
        name: pool.name,
        autoStart: String(pool.autoStart?.value),
        queueLength: String(pool.queueLength?.value),
        privateMemory: String(pool.privateMemory?.value),
        pinging: String(pool.pinging?.value),
        idleTimeout: pool.idleTimeout?.value,
        loadBalancer: pool.closesConnection?.value === true ? 'TcpLevel' : 'HttpLevel',
        cpuAction: pool.cpuAction?.value
      },
      hsts: hsts === null ? null : [hsts.enabled, hsts.redirectToHttps].map(String)
    }).toEqual(wanted(file))
  })

  function wanted(file: string): unknown {
    const { site, bindings, missing, access, anonymous, pool, hsts } = expected[file] as Expected
    const [hours = 0, minutes = 0] = (pool['idleTimeout'] ?? '').split(':').map(Number)
    return {
      ...{ site, bindings, missing, access, anonymous },
      pool: { ...pool, idleTimeout: (hours * 60 + minutes) * 60 },
      hsts: hsts === null ? null : [hsts['enabled'], hsts['redirectHttpToHttps']]
    }
  }

  it('cites the lines that set a value', () => {
    const [site] = read('iis/ah07-german-half-ssl.config', 'iis-configuration').sites
    const lines = readFileSync(`${folder}iis/ah07-german-half-ssl.config`, 'utf8').split('\n')
    const cited = site?.directories.find(({ name }) => name === 'ClientWebService')?.sslFlags?.line
    expect(lines[(cited ?? 0) - 1]).toMatch(/<access sslFlags="ssl"/i)
  })

  it('says what addresses and sections are restricted or unlocked', () => {
    const limited = read('iis/ah11-ip-limits-credentials.config', 'iis-configuration').sites[0]?.directories
    expect(limited?.find(({ name }) => name === 'ClientWebService')).toMatchObject({
      addresses: { allowUnlisted: false, rules: [{ address: '10.20.0.0', mask: '255.255.0.0', allowed: true }] },
      largestRequest: { value: 262_144 }
    })
    expect(read('iis/ah12-access-unlocked.config', 'iis-configuration').unlocked).toEqual(['access'])
    expect(read('iis/ah01-as-installed-http.config', 'iis-configuration').unlocked).toEqual([])
  })
})

describe('other files of the server', () => {
  it.each<readonly [file: string, probe: ProbeId, part: object]>([
    [
      'iis/wc02-clientwebservice-raised.web.config',
      'iis-configuration',
      {
        form: 'web-config',
        clientWebService: { maxRequestLength: { value: 204_800 }, maxCachedUpdates: { value: 44_000 } }
      }
    ],
    [
      'iis/wc01-clientwebservice-default.web.config',
      'iis-configuration',
      { clientWebService: { maxInstalledPrerequisites: { value: 400, line: 4 }, executionTimeout: null } }
    ],
    ['registry/rg01-setup-http.reg', 'wsus-setup', { siteId: 1_310_655_498, port: 8530, usingSsl: false }],
    ['registry/rg02-setup-ssl.reg', 'wsus-setup', { port: 8531, usingSsl: true, certificateName: 'sup01.contoso.com' }],
    ['registry/rg03-setup-ssl-other-name.reg', 'wsus-setup', { certificateName: 'sup01' }],
    ['registry/rg04-setup-reg-query.txt', 'wsus-setup', { port: 8530, contentDir: 'D:\\WSUS' }],
    [
      'registry/rg05-sslbindinginfo.reg',
      'ssl-bindings',
      { complete: true, bindings: [{ port: 8531, asksForClientCertificate: true }] }
    ],
    [
      'registry/rg06-schannel-server.reg',
      'server-tls',
      {
        versions: [
          { version: 'TLS 1.0', enabled: 0 },
          { version: 'TLS 1.2', enabled: 1 }
        ]
      }
    ],
    [
      'netsh/ns01-sslcert-server2022.txt',
      'ssl-bindings',
      {
        bindings: [
          {
            address: '0.0.0.0',
            port: 8531,
            hash: '2ace368a90d2117be7a0065dfe259b2e8c94f538',
            asksForClientCertificate: false
          },
          { address: '::', hash: '0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e', asksForClientCertificate: true },
          { host: 'wsus.contoso.com', asksForClientCertificate: false }
        ]
      }
    ],
    ['netsh/ns02-sslcert-2008-negotiate.txt', 'ssl-bindings', { bindings: [{ asksForClientCertificate: true }] }],
    ['console/co02-appcmd-apppool-text.txt', 'iis-configuration', { pools: [{ privateMemory: { value: 1_843_200 } }] }],
    ['console/co04-wsusutil.txt', 'wsus-setup', { port: 8531, usingSsl: true }],
    ['console/co05-wsusinfo-powershell.txt', 'wsus-setup', { server: 'SUP01', port: 8531, usingSsl: true }],
    [
      'console/co06-sup-properties-wmi.txt',
      'sup-properties',
      { points: [{ server: 'SUP01.CONTOSO.COM', httpPort: 8530, httpsPort: 8531, requiresSsl: true }] }
    ],
    ['logs/lg01-wcm-local-healthy.log', 'server-log', { log: 'WCM', firstAt: '2020-02-16T08:03:23.267Z' }],
    ['logs/lg02-wsusctrl-healthy.log', 'server-log', { log: 'WSUSCtrl' }],
    ['logs/lg03-wcm-remote-ssl-docs.txt', 'server-log', { log: 'WCM', firstAt: null }],
    ['logs/lg05-wsyncmgr-6703.txt', 'server-log', { log: 'wsyncmgr' }],
    ['logs/lg06-softwaredistribution.log', 'server-log', { log: 'SoftwareDistribution', records: 6 }],
    ['logs/lg07-supsetup-docs.txt', 'server-log', { log: 'SUPSetup', facts: [{ kind: 'setup-succeeded' }] }]
  ])('%s gives %s', (file, probe, part) => {
    expect(read(file, probe)).toMatchObject(part)
  })

  it('a pool that was stopped by hand is read from the list of appcmd', () => {
    const { sites, pools } = read('console/co01-appcmd-list.txt', 'iis-configuration')
    expect(sites.filter(({ isWsus }) => isWsus).map(({ id }) => id)).toEqual([1_310_655_498])
    expect(pools.map(({ name, state }) => `${name} ${state}`)).toEqual(['DefaultAppPool started', 'WsusPool stopped'])
  })

  it('the configuration manager says whom it asked, what came back and how it ended', () => {
    const { facts } = read('logs/lg04-wcm-remote-failing.log', 'server-log')
    expect(
      facts.map(({ kind, port, ssl, httpStatus, state }) => ({ kind, port, ssl, httpStatus, state }))
    ).toMatchObject([
      { kind: 'connection-attempted', port: 8530, ssl: false },
      { kind: 'request-refused', httpStatus: 403 },
      { kind: 'configuration-state', state: 3 }
    ])
  })

  it('events say which pool, endpoint and service, and when', () => {
    const facts = (name: string) => read(`events/${name}`, 'server-events').facts
    expect(facts('ev01-was-5117-5002.txt')).toMatchObject([
      { at: '2016-10-14T09:32:42.000', eventId: 5117, kind: 'pool-recycled', because: 'memory', pool: 'WsusPool' },
      { at: '2016-10-14T09:33:42.000', eventId: 5002, kind: 'pool-disabled', pool: 'WsusPool' }
    ])
    expect(facts('ev03-wsus-507-scm-7031.txt').map(({ kind, service }) => [kind, service])).toEqual([
      ['wsus-not-started', undefined],
      ['service-ended', 'WsusService']
    ])
    expect(facts('ev04-httpevent-15021-15300.txt')).toMatchObject([
      { kind: 'certificate-removed', address: '0.0.0.0', port: 8531 },
      { kind: 'certificate-unusable', address: '0.0.0.0', port: 8531 }
    ])
  })

  it('a fragment without a path says nothing, and neither does an event of another kind as a log', () => {
    const fragment = recognise(new Uint8Array(readFileSync(`${folder}console/co03-appcmd-config-access.txt`)))
    expect(fragment?.evidence ?? []).toEqual([])
    const event = recognise(new Uint8Array(readFileSync(`${folder}events/ev02-wsus-12072-sms-7000.txt`)))
    expect(event?.evidence.map(({ probe }) => probe)).toEqual(['command-output'])
  })
})

describe('secrets and strangers', () => {
  /** Values that the samples hold beside what is wanted; `deadbeef` is the key of WSUS' encryption. */
  const secret = /svc-wsus|\[enc:|IISCngProvider|password|EncryptionKey|EncryptionParam|de,?ad,?be,?ef/i
  const files = ['iis', 'registry', 'netsh', 'console', 'logs', 'events', 'configmgr'].flatMap((kind) =>
    readdirSync(`${folder}${kind}`).map((name) => `${kind}/${name}`)
  )

  it('are in the samples', () => {
    expect(
      files.filter((file) => secret.test(readFileSync(`${folder}${file}`, 'latin1').replaceAll('\0', ''))).length
    ).toBeGreaterThan(3)
  })

  it.each(files)('stay out of what is read from %s', (file) => {
    const found = recognise(new Uint8Array(readFileSync(`${folder}${file}`)))
    expect(JSON.stringify(found ?? null)).not.toMatch(secret)
  })

  it('stay out of every output, all samples together', async () => {
    const made = mkdtempSync(join(tmpdir(), 'sup-doctor-samples-'))
    const [json, html, saved] = ['all.json', 'all.html', 'all.supcase'].map((name) => join(made, name)) as [
      string,
      string,
      string
    ]
    const ran = await runCli([
      'check',
      folder,
      '--json',
      json,
      '--html',
      html,
      '--save',
      saved,
      '--texts',
      '--lang',
      'en'
    ])
    const { evidence } = await importFiles([{ name: 'all.supcase', bytes: new Uint8Array(readFileSync(saved)) }])
    const outputs = [ran.out, ran.err, readFileSync(json, 'utf8'), readFileSync(html, 'utf8'), JSON.stringify(evidence)]
    rmSync(made, { recursive: true })
    expect(evidence.length).toBeGreaterThan(30)
    // our own sentences may speak of a password
    for (const output of outputs) expect(output).not.toMatch(/svc-wsus|\[enc:|IISCngProvider|de,?ad,?be,?ef/i)
  })
})
