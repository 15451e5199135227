import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'
import { deadline, errorCode, msSince } from '../time-limit.ts'
import type { Connection, HttpAnswer, HttpLimits, HttpRequest } from '../system.ts'
import { answeredBy, saysBlocked } from '../../readers/http/answered-by.ts'
import { bodyKind } from './body-kind.ts'

const bodyLimit = 64 * 1024

/** Sends one HTTP request over an open connection and reads at most 64 KiB of the response body. Never rejects. */
export async function sendRequest(wire: Connection, request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> {
  const start = performance.now()
  const none = (outcome: HttpResult['outcome']) => ({
    result: { ...noResponse(outcome), durationMs: msSince(start) },
    wire: null,
    body: new Uint8Array()
  })
  if (limits.signal.aborted) return close(wire, none('unfinished'))
  if (wire.destroyed) return none('reset')
  return new Promise((done) => {
    const sent = httpRequest({
      createConnection: () => wire,
      method: request.method,
      path: request.target,
      headers: request.headers,
      setHost: false
    })
    const finish = (result: HttpAnswer) => {
      callOff()
      if (result.wire === null) sent.destroy()
      done(result.wire === null ? close(wire, result) : result)
    }
    const callOff = deadline(limits, (why) => {
      finish(none(why))
    })
    const answer = (response: IncomingMessage, body: Uint8Array) => ({
      ...answered(response, body),
      durationMs: msSince(start)
    })
    let reading: ((cut: Cut) => void) | null = null
    sent.on('error', (error) => {
      const cut = outcomeOf(errorCode(error))
      if (reading === null) finish(none(cut))
      else reading(cut)
    })
    sent.on('connect', (response, _socket, head) => {
      const status = response.statusCode ?? 0
      const open = status >= 200 && status < 300
      if (open && head.length > 0) wire.unshift(head)
      const body = open ? new Uint8Array() : head
      finish({ result: answer(response, body), wire: open ? wire : null, body })
    })
    sent.on('upgrade', (response) => {
      finish({ result: answer(response, new Uint8Array()), wire: null, body: new Uint8Array() })
    })
    sent.on('response', (response) => {
      callOff()
      const rest = { timeoutMs: Math.max(0, limits.wholeMs - msSince(start)), signal: limits.signal }
      reading = readBody(response, rest, (body, cut) => {
        const result = answer(response, body)
        finish({ result: { ...result, outcome: endOf(result.status ?? 0, cut) }, wire: null, body })
      })
    })
    sent.end()
  })
}

/** Why a body ended early. */
type Cut = Exclude<HttpResult['outcome'], 'answered'>

/** An error status counts even without its complete body; a success requires the complete body. */
function endOf(status: number, cut: Cut | null): HttpResult['outcome'] {
  return cut === null || status < 200 || status >= 300 ? 'answered' : cut
}

/**
 * Reads up to the end, the size limit or an interruption; the returned function reports an interruption that the
 * request noticed first.
 */
function readBody(
  response: IncomingMessage,
  limits: { timeoutMs: number; signal: AbortSignal },
  ended: (body: Uint8Array, cut: Cut | null) => void
): (cut: Cut) => void {
  const parts: Buffer[] = []
  let bytes = 0
  let over = false
  const end = (cut: Cut | null) => {
    if (over) return
    over = true
    callOff()
    response.removeAllListeners('data')
    ended(Buffer.concat(parts).subarray(0, bodyLimit), bytes >= bodyLimit ? null : cut)
  }
  const cutOff = (cut: Cut) => {
    // read data received together with the error; after a complete body there is no error
    response.read()
    end(response.complete ? null : cut)
  }
  const callOff = deadline(limits, cutOff)
  response.on('data', (part: Buffer) => {
    parts.push(part)
    bytes += part.length
    if (bytes >= bodyLimit) end(null)
  })
  response.once('end', () => {
    end(null)
  })
  response.on('error', (error) => {
    cutOff(outcomeOf(errorCode(error)))
  })
  if (limits.signal.aborted) cutOff('unfinished')
  return cutOff
}

/** HTTP.sys writes its pages in English on every Windows. */
const invalidHostname = /Invalid Hostname/i

/**
 * IIS writes status and substatus on its detailed page, whatever the language of the words around them: `403.4`. Substatuses
 * have one to three digits.
 */
function substatusOn(body: Uint8Array, status: number): number | null {
  const page = new TextDecoder('latin1').decode(body.subarray(0, detailedPage))
  const named = [...page.matchAll(/(?<![\d.])(\d{3})\.(\d{1,3})(?![\d.]\d|\d)/g)].find(
    ([, code]) => Number(code) === status
  )
  return named === undefined ? null : Number(named[2])
}
const detailedPage = 16 * 1024

function latin(body: Uint8Array): string {
  return new TextDecoder('latin1').decode(body.subarray(0, 1024))
}

function answered(response: IncomingMessage, body: Uint8Array): Omit<HttpResult, 'durationMs'> {
  const headers = response.headersDistinct
  const first = (name: string) => headers[name]?.join(', ') ?? null
  const status = response.statusCode ?? 0
  const sender = answeredBy(status, headers, body)
  const substatus = sender === 'iis' && status >= 400 ? substatusOn(body, status) : null
  return {
    outcome: 'answered',
    status,
    server: first('server'),
    via: first('via'),
    date: first('date'),
    location: first('location'),
    contentType: first('content-type'),
    proxyAuthenticate: headers['proxy-authenticate'] ?? [],
    wwwAuthenticate: headers['www-authenticate'] ?? [],
    bytes: body.length,
    body: bodyKind(body),
    answeredBy: sender,
    ...(substatus !== null && { substatus }),
    ...(sender === 'http.sys' && status === 400 && invalidHostname.test(latin(body)) && { invalidHostname: true }),
    ...(sender === 'proxy' && saysBlocked(body) && { blockPage: true })
  }
}

function noResponse(outcome: HttpResult['outcome']): Omit<HttpResult, 'durationMs'> {
  return {
    outcome,
    status: null,
    server: null,
    via: null,
    date: null,
    location: null,
    contentType: null,
    proxyAuthenticate: [],
    wwwAuthenticate: [],
    bytes: 0,
    body: 'empty',
    answeredBy: 'unknown'
  }
}

/** HPE_… codes come from Node's HTTP parser; all others mean that the connection ended. */
function outcomeOf(code: string): Cut {
  if (code.startsWith('HPE_')) return 'malformed'
  return code === 'ETIMEDOUT' ? 'no-answer' : 'reset'
}

function close(wire: Connection, result: HttpAnswer): HttpAnswer {
  wire.destroy()
  return result
}
