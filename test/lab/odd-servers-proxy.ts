import type { Socket } from 'node:net'
import { byAddress } from './odd-servers-http.ts'
import { textOf, silent } from './odd-servers.ts'

const bye = 'Content-Length: 0\r\nConnection: close\r\n\r\n'
const established = 'HTTP/1.1 200 Connection established\r\n\r\n'

const refusing = (status: string, ...headers: readonly string[]) =>
  textOf(`HTTP/1.1 ${status}\r\n${headers.map((header) => `${header}\r\n`).join('')}${bye}`)

/** Opens the tunnel and leaves what comes then to nobody. */
const openAndHang = (socket: Socket): void => {
  socket.once('data', () => socket.write(established))
}

const openAndReset = (socket: Socket): void => {
  socket.once('data', () => {
    socket.write(established)
    socket.once('data', () => socket.resetAndDestroy())
  })
}

const via = 'Via: 1.1 gateway'

/** Proxies that keep to no rule, each breaking one. */
export const proxyOddities = {
  'tunnel-hangs': openAndHang,
  'tunnel-resets': openAndReset,
  'tunnel-with-page': textOf(`${established}<html><body>Please log on</body></html>`),
  'tunnel-to-login': refusing('302 Found', 'Location: https://login.example.com/'),
  'tunnel-teapot': refusing('418 Teapot'),
  'tunnel-500': refusing('500 Internal Error'),
  'logon-bare': refusing('407 Proxy Authentication Required'),
  'logon-windows': refusing('407 Denied', 'Proxy-Authenticate: Negotiate', 'Proxy-Authenticate: NTLM'),
  'logon-kerberos': refusing('407 Denied', 'Proxy-Authenticate: Kerberos'),
  'logon-password': refusing(
    '407 Denied',
    'Proxy-Authenticate: Basic realm="a, b"',
    'Proxy-Authenticate: Digest realm="x", nonce="y"'
  ),
  'denies-named': refusing('403 Forbidden', via),
  'denies-unnamed': refusing('403 Forbidden'),
  'gateway-502': refusing('502 Bad Gateway'),
  'gateway-503': refusing('503 Service Unavailable'),
  'gateway-503-named': refusing('503 Service Unavailable', via),
  'gateway-504-named': refusing('504 Gateway Timeout', via),
  'portal-on-http': byAddress(
    'CONNECT',
    silent,
    textOf('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>Welcome</html>')
  )
} as const
