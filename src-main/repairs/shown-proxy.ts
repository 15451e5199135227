/** Names and lists as Windows writes them; a dash for none. */
export function shownProxy(list: string, bypass: string): string {
  return `Proxy ${list === '' ? '–' : list}; Bypass ${bypass === '' ? '–' : bypass}`
}
