import { describe, expect, it } from 'vitest'
import { readCommandOutput } from '../../src-main/readers/console/command-output.ts'

const german = `WARNUNG: TCP connect to (10.1.2.3 : 8530) failed
WARNUNG: Ping to 10.1.2.3 failed with status: TimedOut

ComputerName           : sup01.contoso.local
RemoteAddress          : 10.1.2.3
RemotePort             : 8530
TcpTestSucceeded       : False
`

describe('output of commands', () => {
  it('takes the table of Test-NetConnection before its warnings', () => {
    expect(readCommandOutput(german)).toMatchObject({
      tools: ['test-netconnection'],
      connections: [{ line: 7, host: 'sup01.contoso.local', address: '10.1.2.3', port: 8530, succeeded: false }],
      hosts: ['sup01.contoso.local', '10.1.2.3']
    })
  })

  it('reads names and all their addresses', () => {
    const text = 'Server:  dns\nAddress:  10.0.0.1\n\nName:    sup01\nAddresses:  fd00::5\n          10.1.2.3\n'
    expect(readCommandOutput(text)?.names).toEqual([{ line: 4, name: 'sup01', addresses: ['fd00::5', '10.1.2.3'] }])
  })

  it('reads the state of services', () => {
    const text = 'SERVICE_NAME: wuauserv\n        TYPE : 20\n        STATE              : 1  STOPPED\n'
    expect(readCommandOutput(text)?.services).toEqual([{ line: 3, name: 'wuauserv', state: 1 }])
  })

  it('keeps each code once, however often it is printed', () => {
    const text = Array.from({ length: 50 }, () => 'CertUtil: -verify 0x80092013').join('\n')
    expect(readCommandOutput(text)?.errors).toHaveLength(1)
  })

  it.each([
    [
      'Invoke-WebRequest : Der Remoteserver hat einen Fehler zurückgegeben: (503) Server nicht verfügbar.',
      { code: null, httpStatus: 503 }
    ],
    [
      'Invoke-WebRequest: Response status code does not indicate success: 407 (Proxy Authentication Required).',
      { code: null, httpStatus: 407 }
    ],
    [
      'Quelle:        Microsoft-Windows-WindowsUpdateClient\nEreignis-ID:   25\nFehler 0x80244022.',
      { code: '0x80244022', httpStatus: null }
    ],
    [
      '"Error","1/14/2026 9:58:46 AM","Microsoft-Windows-WindowsUpdateClient","25","failed with error 0x80244022."',
      { code: '0x80244022', httpStatus: null }
    ]
  ])('reads the error in %j', (text, error) => {
    expect(readCommandOutput(text)).toMatchObject({ tools: ['error-text'], errors: [error] })
  })

  it.each([
    [
      '* Connected to sup01 (10.1.2.3) port 8530\n> GET /x HTTP/1.1\n>\n< HTTP/1.1 503 Service Unavailable\n< Server: Microsoft-HTTPAPI/2.0',
      503
    ],
    ['C:\\>curl -I http://sup01:8530/x\nHTTP/1.1 407 Proxy Authentication Required\nVia: 1.1 PROXY01\n', 407]
  ])('reads what curl was answered in %j', (text, httpStatus) => {
    expect(readCommandOutput(text)).toMatchObject({ tools: ['curl'], errors: [{ httpStatus }] })
  })

  it.each([
    [
      'ComputerName : wsus.contoso.com\nRemoteAddress : 10.1.2.3\nRemotePort : 8531\nTcpTestSucceeded : False',
      'https',
      8531
    ],
    ['curl: (28) Failed to connect to wsus.contoso.com port 8530 after 21050 ms: Timed out', 'http', 8530],
    [
      '$ openssl s_client -connect wsus.contoso.com:8531 -servername x\nCONNECTED(00000003)\nVerify return code: 19 (x)',
      'https',
      8531
    ]
  ])('knows a WSUS by its port in %j', (text, scheme, port) => {
    expect(readCommandOutput(text)?.wsusUrls).toEqual([`${scheme}://wsus.contoso.com:${port}`])
  })

  it.each(['selfupdate', 'ClientWebService', 'SimpleAuthWebService', 'ReportingWebService'])(
    'knows a WSUS by its directory %s on any port',
    (directory) => {
      const text = `curl: (22) The requested URL returned error: 403 http://wsus.contoso.com:81/${directory}/x`
      expect(readCommandOutput(text)?.wsusUrls).toEqual(['http://wsus.contoso.com:81'])
    }
  )

  it('keeps every code that a program printed, and none of a list in somebody’s text', () => {
    const codes = ['0x80244010', '0x80244017', '0x80244018', '0x80244019', '0x8024401b', '0x80244022']
    const printed = readCommandOutput(codes.map((code) => `Ausnahme von HRESULT: ${code}`).join('\n'))
    expect(printed?.errors.map(({ code }) => code)).toEqual(codes)
    expect(readCommandOutput(codes.join('\n'))).toMatchObject({ tools: ['prose'], errors: [] })
  })

  it('takes a test of another port for no WSUS', () => {
    const text = 'ComputerName : a.contoso.com\nRemoteAddress : 10.1.2.3\nRemotePort : 443\nTcpTestSucceeded : True'
    expect(readCommandOutput(text)).not.toHaveProperty('wsusUrls')
  })

  it('takes no error from a good answer', () => {
    expect(readCommandOutput('HTTP/1.1 200 OK\nServer: Microsoft-IIS/10.0\n')).toMatchObject({ errors: [] })
  })

  it.each([
    '[HKEY_LOCAL_MACHINE\\X\\Publishers\\Microsoft-Windows-WindowsUpdateClient] 0x80244022',
    'Fehler 0x8024401B laut Kollege.'
  ])('%j names a code in prose, which no program printed', (text) => {
    expect(readCommandOutput(text)).toMatchObject({ tools: ['prose'] })
  })

  it.each([
    'GET /x HTTP/1.1 503',
    'Bitte Name: prüfen\nAdresse: Berlin',
    'GET /x (404) not found',
    'STATE : 4 RUNNING'
  ])('%j is no output of a command', (text) => expect(readCommandOutput(text)).toBeNull())
})
