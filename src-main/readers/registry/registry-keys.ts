const policy = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const internetSettings = String.raw`Software\Microsoft\Windows\CurrentVersion\Internet Settings`
const services = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services`

const resolved = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\WindowsUpdate\UpdatePolicy`
const schannel = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`

/**
 * Where the Windows Update policy stands; 32- and 64-bit programs share this tree. Behind it what Windows made of it,
 * what a device management says, what ConfigMgr says of the scan source, and whether proxy settings are per machine.
 */
export const updatePolicyKeys = [
  policy,
  `${policy}\\AU`,
  `${resolved}\\PolicyState`,
  `${resolved}\\GPCache\\CacheSet001\\WindowsUpdate`,
  `${resolved}\\GPCache\\CacheSet002\\WindowsUpdate`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\PolicyManager\current\device\Update`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\CCM\SoftwareUpdates`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings`
] as const

/** The services a scan needs or leans on; the names as Windows writes them. */
export const updateServiceNames = ['wuauserv', 'bits', 'cryptsvc', 'WinHttpAutoProxySvc', 'ccmexec', 'UsoSvc'] as const
export const updateServiceKeys = updateServiceNames.map((name) => `${services}\\${name}`)

/** Where WinHttpSettings stands, per view of the registry. */
export const winhttpKeys = {
  native: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`,
  wow64: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`
} as const

/** Holds ProxySettingsPerUser. */
const proxyPolicyKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings`

/** WinINET settings: the user's, LocalSystem's (two names of one hive), and the ones for the whole machine. */
export const userProxyKeys = [
  ...[
    'HKEY_CURRENT_USER',
    String.raw`HKEY_USERS\.DEFAULT`,
    String.raw`HKEY_USERS\S-1-5-18`,
    'HKEY_LOCAL_MACHINE'
  ].flatMap((hive) => [`${hive}\\${internetSettings}`, `${hive}\\${internetSettings}\\Connections`]),
  proxyPolicyKey
]

/** Where DefaultSecureProtocols of WinHTTP stands, per view of the registry. */
export const secureProtocolKeys = {
  native: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp`,
  wow64: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp`
} as const

/** Where Schannel keeps what it does as a client with one version, such as `TLS 1.2`. */
export function schannelKey(version: string): string {
  return `${schannel}\\${version}\\Client`
}

/** The computer's own store of pinned certificates, and the one group policies fill (System Store Locations, Microsoft). */
export const pinStoreKeys = [
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\SystemCertificates\WindowsServerUpdateServices`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\SystemCertificates\WindowsServerUpdateServices`
] as const

/** Where ConfigMgr's client keeps its log settings, the folder among them. */
export const configmgrLogKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\CCM\Logging\@Global`

/** Where the update agent keeps its id at WSUS, SusClientId. */
export const updateAgentKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate`
