/** Registry key of a service's settings, including its start type. */
export function serviceKey(name: string): string {
  return String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services` + `\\${name}`
}

const policy = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const internetSettings = String.raw`Software\Microsoft\Windows\CurrentVersion\Internet Settings`
const services = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services`

const resolved = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\WindowsUpdate\UpdatePolicy`
const schannel = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`

/**
 * Windows Update and component servicing create them when a restart is needed, and remove them with it; what they hold does not
 * matter (Microsoft, "Manage clients in Configuration Manager", restart clients).
 */
export const restartKeys = [
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending`
] as const

/**
 * Keys of the Windows Update policy (shared by 32- and 64-bit programs), followed by the keys of the effective
 * settings, of MDM, of ConfigMgr's scan source, of ProxySettingsPerUser and of the ConfigMgr client itself, and those that exist
 * while a restart is pending.
 */
export const updatePolicyKeys = [
  policy,
  `${policy}\\AU`,
  `${resolved}\\PolicyState`,
  `${resolved}\\GPCache\\CacheSet001\\WindowsUpdate`,
  `${resolved}\\GPCache\\CacheSet002\\WindowsUpdate`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\PolicyManager\current\device\Update`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\CCM\SoftwareUpdates`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\CCM\CcmExec`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\SMS\Mobile Client`,
  ...restartKeys
] as const

/** Of these keys only what is judged is kept; the rest identifies the client. */
export const keptValues: Readonly<Record<string, readonly string[]>> = {
  'software\\microsoft\\ccm\\ccmexec': ['provisioningmode'],
  'software\\microsoft\\sms\\mobile client': ['assignedsitecode', 'gprequestedsiteassignmentcode', 'productversion'],
  'software\\microsoft\\windows\\currentversion\\windowsupdate\\auto update\\rebootrequired': [],
  'software\\microsoft\\windows\\currentversion\\component based servicing\\rebootpending': []
}

/** Services required for a scan, spelled as in Windows. */
export const updateServiceNames = ['wuauserv', 'bits', 'cryptsvc', 'WinHttpAutoProxySvc', 'ccmexec', 'UsoSvc'] as const
/** Registry keys of `updateServiceNames`, in the same order. */
export const updateServiceKeys = updateServiceNames.map((name) => `${services}\\${name}`)

/** Keys of WinHttpSettings per registry view. */
export const winhttpKeys = {
  native: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`,
  wow64: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`
} as const

/** Contains ProxySettingsPerUser. */
const proxyPolicyKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings`

/** Keys of the WinINET settings: current user, LocalSystem (its hive has two names) and machine-wide. */
export const userProxyKeys = [
  ...[
    'HKEY_CURRENT_USER',
    String.raw`HKEY_USERS\.DEFAULT`,
    String.raw`HKEY_USERS\S-1-5-18`,
    'HKEY_LOCAL_MACHINE'
  ].flatMap((hive) => [`${hive}\\${internetSettings}`, `${hive}\\${internetSettings}\\Connections`]),
  proxyPolicyKey
]

/** Keys of WinHTTP's DefaultSecureProtocols per registry view. */
export const secureProtocolKeys = {
  native: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp`,
  wow64: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp`
} as const

/** Key of the Schannel client settings for one version, such as `TLS 1.2`. */
export function schannelKey(version: string): string {
  return `${schannel}\\${version}\\Client`
}

/** Key of the Schannel settings for one version that hold for servers on this computer. */
export function serverSchannelKey(version: string): string {
  return `${schannel}\\${version}\\Server`
}

/** Key of what the installation of WSUS wrote. */
export const wsusSetupKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Update Services\Server\Setup`

/** Configuration Manager's own folder, on a site server and on a software update point. */
export const siteServerKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\SMS\Identification`

/** Where components of Configuration Manager write their logs (`TraceFilename`). */
export const traceKeys = ['SMS_WSUS_CONFIGURATION_MANAGER', 'SMS_WSUS_CONTROL_MANAGER', 'SMS_WSUS_SYNC_MANAGER'].map(
  (component) => String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\SMS\Tracing` + `\\${component}`
)

/** Keys of HTTP.sys' certificates: by address, and by host name. */
export const sslBindingKeys = [
  `${services}\\HTTP\\Parameters\\SslBindingInfo`,
  `${services}\\HTTP\\Parameters\\SslSniBindingInfo`
] as const

/** Keys of the pinned certificate stores: local machine and group policy (Microsoft, System Store Locations). */
export const pinStoreKeys = [
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\SystemCertificates\WindowsServerUpdateServices`,
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\SystemCertificates\WindowsServerUpdateServices`
] as const

/** Key of the ConfigMgr client's log settings, including the folder. */
export const configmgrLogKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\CCM\Logging\@Global`

/** Key of SusClientId, the computer's id at WSUS. */
export const updateAgentKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate`
