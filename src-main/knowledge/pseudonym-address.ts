/** In a case without personal data an address is its network's letter and a number of its own: `NET-A.h1`. */
export function isPseudonymAddress(host: string): boolean {
  return /^net-[a-z]{1,4}\.h\d{1,7}$/i.test(host)
}
