import { describe, expect, it } from 'vitest'
import { judged, lines, verdictOf } from './situation.ts'

const host = 'wsus03.contoso.test'
const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const policy = (server: string) => lines('', wu, `    WUServer    REG_SZ    ${server}`, '', `${wu}\\AU`)
const plain = policy(`http://${host}:8530`)
const secure = policy(`https://${host}:8531`)
const curl = (...printed: string[]) => lines(`C:\\>curl -i http://${host}:8530/ClientWebService/client.asmx`, printed)
const page = (title: string) => `<HTML><HEAD><TITLE>Bad Request</TITLE></HEAD><BODY><h2>${title}</h2></BODY></HTML>`

describe('an error is about the host that the command was given', () => {
  it.each([
    [
      'openssl',
      ['$ openssl s_client -connect www.example.test:443', 'verify error:num=20:unable to get local issuer certificate']
    ],
    ['curl', ['C:\\>curl https://www.example.test/', 'curl: (60) SSL certificate problem: certificate has expired']],
    ['wget', ['$ wget http://www.example.test/', 'HTTP request sent, awaiting response... 503 Service Unavailable']],
    [
      'PowerShell',
      [
        'PS C:\\> iwr http://www.example.test/',
        'iwr : Der Remoteserver hat einen Fehler gemeldet: (503) Nicht verfügbar.'
      ]
    ]
  ])('and of another one it says nothing: %s', async (_, printed) =>
    expect((await judged({ 'c.txt': lines(printed), 'r.txt': secure })).verdict.cause).toBeNull()
  )

  it('also where the server was asked before it, and answered', async () => {
    const text = lines(
      curl('HTTP/1.1 200 OK', 'Server: Microsoft-IIS/10.0'),
      'C:\\>curl -I http://www.example.test/',
      'HTTP/1.1 503 Service Unavailable'
    )
    expect((await judged({ 'c.txt': text, 'r.txt': plain })).verdict.cause).toBeNull()
  })

  it('a connection to another host is one to a proxy, unless curl follows redirects', async () => {
    const failed = 'curl: (7) Failed to connect to proxy01.contoso.test port 3128: Connection refused'
    expect(await verdictOf({ 'c.txt': curl(failed), 'r.txt': plain })).toBe('proxy-unreachable: possible')
    const following = lines(`C:\\>curl -sSL http://${host}:8530/`, failed)
    expect((await judged({ 'c.txt': following, 'r.txt': plain })).verdict.cause).toBeNull()
  })
})

describe('an error is about the port that the command was given', () => {
  const failed = (port: number) =>
    `curl: (7) Failed to connect to ${host} port ${port} after 2043 ms: Could not connect`
  it.each([
    ['curl, no port is that of the scheme', [`C:\\>curl -I http://${host}/`, failed(80)]],
    ['curl, an answer', [`C:\\>curl -I http://${host}/`, 'HTTP/1.1 404 Not Found', 'Server: Microsoft-IIS/10.0']],
    ['curl, the port for https', [`C:\\>curl -I https://${host}:8531/`, failed(8531)]],
    ['openssl', [`$ openssl s_client -connect ${host}:443`, 'verify error:num=10:certificate has expired']],
    ['PowerShell', [`PS C:\\> iwr http://${host}:8080/`, 'iwr : Unable to connect to the remote server']]
  ])('and of another one it says nothing: %s', async (_, printed) =>
    expect((await judged({ 'c.txt': lines(printed), 'r.txt': plain })).verdict.cause).toBeNull()
  )

  it('but the way to the computer is the same for all of them', async () => {
    const command = `C:\\>curl -I http://${host}/`
    const verdict = (printed: string) => verdictOf({ 'c.txt': lines(command, printed), 'r.txt': plain })
    expect(await verdict(`curl: (6) Could not resolve host: ${host}`)).toBe('server-name-unresolved: possible')
  })

  it.each(['-x http://proxy01.contoso.test:8080', '--proxy http://proxy01.contoso.test:8080'])(
    'the proxy of a command is not what it was asked for: curl %s',
    async (option) => {
      const printed = ['HTTP/1.1 503 Service Unavailable', 'Server: squid/5.7', 'X-Squid-Error: ERR_CONNECT_FAIL 110']
      const text = lines(`C:\\>curl -I ${option} http://${host}:8530/`, printed)
      expect(await verdictOf({ 'c.txt': text, 'r.txt': plain })).toBe('proxy-bad-gateway: possible')
    }
  )
})

describe('what a program printed means', () => {
  it.each([
    ['curl 35, reset', 'curl: (35) Recv failure: Connection was reset', 'connection-reset'],
    [
      'curl 35, alert',
      'curl: (35) error:0A000410:SSL routines::ssl/tls alert handshake failure',
      'tls-version-refused'
    ],
    ['curl 28, name', 'curl: (28) Resolving timed out after 10000 milliseconds', 'server-name-unresolved'],
    [
      '.NET’s flags of the chain, German',
      'Das Remotezertifikat ist wegen Fehlern in der Zertifikatkette ungültig: PartialChain',
      'certificate-chain-incomplete'
    ],
    [
      '.NET’s flags of the chain',
      'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot, NotTimeValid',
      'certificate-expired'
    ]
  ])('%s', async (_, printed, cause) => {
    const text = lines(`PS C:\\> curl.exe -v https://${host}:8531/`, printed)
    expect(await verdictOf({ 'c.txt': text, 'r.txt': secure })).toBe(`${cause}: possible`)
  })

  it.each([
    ['302 Found', 'https://login.portal.test/', 'response-intercepted: possible'],
    ['302 Found', `http://${host}:8530/ClientWebService/`, 'undecided']
  ])('a redirect, %s to %s', async (status, location, expected) =>
    expect(await verdictOf({ 'c.txt': curl(`HTTP/1.1 ${status}`, `Location: ${location}`), 'r.txt': plain })).toBe(
      expected
    )
  )

  it('HTTP.sys has no site of this name', async () => {
    const answer = (title: string) => curl('HTTP/1.1 400 Bad Request', 'Server: Microsoft-HTTPAPI/2.0', '', page(title))
    expect(await verdictOf({ 'c.txt': answer('Bad Request - Invalid Hostname'), 'r.txt': plain })).toBe(
      'server-error: possible'
    )
    expect(await verdictOf({ 'c.txt': answer('Bad Request - Invalid URL'), 'r.txt': plain })).toBe('undecided')
  })

  it.each(['*** Request to UnKnown timed-out', '*** Zeitüberschreitung bei Anforderung an UnKnown.'])(
    'a DNS server that does not answer leaves the name unresolved: %s',
    async (sentence) => {
      const wait = ['DNS request timed out.', '    timeout was 2 seconds.']
      const text = lines(`C:\\>nslookup ${host}`, wait, 'Server:  UnKnown', 'Address:  10.1.0.10', '', wait, sentence)
      expect(await verdictOf({ 'n.txt': text, 'r.txt': plain })).toBe('server-name-unresolved: possible')
    }
  )
})

describe('the registry of a WSUS server alone', () => {
  const setup = [
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup]',
    '"PortNumber"=dword:00002152',
    '"UsingSSL"=dword:00000000',
    ''
  ]
  const own = [`[${wu}]`, '"WUServer"="http://localhost:8530"', '', `[${wu}\\AU]`, '"UseWUServer"=dword:00000000']
  it('says nothing of a client', async () => {
    const of = (...parts: readonly string[][]) => lines('Windows Registry Editor Version 5.00', '', ...parts)
    expect(await verdictOf({ 'a.reg': of(setup, own) })).toBe('undecided')
    expect(await verdictOf({ 'a.reg': of(own) })).toBe('wsus-not-used: certain')
  })
})
