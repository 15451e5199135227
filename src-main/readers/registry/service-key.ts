/** Registry key of a service's settings, including its start type. */
export function serviceKey(name: string): string {
  return String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services` + `\\${name}`
}
