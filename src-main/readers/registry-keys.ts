const policy = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const internetSettings = String.raw`Software\Microsoft\Windows\CurrentVersion\Internet Settings`
const services = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services`

/** Where the Windows Update policy stands; 32- and 64-bit programs share this tree. */
export const updatePolicyKeys = [policy, `${policy}\\AU`] as const

/** The services without which no scan runs; the names as Windows writes them. */
export const updateServiceNames = ['wuauserv', 'bits', 'cryptsvc', 'WinHttpAutoProxySvc', 'ccmexec'] as const
export const updateServiceKeys = updateServiceNames.map((name) => `${services}\\${name}`)

/** Where WinHttpSettings stands, per view of the registry. */
export const winhttpKeys = {
  native: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`,
  wow64: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`
} as const

/** WinINET settings: the user's, LocalSystem's (two names of one hive), and the ones for the whole machine. */
export const userProxyKeys = [
  'HKEY_CURRENT_USER',
  String.raw`HKEY_USERS\.DEFAULT`,
  String.raw`HKEY_USERS\S-1-5-18`,
  'HKEY_LOCAL_MACHINE'
].flatMap((hive) => [`${hive}\\${internetSettings}`, `${hive}\\${internetSettings}\\Connections`])

/** Where ConfigMgr's client keeps its log settings, the folder among them. */
export const configmgrLogKey = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\CCM\Logging\@Global`
