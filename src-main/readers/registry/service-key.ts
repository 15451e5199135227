/** Where a service's settings stand, its start type among them. */
export function serviceKey(name: string): string {
  return String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services` + `\\${name}`
}
