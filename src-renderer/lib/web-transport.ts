import type { Progress } from '../../src-main/service/api.ts'
import type { Transport } from '../../src-main/service/client.ts'

const storageKey = 'sup-doctor-secret'
const retryMs = 2_000

/** Questions by POST, progress by a stream of JSON lines; both carry the secret from the address. */
export function webTransport(): Transport {
  // at once: whoever looks over a shoulder, or copies the address, must not get it
  const secret = takeSecret()
  const post = async (path: string, body: string, signal?: AbortSignal): Promise<Response> => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-token': secret },
      body,
      signal: signal ?? null
    })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response
  }
  return {
    ask: async (channel, args) => {
      const response = await post(`/call/${channel}`, JSON.stringify(args))
      // The host always answers with this one shape.
      return ((await response.json()) as { result: unknown }).result
    },
    hear: (listener) => {
      const stop = new AbortController()
      const listen = async (): Promise<void> => {
        const response = await post('/events', '', stop.signal)
        await readLines(response, (line) => listener(JSON.parse(line) as Progress))
      }
      const keepListening = (): void => {
        listen()
          .catch(() => undefined)
          .finally(() => {
            if (!stop.signal.aborted) setTimeout(keepListening, retryMs)
          })
      }
      keepListening()
      return () => stop.abort()
    }
  }
}

/** Moves the secret out of the address bar; kept for this tab only, so that reloading the page works. */
function takeSecret(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('t')
  if (given !== null) {
    sessionStorage.setItem(storageKey, given)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(storageKey) ?? ''
}

/** Blank lines are heartbeats. */
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
