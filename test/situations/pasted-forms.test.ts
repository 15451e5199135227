import { describe, expect, it } from 'vitest'
import { judged, lines, verdictOf } from './situation.ts'

const host = 'wsus01.contoso.test'
const url = `http://${host}:8530`
const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const policyOf = (server: string) =>
  lines('', wu, `    WUServer    REG_SZ    ${server}`, `    WUStatusServer    REG_SZ    ${server}`, '', `${wu}\\AU`) +
  lines('    UseWUServer    REG_DWORD    0x1', '')
const policy = policyOf(url)
const secure = policyOf(`https://${host}:8531`)

const iwr = (message: string) =>
  lines(
    `PS C:\\> Invoke-WebRequest ${url}/SimpleAuthWebService/SimpleAuth.asmx -UseBasicParsing`,
    message,
    '    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand'
  )

describe('a printed failure', () => {
  it.each([
    ['curl 6', `curl: (6) Could not resolve host: ${host}`, policy, 'server-name-unresolved'],
    [
      'curl 7',
      `curl: (7) Failed to connect to ${host} port 8530 after 2043 ms: Could not connect to server`,
      policy,
      'port-unanswered'
    ],
    ['curl 7, refused', `curl: (7) Failed to connect to ${host} port 8530: Connection refused`, policy, 'port-refused'],
    [
      'curl 28, no connection',
      `curl: (28) Failed to connect to ${host} port 8530 after 21043 ms: Timed out`,
      policy,
      'port-unanswered'
    ],
    [
      'curl 28, no answer',
      'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
      policy,
      'server-silent'
    ],
    ['curl 56', 'curl.exe : curl: (56) Recv failure: Connection was reset', policy, 'connection-reset'],
    ['curl 60', 'curl: (60) SSL certificate problem: self-signed certificate', secure, 'certificate-untrusted'],
    ['curl 60, expired', 'curl: (60) SSL certificate problem: certificate has expired', secure, 'certificate-expired'],
    ['openssl 10', 'verify error:num=10:certificate has expired', secure, 'certificate-expired'],
    ['openssl 19', 'verify error:num=19:self-signed certificate in certificate chain', secure, 'certificate-untrusted'],
    [
      'openssl 21',
      'verify error:num=21:unable to verify the first certificate',
      secure,
      'certificate-chain-incomplete'
    ],
    ['openssl 62', 'verify error:num=62:hostname mismatch', secure, 'certificate-name-mismatch'],
    [
      '.NET, German',
      iwr('Invoke-WebRequest : Die Verbindung mit dem Remoteserver kann nicht hergestellt werden.'),
      policy,
      'port-unanswered'
    ],
    [
      '.NET, French',
      iwr('Invoke-WebRequest : Impossible de se connecter au serveur distant'),
      policy,
      'port-unanswered'
    ],
    [
      '.NET, name',
      iwr(`Invoke-WebRequest : Der Remotename konnte nicht aufgelöst werden: '${host}'`),
      policy,
      'server-name-unresolved'
    ],
    [
      'PowerShell 7',
      `Invoke-WebRequest: No connection could be made because the target machine actively refused it. (${host}:8530)`,
      policy,
      'port-refused'
    ]
  ])('%s', async (_, printed, registry, cause) => {
    const asked = registry === secure ? `https://${host}:8531` : url
    expect(await verdictOf({ 'c.txt': lines(`C:\\>curl -I ${asked}/`, printed), 'reg.txt': registry })).toBe(
      `${cause}: possible`
    )
  })

  it('of another server says nothing', async () => {
    const printed = lines('C:\\>curl -I http://www.example.test/', 'curl: (6) Could not resolve host: www.example.test')
    expect((await judged({ 'c.txt': printed, 'reg.txt': policy })).verdict.cause).toBeNull()
  })
})

describe('a name that cannot be resolved', () => {
  const log = lines(
    '2023/10/11 09:15:03.2214511 2988  7312  Agent           * START * Finding updates CallerId = Update  Id = 9',
    '2023/10/11 09:15:03.2214530 2988  7312  Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed',
    `2023/10/11 09:15:03.5214530 2988  7312  ProtocolTalker  ServiceId = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}, Server URL = ${url}/ClientWebService/client.asmx`,
    '2023/10/11 09:15:24.6014533 2988  7312  WebServices     *FAILED* [8024402C] Web service call',
    '2023/10/11 09:15:24.7014533 2988  7312  Agent           * END * Finding updates CallerId = Update, Id = 9, Exit code = 0x8024402C'
  )
  const asked = [`C:\\>nslookup ${host}`, 'Server:  dc01.contoso.test', 'Address:  10.1.0.10', '']

  it.each([
    ['nslookup', [...asked, `*** dc01.contoso.test can't find ${host}: Non-existent domain`]],
    ['nslookup, German', [...asked, `*** ${host} wurde von dc01.contoso.test nicht gefunden: Non-existent domain.`]],
    ['nslookup, French', [...asked, `*** dc01.contoso.test ne parvient pas à trouver ${host} : Non-existent domain`]],
    ['Resolve-DnsName', [`Resolve-DnsName : ${host} : DNS name does not exist`]],
    ['Test-NetConnection', [`WARNUNG: Name resolution of ${host} failed`]],
    [
      'ping, German',
      [`C:\\>ping ${host}`, `Ping-Anforderung konnte Host "${host}" nicht finden. Überprüfen Sie den Namen.`]
    ]
  ])('is the server’s: %s', async (_, printed) => {
    const { verdict } = await judged({ 'n.txt': lines(printed), 'WindowsUpdate.log': log })
    expect(verdict.cause).toBe('server-name-unresolved')
  })

  it('is the proxy’s where the requests go over one, whatever was looked up', async () => {
    const proxy = lines(
      'Current WinHTTP proxy settings:',
      '',
      '    Proxy Server(s) :  proxy01:8080',
      '    Bypass List     :  (none)'
    )
    const printed = lines(asked, `*** dc01.contoso.test can't find ${host}: Non-existent domain`)
    const { verdict } = await judged({ 'n.txt': printed, 'netsh.txt': proxy, 'WindowsUpdate.log': log })
    expect(verdict.cause).toBe('proxy-name-unresolved')
  })

  it('is not the server’s where another one was asked for', async () => {
    const printed = lines('Resolve-DnsName : other.contoso.test : DNS name does not exist')
    const { verdict } = await judged({ 'n.txt': printed, 'WindowsUpdate.log': log })
    expect(verdict.cause).toBe('proxy-name-unresolved')
  })

  it.each([
    ['registry, then log', policy + log],
    ['log, then registry', log + policy],
    ['with prose between', `${policy}\r\nDas steht im Log:\r\n\r\n${log}`],
    ['netsh, then log', `Current WinHTTP proxy settings:\r\n\r\n    Direct access (no proxy server).\r\n\r\n${log}`]
  ])('is found in a text of several outputs: %s', async (_, text) => {
    const { verdict, codes, wsus } = await judged({ 'post.txt': text })
    expect(verdict.cause).toMatch(/-name-unresolved$/)
    expect(codes.map(({ code }) => code)).toEqual(['0x8024402c'])
    expect(wsus?.url).toBe(url)
  })
})

describe('an answer that curl printed', () => {
  const answer = (...headers: readonly string[]) =>
    lines(`C:\\>curl -v ${url}/ClientWebService/client.asmx`, '< HTTP/1.1 503 Service Unavailable', headers, '<')

  it('names the WSUS by its port and directory, and http.sys is the server', async () => {
    const { verdict, wsus } = await judged({ 'c.txt': answer('< Server: Microsoft-HTTPAPI/2.0') })
    expect(verdict).toMatchObject({ cause: 'server-unavailable', confidence: 'possible' })
    expect(wsus?.url).toBe(url)
  })

  it.each([
    '< Server: squid/4.10',
    '< X-Squid-Error: ERR_CONNECT_FAIL 110',
    '< Via: 1.1 proxy01 (squid)',
    '< Server: nginx/1.25'
  ])('is the proxy’s where its headers say so: %s', async (header) =>
    expect((await judged({ 'c.txt': answer(header) })).verdict.cause).toBe('proxy-bad-gateway')
  )
})

describe('the address of WUServer', () => {
  it.each([
    `http://${host},8530`,
    `http:\\\\${host}:8530`,
    `http:/${host}:8530`,
    `http://${host} :8530`,
    `${host}:8530`,
    `http://${host}:8530:`
  ])('is malformed as WinHTTP reads it: %s', async (written) => {
    const { verdict } = await judged({ 'reg.txt': policyOf(written) })
    expect(verdict).toMatchObject({ cause: 'wsus-url-malformed', confidence: 'certain' })
  })

  it.each([`http://${host}:8530/`, 'http://wsus_01:8530', 'http://[fd00::1]:8530', 'HTTPS://WSUS01:8531'])(
    'is usable: %s',
    async (written) =>
      expect((await judged({ 'reg.txt': policyOf(written) })).verdict.cause).not.toBe('wsus-url-malformed')
  )
})

describe('what stands alone', () => {
  const row = (id: string, managed: string, isDefault: string, name: string) =>
    `${id} ${managed.padEnd(9)} ${isDefault.padEnd(9)} ${name}`
  const services = (byDefault: string) =>
    lines(
      'ServiceID                            IsManaged IsDefault Name',
      row(
        '3da21691-e39d-4da6-8a4b-b43877bcb1b7',
        'True',
        byDefault === 'wsus' ? 'True' : 'False',
        'Windows Server Update Service'
      ),
      row('9482f4b4-e343-43b6-b170-9a65bc822c77', 'False', byDefault === 'wsus' ? 'False' : 'True', 'Windows Update')
    )

  it('codes of several scans, of which nothing tells the last one, point to none', async () => {
    const error = (code: string) => `Exception from HRESULT: ${code}`
    expect(await verdictOf({ 'a.txt': lines(error('0x80244019'), error('0x80244022')) })).toBe('undecided')
    expect(await verdictOf({ 'a.txt': lines(error('0x80244022'), error('0x80244022')) })).toBe(
      'server-unavailable: possible'
    )
  })

  it('a table of update services tells that searches go to Microsoft', async () => {
    expect(await verdictOf({ 'a.txt': services('microsoft') })).toBe('dual-scan-possible: likely')
    expect(await verdictOf({ 'a.txt': services('wsus') })).toBe('undecided')
  })

  it.each([
    ['WARNING: Exceeded max server round trips: 0x80244010', '0x80244010'],
    ['WARNING: Failed to find updates with error code 80244010', '0x80244010'],
    ['WARNING: SyncServerUpdatesInternal failed: 0x80244010\nWARNING: Exit code = 0x80244010', '0x80244010']
  ])('lines of a log without their columns: %s', async (text, code) => {
    expect((await judged({ 'p.txt': `${text}\n` })).codes.map((seen) => seen.code)).toEqual([code])
  })

  it.each([
    'Windows Update logs are now generated using ETW (Event Tracing for Windows).\nPlease run the Get-WindowsUpdateLog PowerShell command to convert ETW traces.\n',
    'Windows Update-Protokolle werden mit ETW erzeugt. Führen Sie „Get-WindowsUpdateLog“ aus.\n'
  ])('the notice in WindowsUpdate.log says what to run instead', async (text) => {
    const { inputs } = await judged({ 'WindowsUpdate.log': text })
    expect(inputs[0]?.remark?.id).toBe('get-windowsupdatelog')
  })

  it('the directory that is missing stands in the address of the request', async () => {
    const text = lines(
      '2022-11-14\t11:02:40:218\t1084\t 9ac\tPT\t  Server URL = http://updates.contoso.test/v6/SimpleAuthWebService/SimpleAuth.asmx',
      '2022-11-14\t11:02:40:531\t1084\t 9ac\tPT\tWARNING: GetAuthorizationCookie failure, error = 0x80244019, soap client error = 10, soap error code = 0, HTTP status code = 404'
    )
    const { verdict, steps } = await judged({ 'WindowsUpdate.log': text })
    expect(verdict.cause).toBe('directory-missing')
    expect(JSON.stringify(steps)).toContain('"detail":"SimpleAuthWebService"')
  })
})
