import { describe, expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { policyValue } from '../../src-main/derived/settings/update-policy.ts'
import { askedServer, wsusDirectoryIn } from '../../src-main/derived/target/request-server.ts'
import { wsusTarget } from '../../src-main/derived/target/wsus-target.ts'
import { readWsusUrl } from '../../src-main/derived/target/wsus-url.ts'
import { isAddress } from '../../src-main/knowledge/host-address.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { choice, configmgrLog, fromFile, policy, policyKey, text, windowsUpdateLog } from '../builders/evidence.ts'

const target = (...evidence: Evidence[]) => {
  const found = wsusTarget.of(evidenceSet(evidence))
  return found === null ? null : [found.written, found.source]
}
const server = (url: string, at: string) => ({ kind: 'server' as const, url, at })
const log = configmgrLog([server('http://logged:8530', '2026-10-14T08:00:00.000Z')])

describe('the update server of a case', () => {
  it('is the technician’s, then the policy’s, then a log’s', () => {
    expect(target(log, policy({ WUServer: 'http://a:8530' }), choice({ wsus: 'http://b:8530' }))).toEqual([
      'http://b:8530',
      'argument'
    ])
    expect(target(log, policy({ WUServer: 'http://a:8530' }), choice({ proxy: 'direct' }))).toEqual([
      'http://a:8530',
      'policy'
    ])
    expect(target(log, policy({}))).toEqual(['http://logged:8530', 'log'])
    expect(target()).toBeNull()
  })

  it('is the newest one that a log names, whatever the file', () => {
    const older = windowsUpdateLog([server('http://older:8530', '2026-10-14T07:00:00.000Z')])
    expect(target(log, older)).toEqual(['http://logged:8530', 'log'])
    const newer = windowsUpdateLog([server('http://newer:8530', '2026-10-14T08:01:00.000Z')])
    expect(target(newer, log)).toEqual(['http://newer:8530', 'log'])
  })

  it('is none when the newest word is that there is none', () => {
    expect(target(log, windowsUpdateLog([server('', '2026-10-14T09:00:00.000Z')]))).toBeNull()
  })
})

describe('a policy value', () => {
  const value = (...evidence: Evidence[]) => policyValue(evidenceSet(evidence), 'wu', 'wuserver')

  it('is found by name and key in any case', () => {
    expect(value(policy({ WUServer: 'http://a' }))).toMatchObject({ state: 'set', value: 'http://a' })
  })

  it('is absent where the key was read, and unknown where it was not', () => {
    expect(value(policy({}))).toMatchObject({ state: 'absent' })
    expect(value(policyKey('au', []))).toEqual({ state: 'unknown' })
  })

  it('comes from the registry itself before a dropped file', () => {
    const file = fromFile(policyKey('wu', text('WUServer', 'http://file')), 'a.reg')
    expect(value(file, policy({ WUServer: 'http://live' }))).toMatchObject({ value: 'http://live' })
  })
})

describe('readWsusUrl', () => {
  it.each([
    ['http://SUP01.Contoso.local', { scheme: 'http', host: 'sup01.contoso.local', port: 80 }],
    [' https://sup01:8531/ ', { scheme: 'https', host: 'sup01', port: 8531 }],
    ['https://sup01', { port: 443 }],
    ['http://[FD00::9]:8530', { host: 'fd00::9', hostAsWritten: 'FD00::9', port: 8530 }],
    ['HTTP://Sup01:80/x?y', { hostAsWritten: 'Sup01', port: 80 }]
  ])('reads %s', (written, parts) => expect(readWsusUrl(written)).toMatchObject(parts))

  it.each(['', 'sup01', 'sup01:8530', 'ftp://sup01', 'http://', 'http://a:99999', 'http://user@sup01', 'http:// a'])(
    'does not read %j',
    (written) => expect(readWsusUrl(written)).toBeNull()
  )

  it('takes a host name too long for the parser of addresses as none', () => {
    expect(readWsusUrl(`http://${'M'.repeat(20_000)}`)).toBeNull()
  })
  it('tells addresses from names', () => {
    expect(['10.2.0.9', 'fd00::9'].map(isAddress)).toEqual([true, true])
    expect(['sup01', 'sup01.contoso.local', '10.2.0'].map(isAddress)).toEqual([false, false, false])
  })
})

describe('a request to a directory of WSUS', () => {
  it.each(['SelfUpdate', 'ClientWebService', 'SimpleAuthWebService', 'ReportingWebService'])(
    'is known by %s',
    (name) => {
      for (const rest of ['', '/', '/x.asmx', '?x=1']) {
        const url = `http://sup01:8530/${name}${rest}`
        expect([wsusDirectoryIn(url), askedServer(url)]).toEqual([name, 'http://sup01:8530'])
      }
      for (const other of [`http://sup01/${name}s/x`, `http://sup01/x?to=/${name}/`, `/${name}/x`])
        expect([wsusDirectoryIn(other), askedServer(other)]).toEqual([null, null])
    }
  )
})
