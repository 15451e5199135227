import type { Socket } from 'node:net'
import { silent, textOf } from './odd-servers.ts'

/** An answer with these headers and this page, as the products below send it. */
const page = (status: string, headers: readonly string[], html: string) =>
  textOf(
    `HTTP/1.1 ${status}\r\n${headers.map((header) => `${header}\r\n`).join('')}Content-Type: text/html\r\n` +
      `Content-Length: ${Buffer.byteLength(html)}\r\nConnection: close\r\n\r\n${html}`
  )

const kernelPage = (status: string, title: string, text: string) =>
  page(
    status,
    ['Server: Microsoft-HTTPAPI/2.0'],
    `<!DOCTYPE HTML><HTML><HEAD><TITLE>${title}</TITLE></HEAD>\r\n<BODY><h2>${title}</h2>\r\n<hr><p>${text}</p>\r\n</BODY></HTML>`
  )

const iisPage = (status: string, text: string) =>
  page(status, ['Server: Microsoft-IIS/10.0', 'X-Powered-By: ASP.NET'], `<html><body><h2>${text}</h2></body></html>`)

const redirect = (location: string) =>
  textOf(`HTTP/1.1 302 Found\r\nServer: Microsoft-IIS/10.0\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`)

/** Takes a TLS hello for the beginning of a request and waits for its end; answers plain HTTP. */
const plainThatWaits = (socket: Socket): void => {
  socket.once('data', (bytes: Buffer) => {
    const greet = bytes[0] === 22 ? silent : fine
    greet(socket)
    socket.emit('data', bytes)
  })
}
const fine = page('200 OK', ['Server: Microsoft-IIS/10.0'], '<?xml version="1.0"?><Root />')

/** Block pages of filters, and what HTTP.sys and IIS say before WSUS is asked. */
export const filterOddities = {
  'zscaler-403': page('403 Forbidden', ['Server: Zscaler/6.2'], '<html><head><title>Blocked</title></head></html>'),
  'fortiguard-403': page(
    '403 Forbidden',
    ['X-Frame-Options: SAMEORIGIN'],
    '<!DOCTYPE html><html><head><title>Web Filter Violation</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1></body></html>'
  ),
  'pan-os-503': page(
    '503 Service Unavailable',
    [],
    '<html><head><title>Web Page Blocked</title></head><body><h1>Web Page Blocked</h1></body></html>'
  ),
  'usercheck-302': textOf(
    'HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/UserCheck/PortalMain?IID=1\r\nContent-Length: 0\r\n\r\n'
  ),
  'blue-coat-403': page(
    '403 Forbidden',
    ['Proxy-Connection: close'],
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>Access Denied (policy_denied)<!-- Blue Coat ProxySG --></BODY></HTML>'
  ),
  'sophos-200': page(
    '200 OK',
    [],
    '<html><head><title>Access blocked</title></head><body>Sophos Firewall</body></html>'
  ),
  'fortiguard-200': page('200 OK', [], '<html><head><title>FortiGuard Web Filtering</title></head></html>'),
  'squid-403': page(
    '403 Forbidden',
    ['Server: squid/5.7', 'X-Squid-Error: ERR_ACCESS_DENIED 0', 'Via: 1.1 cache (squid/5.7)'],
    '<html><head><title>ERROR: The requested URL could not be retrieved</title></head></html>'
  ),
  'squid-503': page(
    '503 Service Unavailable',
    ['Server: squid/5.7', 'X-Squid-Error: ERR_CONNECT_FAIL 111', 'Via: 1.1 cache (squid/5.7)'],
    '<html><head><title>ERROR: The requested URL could not be retrieved</title></head></html>'
  ),
  'nginx-404': page(
    '404 Not Found',
    ['Server: nginx/1.22.1'],
    '<html><head><title>404 Not Found</title></head></html>'
  ),
  'nginx-503': page('503 Service Temporarily Unavailable', ['Server: nginx'], '<html><h1>503</h1></html>'),
  'unsigned-403': page('403 Forbidden', [], '<html><body>Forbidden</body></html>'),
  'unsigned-503': page('503 Service Unavailable', [], '<html><body>Unavailable</body></html>'),
  'unsigned-401': page('401 Unauthorized', [], '<html><body>Unauthorized</body></html>'),
  'unsigned-404': page('404 Not Found', [], '<html><body>Not found</body></html>'),
  'invalid-hostname': kernelPage(
    '400 Bad Request',
    'Bad Request - Invalid Hostname',
    'HTTP Error 400. The request hostname is invalid.'
  ),
  'request-too-large': iisPage('404 Not Found', '404.13 - Content length too large'),
  'iis-401': iisPage('401 Unauthorized', '401.2 - Unauthorized'),
  'iis-404': iisPage('404 Not Found', '404.0 - Not Found'),
  'kernel-503': kernelPage(
    '503 Service Unavailable',
    'Service Unavailable',
    'HTTP Error 503. The service is unavailable.'
  ),
  'requires-tls': iisPage('403 Forbidden', '403.4 - The page must be viewed over SSL'),
  'redirect-without-port': redirect('https://localhost/ClientWebService/wusserverversion.xml'),
  'redirect-to-login': redirect('https://login.example.com/adfs/ls?wa=wsignin1.0'),
  'plain-that-waits': plainThatWaits
} as const
