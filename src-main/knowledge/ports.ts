/** WSUS' standard ports: the first of each pair up to Windows Server 2008 R2, the second from Windows Server 2012. */
export const standardPorts = { http: [80, 8530], https: [443, 8531] } as const

/**
 * The port of the other scheme on the same WSUS, by WSUS' own rule: https 443 goes with http 80, any other https port
 * with the http port one below. Null where the rule gives none. Content travels over the http port even with SSL.
 */
export function pairedPort(scheme: 'http' | 'https', port: number): number | null {
  if (!isPort(port)) return null
  if (scheme === 'https') return port === 443 ? 80 : portOrNull(port - 1)
  if (port === 80) return 443
  return port + 1 === 443 ? null : portOrNull(port + 1)
}

function portOrNull(port: number): number | null {
  return isPort(port) ? port : null
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65535
}
