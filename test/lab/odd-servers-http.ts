import type { Socket } from 'node:net'
import { flooding, kernelSays, textOf } from './odd-servers.ts'

const plain = 'HTTP/1.1 200 OK\r\nServer: Microsoft-IIS/10.0\r\nContent-Type: text/xml\r\n'
const xml = '<?xml version="1.0"?><Root />'
const bye = 'Connection: close\r\n\r\n'

/** Asks for nothing: speaks as soon as somebody connects, as mail and file servers do. */
const greeting = (banner: string) => (socket: Socket) => {
  socket.write(banner)
}

/** Sends the head, then one of the bytes every 20 ms. */
const byteByByte = (head: string, byte: string) => (socket: Socket) => {
  socket.once('data', () => {
    socket.write(head)
    const timer = setInterval(() => socket.write(byte), 20)
    socket.once('close', () => {
      clearInterval(timer)
    })
  })
}

/** Sends these bytes, and tears the connection down once they had time to arrive. */
const thenReset = (bytes: string) => (socket: Socket) => {
  socket.once('data', () => {
    socket.write(bytes)
    const timer = setTimeout(() => socket.resetAndDestroy(), 100)
    socket.once('close', () => {
      clearTimeout(timer)
    })
  })
}

/** Sends these bytes and keeps the connection. */
const thenSilent = (bytes: string) => (socket: Socket) => {
  socket.once('data', () => socket.write(bytes))
}

/** One answer for a test address whose path contains the word, another for the rest. */
export const byAddress =
  (word: string, callback: (socket: Socket) => void, other: (socket: Socket) => void) => (socket: Socket) => {
    socket.once('data', (request: Buffer) => {
      const [line = ''] = request.toString('latin1').split('\r\n')
      const greet = line.includes(word) ? callback : other
      greet(socket)
      socket.emit('data', request)
    })
  }

const redirect = (location: string) =>
  textOf(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n${bye}`)
const fine = textOf(`${plain}${bye}${xml}`)
const foreignPage = textOf(`HTTP/1.1 200 OK\r\nServer: nginx\r\n${bye}<html><body>It works</body></html>`)

/** Servers on the WSUS port that break HTTP, each in one way. */
export const httpOddities = {
  'binary-garbage': textOf(new Uint8Array(65_536).map((_, at) => (at * 31) % 256)),
  'endless-garbage': flooding('\0\0\0', '\0'.repeat(16_384)),
  'endless-headers': flooding(plain, 'X-More: and more\r\n'),
  'endless-continue': flooding('', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(100)),
  'endless-chunks': flooding(
    `${plain}Transfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n`,
    `3e8\r\n${'x'.repeat(1_000)}\r\n`
  ),
  'absurd-chunk': textOf(`${plain}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n${xml}`),
  'long-length': textOf(`${plain}Content-Length: 5000\r\n${bye}${xml}`),
  'short-length': textOf(`${plain}Content-Length: 21\r\n${bye}${xml}`),
  'negative-length': textOf(`${plain}Content-Length: -1\r\n${bye}${xml}`),
  'huge-length': textOf(`${plain}Content-Length: ${'9'.repeat(40)}\r\n${bye}${xml}`),
  'two-lengths': textOf(`${plain}Content-Length: 29\r\nContent-Length: 5\r\n${bye}${xml}`),
  'http-0.9': textOf(xml),
  'http2-goaway': textOf(Uint8Array.of(0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
  'status-000': textOf(`HTTP/1.1 000 Nothing\r\n${bye}${xml}`),
  'status-99': textOf(`HTTP/1.1 99 Low\r\n${bye}${xml}`),
  'status-999': textOf(`HTTP/1.1 999 Denied\r\n${bye}${xml}`),
  'status-1000': textOf(`HTTP/1.1 1000 High\r\n${bye}${xml}`),
  'status-word': textOf(`HTTP/1.1 abc Word\r\n${bye}${xml}`),
  'status-101': textOf('HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n'),
  'no-content': textOf(`HTTP/1.1 204 No Content\r\n${bye}`),
  'control-in-header': textOf(`HTTP/1.1 200 OK\r\nServer: \x1b[31mred\x00\r\n${bye}${xml}`),
  'bare-return': textOf(`HTTP/1.1 200 OK\r\nX-A: b\rInjected: c\r\n${bye}${xml}`),
  'long-header': textOf(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(1_048_576)}\r\n${bye}${xml}`),
  'many-headers': textOf(`HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(10_000)}${bye}${xml}`),
  'gzip-bomb': flooding(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08`, '\0'.repeat(16_384)),
  'marked-up': textOf(
    `HTTP/1.1 403 Forbidden\r\nServer: <script>alert(1)</script> \x9b31m\xe2\x80\xaeevil\r\nVia: "><img src=x>\r\n${bye}x`
  ),
  'redirect-file': redirect('file:///C:/Windows/win.ini'),
  'redirect-script': redirect('javascript:alert(1)'),
  'redirect-loop': redirect('/ClientWebService/wusserverversion.xml'),
  'redirect-away': redirect('https://login.example.com/?from=wsus'),
  'half-header': textOf('HTTP/1.1 200 OK\r\nServer: Micro'),
  'half-body-reset': thenReset(`${plain}Content-Length: 5000\r\n\r\n${xml}`),
  'half-body-silent': thenSilent(`${plain}Content-Length: 5000\r\n\r\n${xml}`),
  'half-error-reset': thenReset(
    `HTTP/1.1 503 Busy\r\nServer: Microsoft-IIS/10.0\r\nContent-Length: 5000\r\n\r\n<html>`
  ),
  'body-byte-by-byte': byteByByte(`${plain}\r\n<?xml version="1.0"?>`, ' '),
  'half-close': (socket: Socket) => {
    socket.end()
  },
  'ftp-banner': greeting('220 FileZilla Server 1.7.0\r\n'),
  'smtp-banner': greeting('220 mail.contoso.com ESMTP Postfix\r\n'),
  'foreign-on-two': byAddress('SimpleAuth', fine, foreignPage),
  'errors-beside-one': byAddress('ClientWebService', fine, kernelSays('500 Internal Server Error')),
  'silence-beside-one': byAddress('ClientWebService', fine, (socket) => {
    socket.resume()
  })
} as const
