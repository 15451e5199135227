import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { openQuestions } from '../../src-main/derived/settings/open-questions.ts'
import { access as ssl } from '../builders/iis-files.ts'
import { dropped, iis, sslcert, wcm } from '../builders/server-files.ts'
import { policy, secureUrl } from '../builders/evidence.ts'

const open = (...evidence: readonly Evidence[]) => openQuestions.of(evidenceSet(evidence))
const client = policy({ WUServer: secureUrl })
const offered = (url: string) =>
  dropped(
    `<![LOG[WSUS Path='${url}', Server='SUP01', Version='38']LOG]!><time="10:41:38.407-120" date="10-14-2026" component="LocationServices" context="" type="1" thread="1" file="x.cpp:1">`,
    'LocationServices.log'
  )

describe('questions about the server', () => {
  it('are all asked where nothing tells', () => {
    expect(open(client)).toHaveLength(8)
  })

  it('are not asked where the client was offered scheme and port', () => {
    expect(open(client, ...offered(secureUrl))).not.toContain('supRequiresSsl')
    expect(open(client, ...offered(secureUrl))).not.toContain('supPorts')
    const list = dropped('CurrentScanPath     : https://SUP01.CONTOSO.LOCAL:8531\nScanMethod : WUA\n', 'sup.txt')
    expect(open(client, ...list)).not.toContain('supPorts')
  })

  it('are asked where only other servers, or a gateway, are offered', () => {
    const others = [...offered('https://other1.contoso.local:8531'), ...offered('https://other2.contoso.local:8531')]
    expect(open(client, ...others)).toContain('supPorts')
    expect(open(client, ...offered('https://cmg.contoso.com/CCM_Proxy_ServerAuth/1'))).toContain('supPorts')
  })

  it('are not asked where the configuration of IIS tells, also where it is set in part', () => {
    const half = iis({ locations: { ClientWebService: ssl('Ssl') } })
    expect(open(client, ...half)).toEqual(['supRequiresSsl', 'wsusSynchronizesWithSsl', 'iisHttpsBinding', 'supPorts'])
    expect(open(client, ...half, ...sslcert({ port: 8531 }))).not.toContain('iisHttpsBinding')
  })

  it('are not asked where the site server tells', () => {
    const log = wcm('Successfully connected to server: SUP01.contoso.local, port: 8531, useSSL: True')
    expect(open(client, ...log)).not.toContain('supRequiresSsl')
  })
})
