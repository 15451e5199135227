import { describe, expect, it } from 'vitest'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const host = 'sus.contoso.test'
const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const policyOf = (server: string) =>
  lines('', wu, `    WUServer    REG_SZ    ${server}`, `    WUStatusServer    REG_SZ    ${server}`, '', `${wu}\\AU`) +
  lines('    UseWUServer    REG_DWORD    0x1', '')
const plain = policyOf(`http://${host}:8530`)
const secure = policyOf(`https://${host}:8531`)

const request = (message: string, url = `http://${host}:8530/ClientWebService/client.asmx`) => [
  `PS C:\\> Invoke-WebRequest ${url} -UseBasicParsing`,
  message,
  '    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand'
]
const overTls = (message: string) => request(message, `https://${host}:8531/ClientWebService/client.asmx`)

describe('a failed request in the language of any Windows', () => {
  it.each([
    ['Portuguese', 'Invoke-WebRequest : Não é possível conectar-se ao servidor remoto', 'port-unanswered'],
    ['Czech', 'Invoke-WebRequest : Nelze se připojit ke vzdálenému serveru.', 'port-unanswered'],
    ['Russian', 'Invoke-WebRequest : Невозможно соединиться с удаленным сервером', 'port-unanswered'],
    ['a language nobody here knows', 'Invoke-WebRequest : Qosh gargalu dunim porlevu', 'port-unanswered'],
    ['Polish, time-out', 'Invoke-WebRequest : Upłynął limit czasu operacji', 'server-silent'],
    [
      'Spanish, closed',
      'Invoke-WebRequest : Se ha terminado la conexión: Error inesperado de envío.',
      'connection-reset'
    ],
    ['Polish, status', 'Invoke-WebRequest : Serwer zdalny zwrócił błąd: (404) Nie znaleziono.', 'directory-missing'],
    [
      'PowerShell 7, status',
      'Invoke-WebRequest: Response status code does not indicate success: 503 (Busy).',
      'server-unavailable'
    ]
  ])('%s', async (_, message, cause) =>
    expect(await verdictOf({ 'p.txt': lines(request(message)), 'r.txt': plain })).toBe(`${cause}: possible`)
  )

  it('is none where PowerShell itself refused the command', async () => {
    const text = lines(
      'Invoke-WebRequest : Nie można odnaleźć parametru pasującego do nazwy parametru „x”.',
      '    + FullyQualifiedErrorId : NamedParameterNotFound,Microsoft.PowerShell.Commands.InvokeWebRequestCommand'
    )
    expect(await verdictOf({ 'p.txt': text, 'r.txt': plain })).toBe('undecided')
  })
})

describe('TLS that programs could not finish', () => {
  it.each([
    [
      '.NET, no version in common',
      overTls('Invoke-WebRequest : Could not create SSL/TLS secure channel.'),
      'tls-version-refused'
    ],
    [
      '.NET, German',
      overTls('Invoke-WebRequest : Es konnte kein geschützter SSL/TLS-Kanal erstellt werden..'),
      'tls-version-refused'
    ],
    [
      '.NET, French',
      overTls('Invoke-WebRequest : Impossible d’établir une relation de confiance pour le canal sécurisé SSL/TLS.'),
      'certificate-untrusted'
    ],
    [
      '.NET, chain flags',
      overTls('Invoke-WebRequest: errors in the certificate chain: NotTimeValid'),
      'certificate-expired'
    ],
    ['.NET, root', overTls('Invoke-WebRequest: Zertifikatkette: UntrustedRoot'), 'certificate-untrusted'],
    ['.NET, name', overTls('Invoke-WebRequest: RemoteCertificateNameMismatch'), 'certificate-name-mismatch'],
    [
      '.NET, revocation',
      overTls('Invoke-WebRequest: RevocationStatusUnknown, OfflineRevocation'),
      'certificate-revocation-unknown'
    ],
    [
      'schannel flags',
      ['curl: (77) schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT'],
      'certificate-untrusted'
    ],
    ['openssl, purpose', ['verify error:num=26:unsupported certificate purpose'], 'certificate-wrong-usage'],
    [
      'openssl, return code alone',
      ['    Verify return code: 21 (unable to verify the first certificate)'],
      'certificate-chain-incomplete'
    ],
    [
      'openssl verify',
      ['error 20 at 0 depth lookup: unable to get local issuer certificate'],
      'certificate-chain-incomplete'
    ],
    [
      'openssl, alert 70',
      ['4057:error:0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:SSL alert number 70'],
      'tls-version-refused'
    ],
    [
      'openssl, alert 116',
      ['4057:error:0A00045C:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required:SSL alert number 116'],
      'client-certificate-demanded'
    ],
    [
      'openssl, plain answer',
      ['1407:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:ssl3_record.c:332:'],
      'scheme-port-mismatch'
    ]
  ])('%s', async (_, printed, cause) =>
    expect(await verdictOf({ 'p.txt': lines(printed), 'r.txt': secure })).toBe(`${cause}: possible`)
  )
})

describe('a connection that a program tried', () => {
  it.each([
    [
      'telnet',
      [
        `C:\\>telnet ${host} 8530`,
        `Connecting To ${host}...Could not open connection to the host, on port 8530: Connect failed`
      ],
      'port-unanswered'
    ],
    [
      'telnet, German',
      [
        `C:\\>telnet ${host} 8530`,
        `Verbindungsaufbau zu ${host}...Keine Verbindung mit dem Host, auf Port 8530: Verbinden fehlgeschlagen`
      ],
      'port-unanswered'
    ],
    [
      'PortQry, filtered',
      ['Querying target system called:', ` ${host}`, 'TCP port 8530 (unknown service): FILTERED'],
      'port-unanswered'
    ],
    ['PortQry, closed', ['TCP port 8530 (unknown service): NOT LISTENING'], 'port-refused'],
    ['openssl', [`$ openssl s_client -connect ${host}:8530`, 'connect:errno=10061'], 'port-refused'],
    [
      'nc',
      [`$ nc -vz ${host} 8530`, `nc: connect to ${host} port 8530 (tcp) failed: Connection refused`],
      'port-refused'
    ],
    [
      'a socket of .NET, Polish',
      [
        'Wyjątek podczas wywoływania metody „Connect”: „Nie można nawiązać połączenia, komputer docelowy odmawia 10.2.0.9:8530”'
      ],
      'port-refused'
    ],
    ['curl, tunnel', ['curl: (56) CONNECT tunnel failed, response 407'], 'proxy-auth-required'],
    ['curl, no HTTP/1', ['curl: (1) Received HTTP/0.9 when not allowed'], 'response-intercepted'],
    ['curl -f', ['curl: (22) The requested URL returned error: 503'], 'server-unavailable'],
    [
      'wget',
      [
        `--2024-02-05 09:00:00--  http://${host}:8530/selfupdate/wuident.cab`,
        'HTTP request sent, awaiting response... 503 Service Unavailable'
      ],
      'server-unavailable'
    ],
    [
      'dig',
      [
        '; <<>> DiG 9.18 <<>> x',
        ';; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1',
        ';; QUESTION SECTION:',
        `;${host}.\t\tIN\tA`
      ],
      'server-name-unresolved'
    ],
    ['host', [`Host ${host} not found: 3(NXDOMAIN)`], 'server-name-unresolved'],
    [
      'ping, French',
      [`C:\\>ping ${host}`, `La requête Ping n’a pas pu trouver l’hôte ${host}. Vérifiez le nom.`],
      'server-name-unresolved'
    ],
    [
      'Test-NetConnection without address',
      [`ComputerName   : ${host}`, 'RemoteAddress  :', 'InterfaceAlias :', 'PingSucceeded  : False'],
      'server-name-unresolved'
    ],
    [
      'Test-NetConnection, Italian warning',
      ['AVVISO: TCP: connessione a (sus.contoso.test : 8530) non riuscita'],
      'port-unanswered'
    ]
  ])('%s', async (_, printed, cause) =>
    expect(await verdictOf({ 'p.txt': lines(printed), 'r.txt': plain })).toBe(`${cause}: possible`)
  )

  it.each([
    [
      'another port',
      [`C:\\>telnet ${host} 445`, `Connecting To ${host}...Could not open connection, on port 445: Connect failed`]
    ],
    ['success', [`C:\\>ping ${host}`, `Ping wird ausgeführt für ${host} [10.2.0.9] mit 32 Bytes Daten:`]],
    ['a port that listens', ['TCP port 8530 (unknown service): LISTENING']]
  ])('says nothing where it was %s', async (_, printed) =>
    expect((await judged({ 'p.txt': lines(printed), 'r.txt': plain })).verdict.cause).toBeNull()
  )
})

describe('a collective code of TLS beside a program that looked at the certificate', () => {
  const log = lines(
    serverSet(`https://${host}:8531`, '01-05-2026 09:00:00'),
    failedScan('0x80072f8f', '01-05-2026 10:00:00')
  )
  it.each([
    ['nothing', 'nothing that a program prints', 'certificate-untrusted'],
    ['certutil', 'CertUtil: -verify command FAILED: 0x800b0101 (-2146762495 CERT_E_EXPIRED)', 'certificate-expired'],
    [
      'OpenSSL',
      `$ openssl s_client -connect ${host}:8531\nverify error:num=62:hostname mismatch`,
      'certificate-name-mismatch'
    ],
    [
      'OpenSSL, asked for another host',
      '$ openssl s_client -connect www.contoso.test:443\nverify error:num=10:certificate has expired',
      'certificate-untrusted'
    ]
  ])('is judged by it: %s', async (_, printed, cause) =>
    expect(await verdictOf({ 'WUAHandler.log': log, 'p.txt': `${printed}\n` })).toBe(`${cause}: possible`)
  )
})
