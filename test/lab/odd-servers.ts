import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A server that behaves as no product should; every one of these was met in the field. */
export interface OddServer {
  readonly port: number
  stop(): Promise<void>
}

/** Listens on a free port of 127.0.0.1 and leaves every connection to `greet`. */
export async function startOddServer(greet: (socket: Socket) => void): Promise<OddServer> {
  const open = new Set<Socket>()
  const server: Server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
    greet(socket)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of open) socket.destroy()
      await new Promise((done) => server.close(done))
    }
  }
}

/** Takes the connection and never says a word. */
export const silent = (socket: Socket): void => {
  socket.resume()
}

/** Closes as soon as it is asked something. */
export const closing = (socket: Socket): void => {
  socket.once('data', () => socket.end())
}

/** Resets as soon as it is asked something. */
export const resetting = (socket: Socket): void => {
  socket.once('data', () => socket.resetAndDestroy())
}

/** Says these bytes when asked, and hangs up. */
export const textOf = (bytes: string | Uint8Array) => (socket: Socket) => {
  socket.once('data', () => socket.end(bytes))
}

/** Says one letter of an endless header at a time. */
export const dribbling = (socket: Socket): void => {
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
    const timer = setInterval(() => socket.write('.'), 20)
    socket.once('close', () => {
      clearInterval(timer)
    })
  })
}

/** Answers as the kernel driver does before any application is asked. */
export const kernelSays = (status: string) =>
  textOf(
    `HTTP/1.1 ${status}\r\nServer: Microsoft-HTTPAPI/2.0\r\nContent-Type: text/html; charset=us-ascii\r\n` +
      'Content-Length: 27\r\nConnection: close\r\n\r\n<HTML><BODY>x</BODY></HTML>'
  )

/** A page of its own for whatever is asked, as a guest network does before one has agreed to its terms. */
export const captivePortal = textOf(
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body>Welcome to our guest network</body></html>'
)

/** A page that never ends, sent as fast as it is read. */
export const endless = (socket: Socket): void => {
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>')
    const more = () => {
      while (!socket.destroyed && socket.write('x'.repeat(16_384)));
    }
    socket.on('drain', more)
    more()
  })
}

/** Sends the head once, then the rest for ever; the pauses leave others in this process their turn. */
export const flooding = (head: string | Uint8Array, again: string | Uint8Array) => (socket: Socket) => {
  const part = Buffer.from(again)
  const burst = Buffer.concat(Array.from({ length: Math.ceil(8_192 / part.length) }, () => part))
  socket.once('data', () => {
    socket.write(head)
    const timer = setInterval(() => {
      if (!socket.writableNeedDrain) socket.write(burst)
    }, 5)
    socket.once('close', () => {
      clearInterval(timer)
    })
  })
}

/** A server that works, but thinks for three seconds first. */
export const slow = (socket: Socket): void => {
  socket.once('data', () => {
    const answer =
      'HTTP/1.1 200 OK\r\nServer: Microsoft-IIS/10.0\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n'
    const timer = setTimeout(() => socket.end(`${answer}<?xml version="1.0"?><Root />`), 3_000)
    socket.once('close', () => {
      clearTimeout(timer)
    })
  })
}
