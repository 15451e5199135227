import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedPort, standardPorts } from '../../src-main/knowledge/ports.ts'
import { citations } from '../../src-main/knowledge/sources.ts'
import { testAddresses, testUrl } from '../../src-main/knowledge/test-addresses.ts'
import { virtualDirectories } from '../../src-main/knowledge/virtual-directories.ts'
import { updateServiceIds, updateServiceOf } from '../../src-main/readers/client-logs/update-service-ids.ts'

describe('pairedPort', () => {
  it('pairs the standard ports', () => {
    expect(standardPorts.https.map((port) => pairedPort('https', port))).toEqual(standardPorts.http)
    expect(standardPorts.http.map((port) => pairedPort('http', port))).toEqual(standardPorts.https)
  })

  it('finds the way back, except that 443 belongs to 80', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (http) => {
        const https = pairedPort('http', http)
        if (http === 442 || http === 65535) expect(https).toBeNull()
        else expect(https === null ? null : pairedPort('https', https)).toBe(http)
      })
    )
  })

  it('has no pair for what is no port, or where none is left', () => {
    expect([0, -1, 1.5, 65536, Number.NaN].map((port) => pairedPort('http', port))).toEqual(Array(5).fill(null))
    expect([pairedPort('https', 1), pairedPort('http', 65535), pairedPort('http', 442)]).toEqual([null, null, null])
  })
})

describe('testUrl', () => {
  it('appends the article’s three addresses to the WSUS address', () => {
    expect(testAddresses.map(({ id }) => testUrl('http://wsus.contoso.com:8530', id))).toEqual([
      'http://wsus.contoso.com:8530/Selfupdate/wuident.cab',
      'http://wsus.contoso.com:8530/ClientWebService/wusserverversion.xml',
      'http://wsus.contoso.com:8530/SimpleAuthWebService/SimpleAuth.asmx'
    ])
  })

  it('neither doubles slashes nor keeps blanks around the address', () => {
    const url = 'https://WSUS.contoso.com:8531/SimpleAuthWebService/SimpleAuth.asmx'
    const spellings = ['https://WSUS.contoso.com:8531/', ' https://WSUS.contoso.com:8531// ']
    expect(spellings.map((spelling) => testUrl(spelling, 'simple-auth'))).toEqual([url, url])
  })
})

describe('the facts about WSUS', () => {
  it('require SSL on five virtual directories, and never on Content', () => {
    const required = virtualDirectories.filter(({ requireSsl }) => requireSsl).map(({ name }) => name)
    expect(required.toSorted()).toEqual([
      'ApiRemoting30',
      'ClientWebService',
      'DssAuthWebService',
      'ServerSyncWebService',
      'SimpleAuthWebService'
    ])
    expect(virtualDirectories.filter(({ purpose }) => purpose.de === '' || purpose.de === purpose.en)).toEqual([])
  })

  it('name services by lower-case ids, and find each by its id in any case of letters', () => {
    const ids = Object.values(updateServiceIds)
    expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([])
    expect(ids.map((id) => updateServiceOf(id.toUpperCase()))).toEqual(Object.keys(updateServiceIds))
    expect(updateServiceOf('{3da21691-e39d-4da6-8a4b-b43877bcb1b7}')).toBeNull()
  })

  it('cite the article without an address and Microsoft with one', () => {
    const wrong = Object.values(citations).filter(({ title, url }) =>
      title.startsWith('Microsoft') ? url === null || !URL.canParse(url) : url !== null
    )
    expect(wrong).toEqual([])
  })
})
