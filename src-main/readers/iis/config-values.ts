/** Bits of `access/@sslFlags` (IIS configuration reference, "access"); the names are compared without case. */
const sslFlagBits: Readonly<Record<string, number>> = {
  none: 0,
  ssl: 8,
  sslnegotiatecert: 32,
  sslrequirecert: 64,
  sslmapcert: 128,
  ssl128: 256
}

/** `Ssl, SslNegotiateCert` or a number; null for a name that is none. */
export function sslFlagsOf(written: string): number | null {
  let flags = 0
  for (const part of written.split(',')) {
    const name = part.trim().toLowerCase()
    const bits = /^\d{1,5}$/.test(name) ? Number(name) : sslFlagBits[name]
    if (bits === undefined) return null
    flags |= bits
  }
  return flags
}

/** `true` or `false` as .NET writes them; null for anything else. */
export function flagOf(written: string): boolean | null {
  const word = written.trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : null
}

/** A whole number as a configuration writes it; null for anything else. */
export function amountOf(written: string): number | null {
  const digits = written.trim()
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}

/** Seconds of `00:20:00`, `29:00:00` or `1.05:00:00`; null for anything else. */
export function secondsOf(written: string): number | null {
  const parts = /^(?:(\d{1,4})\.)?(\d{1,3}):(\d{2}):(\d{2})(?:\.\d{1,7})?$/.exec(written.trim())
  if (parts === null) return null
  const [, days = '0', hours, minutes, seconds] = parts
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
}

/** The parts of `*:8530:`, `10.1.2.3:8541:`, `[::]:8531:name`: split at the last two colons. Null for anything else. */
export function bindingParts(written: string): { address: string; port: number; host: string } | null {
  const last = written.lastIndexOf(':')
  const before = last < 1 ? -1 : written.lastIndexOf(':', last - 1)
  if (before === -1) return null
  const port = amountOf(written.slice(before + 1, last))
  if (port === null || port < 1 || port > 65_535) return null
  const address = written.slice(0, before).replace(/^\[|\]$/g, '')
  const every = ['*', '0.0.0.0', '::', ''].includes(address)
  return { address: every ? '' : address.slice(0, 255), port, host: written.slice(last + 1).slice(0, 255) }
}

/** A path in lower case without the slashes at its ends, as IIS compares paths. */
export function comparablePath(written: string): string {
  const path = written.trim().toLowerCase()
  let [from, to] = [0, path.length]
  while (from < to && path[from] === '/') from++
  while (to > from && path[to - 1] === '/') to--
  return path.slice(from, to)
}
