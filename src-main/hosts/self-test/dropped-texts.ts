/** A small invented text for one reader; the expected results are stored with the samples. */
export interface ReaderText {
  /** Name of the reader. */
  readonly reader: string
  readonly text: string
}

const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const internet = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services'
const schannel =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client'
const pins = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\WindowsServerUpdateServices\\Certificates'
const name = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName'
const thumbprint = '0123456789ABCDEF0123456789ABCDEF01234567'
const exported = (key: string, value: string): string =>
  `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n${value}\r\n`
const iisFields =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken'
const errFields =
  'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename'
const none = '{00000000-0000-0000-0000-000000000000}'
const reported = [
  ...['{2C3C39FA-FC0F-4F44-9049-D2AA53B27FFB}', '2026-03-04 13:14:20:702+0100', '1', '148 [AGENT_DETECTION_FAILED]'],
  ...[
    '101',
    none,
    '0',
    '80240438',
    'CcmExec',
    'Failure',
    'Software Synchronization',
    'Failed with error 0x80240438.',
    ''
  ]
]
const certificate =
  '-----BEGIN CERTIFICATE-----\nMIIB2DCCAX2gAwIBAgIUHSQExIzbdpdMQOqaJuNN5X5CcL8wCgYIKoZIzj0EAwIw\nMDEcMBoGA1UEAwwTc3VwMDEuY29udG9zby5sb2NhbDEQMA4GA1UECgwHQ29udG9z\nbzAgFw0yNjExMjIxNzM4MjJaGA8yMDUxMDcxNDE3MzgyMlowMDEcMBoGA1UEAwwT\nc3VwMDEuY29udG9zby5sb2NhbDEQMA4GA1UECgwHQ29udG9zbzBZMBMGByqGSM49\nAgEGCCqGSM49AwEHA0IABLA1kmoX+IqzvXv0/yCgrKgB0lUUGtWVOeavK9rMJZNA\nwLIDC31AqIJSbXcaeG4vomzrLxGIPW065vO8R90C14WjczBxMB0GA1UdDgQWBBQI\nhrxUlEW2VB/3pmavvjuSdDe6XDAfBgNVHSMEGDAWgBQIhrxUlEW2VB/3pmavvjuS\ndDe6XDAPBgNVHRMBAf8EBTADAQH/MB4GA1UdEQQXMBWCE3N1cDAxLmNvbnRvc28u\nbG9jYWwwCgYIKoZIzj0EAwIDSQAwRgIhAJYnXoFDNknhrFt30ez5hvVv0StyZO9F\n/XF5fWbv29GiAiEA0VWaMTeDthAxJ/xHcTyu3WD6WVDgWNGPIY1DtTKIp6g=\n-----END CERTIFICATE-----'

/** One text per format, read through the same functions as dropped files. */
export const droppedTexts: readonly ReaderText[] = [
  { reader: 'update-policy', text: exported(policies, '"WUServer"="http://sup01.contoso.local:8530"') },
  { reader: 'update-services', text: exported(`${services}\\wuauserv`, '"Start"=dword:00000004') },
  {
    reader: 'winhttp-settings',
    text: exported(
      `${machine}\\Connections`,
      '"WinHttpSettings"=hex:28,00,00,00,00,00,00,00,03,00,00,00,04,00,00,00,70,3a,38,30,00,00,00,00'
    )
  },
  { reader: 'user-proxy', text: exported(internet, '"ProxyEnable"=dword:00000001\r\n"ProxyServer"="proxy01:8080"') },
  { reader: 'tls-settings', text: exported(schannel, '"Enabled"=dword:00000000') },
  { reader: 'pin-store', text: exported(`${pins}\\${thumbprint}`, '"Blob"=hex:03,00,00,00') },
  { reader: 'machine-identity', text: exported(name, '"ComputerName"="PC-0815"') },
  { reader: 'registry-query', text: `${policies}\\AU\r\n    UseWUServer    REG_DWORD    0x1\r\n` },
  { reader: 'proxy-blob-paste', text: '28 00 00 00 00 00 00 00 03 00 00 00 04 00 00 00 70 3a 38 30 00 00 00 00' },
  {
    reader: 'netsh-proxy',
    text: '\r\nCurrent WinHTTP proxy settings:\r\n\r\n    Proxy Server(s) :  p.example:8080\r\n    Bypass List     :  <local>\r\n'
  },
  {
    reader: 'advanced-proxy',
    text: 'Settings:\n{ "ProxyIsEnabled": true, "Proxy": "p.example:8080", "ProxyBypass": "<local>", "AutoConfigIsEnabled": false, "AutoDetect": false }'
  },
  { reader: 'bitsadmin-proxy', text: 'Proxy for account LocalService:\nProxy usage: NO_PROXY' },
  {
    reader: 'command-output',
    text: 'curl: (60) schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT'
  },
  { reader: 'certificate-file', text: certificate },
  {
    reader: 'iis-log',
    text: `#Fields: ${iisFields}\r\n2026-05-01 08:00:00 192.0.2.1 POST /ClientWebService/client.asmx - 8530 192.0.2.7 Windows-Update-Agent 503 0 64 12\r\n`
  },
  {
    reader: 'httperr-log',
    text: `#Fields: ${errFields}\r\n2026-05-01 08:00:00 192.0.2.7 49811 192.0.2.1 8530 HTTP/1.1 POST /ClientWebService/client.asmx 503 1 AppOffline WsusPool\r\n`
  },
  {
    reader: 'iis-configuration',
    text: `<configuration><system.applicationHost><sites><site name="WSUS-Verwaltung" id="7">${['ClientWebService', 'SimpleAuthWebService'].map((path) => `<application path="/${path}" />`).join('')}<bindings><binding protocol="https" bindingInformation="*:8531:" /></bindings></site></sites></system.applicationHost></configuration>`
  },
  { reader: 'appcmd', text: 'APPPOOL "WsusPool" (MgdVersion:v4.0,MgdMode:Integrated,state:Stopped)' },
  {
    reader: 'ssl-bindings',
    text: `SSL Certificate bindings:\r\n-----\r\n    IP:port                      : 0.0.0.0:8531\r\n    Certificate Hash             : ${thumbprint}\r\n    Negotiate Client Certificate : Disabled\r\n`
  },
  {
    reader: 'wsus-setup',
    text: exported(
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup',
      '"PortNumber"=dword:00002153\r\n"UsingSSL"=dword:00000001'
    )
  },
  {
    reader: 'sup-properties',
    text: 'WSUSIISPort         8530\r\nWSUSIISSSLPort      8531\r\nSSLWSUS                1\r\n'
  },
  { reader: 'server-tls', text: exported(schannel.replace('Client', 'Server'), '"Enabled"=dword:00000000') },
  {
    reader: 'server-log',
    text: 'Setting new configuration state to 3 (WSUS_CONFIG_FAILED) $$<SMS_WSUS_CONFIGURATION_MANAGER><02-16-2020 09:00:01.243+480><thread=6080 (0x17C0)>'
  },
  {
    reader: 'server-services',
    text: 'SERVICE_NAME: W3SVC\r\n        TYPE               : 20  WIN32_SHARE_PROCESS\r\n        STATE              : 1  STOPPED\r\n'
  },
  {
    reader: 'server-events',
    text: "Log Name:      System\r\nSource:        Microsoft-Windows-WAS\r\nDate:          10/14/2016 9:33:42 AM\r\nEvent ID:      5002\r\nTask Category: None\r\nLevel:         Error\r\nKeywords:      Classic\r\nUser:          N/A\r\nComputer:      SUP01.contoso.local\r\nDescription:\r\nApplication pool 'WsusPool' is being automatically disabled due to a series of failures.\r\n"
  },
  { reader: 'reporting-events', text: reported.join('\t') },
  {
    reader: 'windows-update-log',
    text: '2026/07/01 12:00:00.1234567 9860  18344 Agent           WSUS server: http://sup01.contoso.local:8530\r\n2026/07/01 12:00:01.1234567 9860  18344 Agent           * END * Finding updates CallerId = CcmExec [AgentError 0x8024401b]\r\n'
  },
  {
    reader: 'configmgr-log',
    text: '<![LOG[OnSearchComplete - Failed to end search job. Error = 0x80244022.]LOG]!><time="10:41:38.407-120" date="10-14-2026" component="WUAHandler" context="" type="3" thread="5128" file="cwuahandler.cpp:3520">'
  },
  {
    reader: 'configmgr-log rendered',
    text: 'OnSearchComplete - Failed to end search job. Error = 0x80072ee2.  $$<WUAHandler><10-14-2026 10:41:38.407-120><thread=5128 (0x1408)>'
  },
  { reader: 'scan-retry-codes', text: 'ScanFailureRetryErrorCodes : {2149842976, 2149859338, 2149859352}' },
  {
    reader: 'pasted text',
    text: '<html><body><pre>Proxy for account LocalService:\nProxy usage: NO_PROXY</pre></body></html>'
  }
]
