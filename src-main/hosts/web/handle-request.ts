import type { IncomingMessage, ServerResponse } from 'node:http'
import { dispatch, type Service } from '../../service/dispatch.ts'
import { isChannel, pathsChannel } from '../../service/channels.ts'
import { bodyLimit } from '../../service/limits.ts'
import { securityHeaders, staticFile } from '../pages/static-content.ts'
import type { Entry } from './entry.ts'
import { receiveFiles } from './receive-files.ts'

/** A served application. */
export interface Site {
  /** Folder of the built page. */
  readonly root: string
  readonly entry: Entry
  /** `http://127.0.0.1:PORT`; the only Host and Origin served. */
  readonly origin: string
  readonly service: Service
  /** Milliseconds between blank lines, which keep a connection open and are ignored by its reader. */
  readonly heartbeatMs: number
}

/** Bytes; the body contains key and token. */
const mostEntryBytes = 512

/** Handles one request; refusals first, cheapest first. */
export async function handleRequest(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // another Host means that another name resolves to this address (DNS rebinding)
  if (request.headers.host !== site.origin.slice('http://'.length)) return refuse(response, 421)
  // Node uses the first of several Host headers, a proxy may have used another one
  if (request.headersDistinct['host']?.length !== 1) return refuse(response, 400)
  if (!isFromHere(site, request)) return refuse(response, 403)
  const path = pathOf(request)
  if (path === null) return refuse(response, 400)
  if (path === '/enter') return await handleEntry(site, request, response)
  if (path === '/files') return await handleFiles(site, request, response)
  if (path.startsWith('/call/') || path === '/events') return await handleCall(site, path, request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const file = await staticFile(site.root, path)
  if (file.status !== 200) return refuse(response, file.status)
  response.writeHead(200, { ...securityHeaders, 'content-type': file.type, 'content-length': file.data.length })
  response.end(request.method === 'HEAD' ? undefined : file.data)
}

/** Checks Origin and Sec-Fetch-Site, if sent; all requests also need the token. */
function isFromHere(site: Site, { headers }: IncomingMessage): boolean {
  const texts = headers['sec-fetch-site']
  if (headers.origin !== undefined && headers.origin !== site.origin) return false
  return texts === undefined || texts === 'same-origin' || texts === 'none'
}

/** Exchanges the key for access; 410 if it was used by another page. */
async function handleEntry(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405)
  if (request.headers['content-type'] !== 'application/json') return refuse(response, 415)
  const body = await readBody(request, mostEntryBytes)
  if (!body.ok) return refuse(response, body.status)
  const [key, secret] = Array.isArray(body.json) ? (body.json as unknown[]) : []
  if (!site.entry.open(key, secret)) return refuse(response, 410)
  response.writeHead(204, securityHeaders)
  response.end()
}

async function handleCall(site: Site, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405)
  if (!site.entry.admits(request.headers['x-token'])) return refuse(response, 401)
  if (request.headers['content-type'] !== 'application/json') return refuse(response, 415)
  // a call may take as long as a check
  request.socket.setTimeout(0)
  if (path === '/events') return streamProgress(site, response)
  const channel = path.slice('/call/'.length)
  if (!isChannel(channel) || channel === pathsChannel) return refuse(response, 404)
  const asked = await readBody(request, bodyLimit(channel)).then((body) =>
    body.ok ? { answer: dispatch(site.service, channel, body.json) } : body
  )
  if (!('answer' in asked)) return refuse(response, asked.status)
  const answered = await keptOpen(response, site.heartbeatMs, asked.answer)
  if (!answered.ok) return refuse(response, answered.reason === 'bad-arguments' ? 400 : 404)
  if (!response.headersSent) response.writeHead(200, jsonHeaders)
  response.end(JSON.stringify({ result: answered.result }))
}

/** Files as they are, answered like a call of `case:check-files`. */
async function handleFiles(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405)
  if (!site.entry.admits(request.headers['x-token'])) return refuse(response, 401)
  if (request.headers['content-type'] !== 'application/octet-stream') return refuse(response, 415)
  const received = await receiveFiles(request)
  if ('refused' in received)
    return received.refused === null ? void response.destroy() : refuse(response, received.refused)
  try {
    request.socket.setTimeout(0)
    // the page goes on when it hears that all has arrived
    response.writeHead(200, jsonHeaders)
    response.write('\n')
    const { files, choice, leftOut } = received
    const answer = site.service.checkReceived(files, choice, leftOut ?? undefined)
    response.end(JSON.stringify({ result: await keptOpen(response, site.heartbeatMs, answer) }))
  } finally {
    await received.release()
  }
}

const jsonHeaders = { ...securityHeaders, 'content-type': 'application/json' }

/**
 * Sends blank lines, which JSON ignores, while the answer takes its time: browsers give up on a response of which they
 * have seen nothing for minutes. Only a call that was accepted takes that long.
 */
async function keptOpen<T>(response: ServerResponse, everyMs: number, answer: Promise<T>): Promise<T> {
  const beat = setInterval(() => {
    if (!response.headersSent) response.writeHead(200, jsonHeaders)
    response.write('\n')
  }, everyMs)
  try {
    return await answer
  } finally {
    clearInterval(beat)
  }
}

/** Sends a status without body and closes the connection, so that an unread request body need not be received. */
export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain', connection: 'close' })
  response.end(String(status))
}

/** The path exactly as sent; `new URL` would resolve `..` before it can be refused. */
function pathOf(request: IncomingMessage): string | null {
  const path = /^(\/[^?#]*)/.exec(request.url ?? '')?.[1]
  return path ?? null
}

/** Writes progress events as JSON lines until the page disconnects. */
function streamProgress({ service, heartbeatMs }: Site, response: ServerResponse): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': 'application/x-ndjson' })
  response.write('\n')
  const silence = service.onProgress((progress) => response.write(`${JSON.stringify(progress)}\n`))
  const beat = setInterval(() => response.write('\n'), heartbeatMs)
  response.once('close', () => {
    silence()
    clearInterval(beat)
  })
}

/** Reads the JSON body; returns a status on error. Stops reading when the size limit is exceeded. */
async function readBody(
  request: IncomingMessage,
  limit: number
): Promise<{ readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly status: 400 | 413 }> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > limit) return { ok: false, status: 413 }
  // in one piece where its size is known: pieces that are joined take twice the memory
  let bytes = Buffer.alloc(announced)
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    if (size + part.length > limit) return { ok: false, status: 413 }
    if (size + part.length > bytes.length) bytes = Buffer.concat([bytes.subarray(0, size)], 2 * (size + part.length))
    bytes.set(part, size)
    size += part.length
  }
  try {
    const text = bytes.toString('utf8', 0, size)
    bytes = Buffer.alloc(0)
    const json: unknown = JSON.parse(text)
    return { ok: true, json }
  } catch {
    return { ok: false, status: 400 }
  }
}
