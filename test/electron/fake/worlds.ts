/**
 * The two scripts every new document of a window begins with: one in the page's own world, one in an isolated world that
 * holds `ipcRenderer` and the preload. The worlds share the document but no object: a value put into an event by one is
 * read by the other as a structured clone, which is Chromium's own doing, so everything really crosses by copy.
 */
interface Names {
  /** Events of this name cross between the worlds. */
  readonly bridge: string
  /** The function through which the isolated world, and only it, reaches the test. */
  readonly binding: string
  /** The function through which the test reaches the isolated world. */
  readonly hear: string
}
type Expose = (key: string, api: unknown) => void

interface Packed {
  readonly plain?: unknown
  readonly call?: number
  readonly list?: readonly Packed[]
  readonly fields?: readonly (readonly [string, Packed])[]
}
interface Message {
  readonly kind: 'expose' | 'call' | 'value' | 'error'
  readonly id?: number
  readonly index?: number
  readonly key?: string
  readonly args?: readonly Packed[]
  readonly value?: Packed
}

/** Runs in both worlds. Functions cross as numbers and are called back over the bridge. */
function bridgeEnd(bridge: string, here: string, there: string, expose: Expose): Expose {
  const functions: ((...args: unknown[]) => unknown)[] = []
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  const returned = new Map<number, Message>()
  let calls = 0
  const send = (message: Message): void => {
    window.dispatchEvent(new CustomEvent(`${bridge}:${there}`, { detail: structuredClone(message) }))
  }
  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') return { call: functions.push(value as (...args: unknown[]) => unknown) - 1 }
    if (Array.isArray(value)) return { list: value.map(pack) }
    if (value === null || typeof value !== 'object') return { plain: value }
    if (Object.getPrototypeOf(value) !== Object.prototype) return { plain: value }
    return { fields: Object.entries(value).map(([key, item]) => [key, pack(item)]) }
  }
  const unpack = (packed: Packed = {}): unknown => {
    if (packed.call !== undefined) return callerOf(packed.call)
    if (packed.list !== undefined) return packed.list.map(unpack)
    if (packed.fields === undefined) return packed.plain
    return Object.freeze(Object.fromEntries(packed.fields.map(([key, item]) => [key, unpack(item)])))
  }
  const errorIn = (message: Message): Error => new Error(String(message.value?.plain))
  const callerOf =
    (index: number) =>
    (...args: unknown[]): unknown => {
      const id = (calls += 1)
      send({ kind: 'call', id, index, args: args.map(pack) })
      // The other side has run meanwhile; what it has not returned by now is a promise.
      const now = returned.get(id)
      returned.delete(id)
      if (now?.kind === 'error') throw errorIn(now)
      if (now !== undefined) return unpack(now.value)
      return new Promise((done, fail) => waiting.set(id, { done, fail }))
    }
  const run = ({ id = 0, index = 0, args = [] }: Message): void => {
    const value = (result: unknown): void => send({ kind: 'value', id, value: pack(result) })
    const error = (reason: unknown): void =>
      send({ kind: 'error', id, value: { plain: reason instanceof Error ? reason.message : String(reason) } })
    try {
      const result = functions[index]?.(...args.map(unpack))
      if (result instanceof Promise) result.then(value, error)
      else value(result)
    } catch (reason) {
      error(reason)
    }
  }
  window.addEventListener(`${bridge}:${here}`, (event) => {
    const message = (event as CustomEvent<Message>).detail
    const item = waiting.get(message.id ?? 0)
    if (message.kind === 'expose') expose(message.key ?? '', unpack(message.value))
    else if (message.kind === 'call') run(message)
    else if (item === undefined) returned.set(message.id ?? 0, message)
    else if (message.kind === 'value') item.done(unpack(message.value))
    else item.fail(errorIn(message))
  })
  return (key, api) => send({ kind: 'expose', key, value: pack(api) })
}

/** The isolated world: what a sandboxed preload may require, and nothing else. */
function preloadWorld(
  { binding, hear }: Names,
  exposeInMainWorld: Expose,
  preload: (require: (name: string) => unknown) => void
): void {
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>()
  const toTest = world[binding]
  let asked = 0
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((done, fail) => {
        const id = (asked += 1)
        waiting.set(id, { done, fail })
        toTest?.(JSON.stringify({ id, channel, args: structuredClone(args) }))
      }),
    on: (channel: string, listener: (...args: unknown[]) => void) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off: (channel: string, listener: (...args: unknown[]) => void) => {
      listeners.get(channel)?.delete(listener)
    }
  }
  world[hear] = (text) => {
    const result = JSON.parse(text) as {
      id?: number
      error?: string
      value?: unknown
      channel?: string
      args?: unknown[]
    }
    if (result.channel !== undefined) {
      listeners.get(result.channel)?.forEach((listener) => listener({}, ...(result.args ?? [])))
      return
    }
    const item = waiting.get(result.id ?? 0)
    if (result.error === undefined) item?.done(result.value)
    else item?.fail(new Error(result.error))
  }
  // A File tells its place to no script, so the test says beforehand which files the user is going to give.
  const places = new Map<string, string>()
  world[`${hear}:places`] = (text) => {
    for (const [key, path] of JSON.parse(text) as [string, string][]) places.set(key, path)
  }
  const webUtils = {
    getPathForFile: (file: unknown): string => {
      if (!(file instanceof File)) throw new TypeError('not a File')
      return places.get(`${file.webkitRelativePath || file.name} ${file.lastModified}`) ?? ''
    }
  }
  preload((name) => {
    if (name === 'electron') return { contextBridge: { exposeInMainWorld }, ipcRenderer, webUtils }
    throw new Error(`module not found: ${name}`)
  })
}

/** For the page's own world. */
export function pageScript({ bridge }: Names): string {
  const expose = `(key, api) => Object.defineProperty(window, key, { value: api, enumerable: true })`
  return `if (window === top) (${String(bridgeEnd)})(${JSON.stringify(bridge)}, 'page', 'preload', ${expose})`
}

/** For the isolated world of the top frame: subframes get no preload, as by Electron's default. */
export function isolatedScript(names: Names, preload: string): string {
  const exposeInMainWorld = `(${String(bridgeEnd)})(${JSON.stringify(names.bridge)}, 'preload', 'page', () => undefined)`
  const body = `(require) => { const exports = {}, module = { exports };\n${preload}\n}`
  return `if (window === top) (${String(preloadWorld)})(${JSON.stringify(names)}, ${exposeInMainWorld}, ${body})`
}
