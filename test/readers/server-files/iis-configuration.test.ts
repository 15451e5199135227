import { describe, expect, it } from 'vitest'
import { readAppcmd } from '../../../src-main/readers/iis/appcmd.ts'
import { bindingParts, secondsOf, sslFlagsOf } from '../../../src-main/readers/iis/config-values.ts'
import { readIisConfiguration } from '../../../src-main/readers/iis/iis-configuration.ts'
import { access, iisFile } from '../../builders/iis-files.ts'
import { growth } from '../../growth.ts'

function read(file: Parameters<typeof iisFile>[0]) {
  const value = readIisConfiguration(iisFile(file))
  if (value === null || value === 'damaged') throw new Error('not read')
  const site = value.sites.find(({ isWsus }) => isWsus)
  const directory = (name: string) => site?.directories.find((one) => one.name === name)
  return { ...value, site, directory }
}

describe('applicationHost.config', () => {
  it('has the WSUS site by its web services, whatever it is called, and no site of a comment', () => {
    const { sites } = read({ siteName: 'WSUS の管理' })
    expect(sites.map(({ name, id }) => `${name} ${id}`)).toEqual(['WSUS の管理 7'])
  })

  it('has the sites that share a port with it, by name and binding only', () => {
    const other = (name: string, port: number) =>
      `<site name="${name}" id="3"><application path="/" /><bindings><binding protocol="http" bindingInformation="*:${port}:" /></bindings></site>`
    const { sites } = read({ otherSites: other('neighbour', 8530) + other('stranger', 8080) })
    expect(sites.map(({ name, directories }) => `${name} ${directories.length}`)).toEqual([
      'WSUS-Verwaltung 10',
      'neighbour 0'
    ])
  })

  it('inherits from the nearest level that has the attribute, and replaces flags instead of joining them', () => {
    const { directory } = read({
      global: access('Ssl128'),
      locations: {
        '': access('Ssl'),
        ClientWebService: access('SslNegotiateCert'),
        'ClientWebService/x': access('None')
      }
    })
    expect(directory('Content')?.sslFlags?.value).toBe(8)
    expect(directory('ClientWebService')?.sslFlags?.value).toBe(32)
  })

  it('takes a location of the whole server, written as nothing or as a dot', () => {
    const whole = (path: string) =>
      iisFile().replace(
        '</configuration>',
        `<location path="${path}"><system.webServer>${access('8')}</system.webServer></location></configuration>`
      )
    for (const path of ['', '.']) {
      const value = readIisConfiguration(whole(path))
      const [site] = value === null || value === 'damaged' ? [] : value.sites
      expect(site?.directories.map(({ sslFlags }) => sslFlags?.value)).toContain(8)
    }
  })

  it('does not know a section that lies in another file, and a flag that IIS does not have', () => {
    const elsewhere = read({
      locations: { ClientWebService: '<security><access configSource="access.config" /></security>' }
    })
    expect(elsewhere.directory('ClientWebService')?.sslFlags).toBeNull()
    const odd = read({ locations: { ClientWebService: access('SslPerhaps') } })
    expect(odd.directory('ClientWebService')?.sslFlags).toBeNull()
  })

  it('finds redirections of IIS and of URL Rewrite, but no disabled rule', () => {
    const rule = (more: string) =>
      `<rewrite><rules><rule name="to https" ${more}><match url="(.*)" /><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule></rules></rewrite>`
    const { directory } = read({
      locations: {
        '': rule(''),
        SimpleAuthWebService: '<httpRedirect enabled="true" destination="https://sup01.contoso.local/" />'
      }
    })
    expect(directory('ClientWebService')?.redirect).toMatchObject({ by: 'rewrite' })
    expect(directory('SimpleAuthWebService')?.redirect).toMatchObject({
      by: 'httpRedirect',
      destination: 'https://sup01.contoso.local/'
    })
    expect(read({ locations: { '': rule('enabled="false"') } }).directory('Content')?.redirect).toBeNull()
  })

  it('says which sections a web.config may override', () => {
    expect(read({ sections: '<section name="access" overrideModeDefault="Allow" />' }).unlocked).toEqual(['access'])
    expect(read({}).unlocked).toEqual([])
  })

  it('takes what a pool does not set from the defaults of all pools, and those from IIS', () => {
    const [pool] = read({
      pool: '<add name="wsuspool"><recycling><periodicRestart privateMemory="1843200" /></recycling><failure loadBalancerCapabilities="TcpLevel" /></add>'
    }).pools
    expect(pool).toMatchObject({
      privateMemory: { value: 1_843_200 },
      closesConnection: { value: true },
      queueLength: { value: 1000, line: null },
      idleTimeout: { value: 1200 }
    })
  })

  it('keeps no credentials and no folder but that of the content', () => {
    const text = JSON.stringify(read({}))
    expect(text).toContain('WsusContent')
    expect(text).not.toMatch(/svc-content|Sommer|Program Files/)
  })

  it('is not used where it is cut off, because the setting that differs may be missing', () => {
    const whole = iisFile({ locations: { ClientWebService: access('Ssl') } })
    for (const part of [0.3, 0.6, 0.99])
      expect(readIisConfiguration(whole.slice(0, whole.length * part))).toBe('damaged')
  })

  it('expands no entities of its own', () => {
    const bomb = iisFile({ siteName: '&a;' }).replace(
      '<configuration>',
      '<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa">]><configuration>'
    )
    expect(readIisConfiguration(bomb)).toBe('damaged')
  })

  it('is no other XML, and no other Web.config', () => {
    expect(readIisConfiguration('<Events><Event /></Events>')).toBeNull()
    expect(
      readIisConfiguration(
        '<configuration><system.web><httpRuntime maxRequestLength="5" /></system.web></configuration>'
      )
    ).toBeNull()
    expect(
      readIisConfiguration(
        '<configuration><configurationRedirection enabled="true" path="\\\\fs01\\iis" /></configuration>'
      )
    ).toMatchObject({ form: 'redirection', shared: true })
  })

  it('is read in proportion to its length, whatever it holds', () => {
    const sites = (times: number) =>
      iisFile({ otherSites: '<site name="x" id="2"><bindings /></site>\n'.repeat(400 * times) })
    const open = (times: number) => `<configuration>${'<a>'.repeat(2000 * times)}`
    const entities = (times: number) => `<configuration a="${'&amp;'.repeat(2000 * times)}" />`
    for (const input of [sites, open, entities]) {
      expect(growth(input, readIisConfiguration)).toMatchObject({ linear: true })
    }
  })
})

describe('values', () => {
  it.each([
    ['Ssl, SslNegotiateCert, SslRequireCert', 104],
    ['SslNegotiateCert,SslRequireCert', 96],
    ['ssl', 8],
    ['None', 0],
    ['40', 40],
    ['Ssl,', null]
  ])('sslFlags %j is %j', (written, flags) => {
    expect(sslFlagsOf(written)).toBe(flags)
  })

  it.each([
    ['*:8530:', { address: '', port: 8530, host: '' }],
    ['[::]:8531:', { address: '', port: 8531, host: '' }],
    ['[fe80::1]:8531:sup01', { address: 'fe80::1', port: 8531, host: 'sup01' }],
    ['10.1.2.3:8541:', { address: '10.1.2.3', port: 8541, host: '' }],
    ['8530', null],
    ['*:0:', null]
  ])('binding %j is %j', (written, parts) => {
    expect(bindingParts(written)).toEqual(parts)
  })

  it.each([
    ['00:20:00', 1200],
    ['1.05:00:00', 104_400],
    ['29:00:00', 104_400],
    ['soon', null]
  ])('time %j is %j seconds', (written, seconds) => {
    expect(secondsOf(written)).toBe(seconds)
  })
})

describe('appcmd', () => {
  it('takes neither user name nor password of a pool', () => {
    const shown = readAppcmd(
      'APPPOOL\n  APPPOOL.NAME: WsusPool\n  state: Stopped\n  [add]\n    queueLength:"2000"\n    [processModel]\n      userName:"FABRIKAM\\svc"\n      password:"Sommer!2026"\n'
    )
    expect(shown?.pools).toMatchObject([{ name: 'WsusPool', state: 'stopped', queueLength: { value: 2000, line: 5 } }])
    expect(JSON.stringify(shown)).not.toMatch(/svc|Sommer/)
  })

  it('proves nothing where it prints nothing, as it does without rights', () => {
    expect(readAppcmd('C:\\>appcmd list sites\n\nC:\\>')).toBeNull()
    expect(readAppcmd('ERROR ( message:Configuration error )')).toBeNull()
  })
})
