import { connect, type Socket } from 'node:net'

/** What came back on one connection: everything until it was closed, or until the time was up. */
export interface RawAnswer {
  readonly text: string
  /** Of every answer on the connection, in order. */
  readonly statuses: readonly number[]
  readonly closed: boolean
}

/** Sends bytes exactly as written; no client tidies them up. */
export async function rawRequest(port: string, bytes: string | Buffer, waitMs = 600_000): Promise<RawAnswer> {
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(bytes)
  return await heard(socket, waitMs)
}

/** Listens until the other side closes, or the time is up. */
export async function heard(socket: Socket, waitMs: number): Promise<RawAnswer> {
  let text = ''
  socket.on('data', (data) => (text += data.toString('latin1')))
  const closed = await new Promise<boolean>((done) => {
    const timer = setTimeout(() => done(false), waitMs)
    socket.once('close', () => {
      clearTimeout(timer)
      done(true)
    })
  })
  socket.destroy()
  return { text, closed, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)) }
}
