import type { Progress, SentFiles } from '../../src-main/service/api.ts'
import type { Transport } from '../../src-main/service/client.ts'

const stored = { secret: 'sup-doctor-secret', key: 'sup-doctor-key' } as const
const retryMs = 2_000

/** The URL was already opened in another browser or tab; it admits one page only. */
export class AddressUsed extends Error {
  override readonly name = 'AddressUsed'
}

/** Calls by POST, progress as a stream of JSON lines; both send the token of this tab. */
export function webTransport(): Transport {
  const secret = storedToken()
  const entered = exchangeKey(secret)
  // the error is reported to the caller of each request
  entered.catch(() => undefined)
  const post = async (path: string, body: string, signal?: AbortSignal): Promise<Response> => {
    await entered
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-token': secret },
      body,
      signal: signal ?? null
    })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response
  }
  let heard = (connected: boolean): void => void connected
  return {
    watch: (listener) => (heard = listener),
    invoke: async (channel, args) => {
      const response = await post(`/call/${channel}`, JSON.stringify(args))
      // the host always responds in this form
      return ((await response.json()) as { result: unknown }).result
    },
    sendFiles: async (sent) => {
      await entered
      return await sendTo('/files', secret, sent)
    },
    subscribe: (listener) => {
      const stop = new AbortController()
      const listen = async (): Promise<void> => {
        const response = await post('/events', '', stop.signal)
        heard(true)
        await readLines(response, (line) => listener(JSON.parse(line) as Progress))
      }
      const keepListening = (): void => {
        void listen()
          .catch((error: unknown) => error)
          .then((error) => {
            // an address that admits one page only is no host that is gone, and nothing to wait for
            if (stop.signal.aborted || error instanceof AddressUsed) return
            heard(false)
            setTimeout(keepListening, retryMs)
          })
      }
      keepListening()
      return () => stop.abort()
    }
  }
}

/** Sends by XMLHttpRequest: fetch tells nothing of how far a body was sent. Rejects if it was stopped or nobody answers. */
async function sendTo(path: string, secret: string, sent: SentFiles): Promise<unknown> {
  const { signal, files, onSent } = sent
  const size = files.reduce((sum, { file }) => sum + file.size, 0)
  const request = new XMLHttpRequest()
  const stop = (): void => request.abort()
  const answered = new Promise<unknown>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onSent(Math.max(0, loaded - (total - size)))
    request.upload.onload = () => {
      signal.removeEventListener('abort', stop)
      onSent(size)
    }
    request.onload = () => {
      // the host always responds in this form
      if (request.status === 200) resolve((request.response as { result: unknown }).result)
      else reject(new Error(`HTTP ${request.status}`))
    }
    request.onerror = () => reject(new TypeError('no answer'))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
  })
  request.open('POST', path)
  request.responseType = 'json'
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('x-token', secret)
  signal.addEventListener('abort', stop, { once: true })
  request.send(bodyOf(sent))
  if (signal.aborted) stop()
  return await answered.finally(() => signal.removeEventListener('abort', stop))
}

/** What is said of the files, after its length, and the files: the browser reads them from the disk while it sends. */
function bodyOf({ files, choice, leftOut }: SentFiles): Blob {
  const named = files.map(({ name, file }) => ({ name, size: file.size }))
  const about = new TextEncoder().encode(JSON.stringify({ files: named, choice, leftOut }))
  const length = new DataView(new ArrayBuffer(4))
  length.setUint32(0, about.length, true)
  return new Blob([length, about, ...files.map(({ file }) => file)])
}

/** Token of this tab; in sessionStorage, so that the page can be reloaded. */
function storedToken(): string {
  const kept = sessionStorage.getItem(stored.secret)
  if (kept !== null) return kept
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const secret = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  sessionStorage.setItem(stored.secret, secret)
  return secret
}

/** Removes the key from the address bar and exchanges it for access. */
async function exchangeKey(secret: string): Promise<void> {
  const given = new URLSearchParams(location.hash.slice(1)).get('t')
  if (given !== null) {
    sessionStorage.setItem(stored.key, given)
    history.replaceState(null, '', location.pathname)
  }
  const key = sessionStorage.getItem(stored.key)
  if (key === null) return
  const response = await fetch('/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([key, secret])
  })
  if (response.status === 410) throw new AddressUsed()
  // kept until it was accepted, in case the page is reloaded before
  if (response.ok) sessionStorage.removeItem(stored.key)
}

/** Reads JSON lines; blank lines are heartbeats. */
async function readLines(response: Response, hear: (line: string) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    lines.filter((line) => line !== '').forEach(hear)
  }
}
