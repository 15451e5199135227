/** First label of a host name, in lower case: computers of one site are distinguished by it. */
export function firstLabel(name: string): string {
  return name.toLowerCase().split('.')[0] ?? ''
}

/** `sup01` and `sup01.contoso.local` are one computer; case makes no difference. */
export function isSameHost(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x === y || isShortFor(x, y) || isShortFor(y, x)
}

function isShortFor(short: string, full: string): boolean {
  return !short.includes('.') && full.startsWith(`${short}.`)
}
