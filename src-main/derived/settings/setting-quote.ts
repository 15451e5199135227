/** A setting of the registry as a reference quotes it, in which it is published. */
export interface QuotedSetting {
  /** The key of a value; null for the start type of a service. */
  readonly path: string | null
  /** Of the value, or of the service. */
  readonly name: string
  /** As text; null where the value is not there, or the start type is not known. */
  readonly value: string | null
}

const absent = '—'

/** `data`: null where the key has no such value. */
export function valueQuote(path: string, name: string, data: string | number | null): string {
  return data === null ? `${path}: ${name} ${absent}` : `${path}: ${name} = ${data}`
}

/** `start`: the number of the start type (winnt.h); null where it is not known. */
export function startQuote({ name, start }: { readonly name: string; readonly start: number | null }): string {
  return `Services\\${name}: Start = ${start ?? absent}`
}

const quotedValue = /^(HKEY_[^:]{1,500}): ([^\r\n]{1,200}?) (?:= ([^]{0,10000})|—)$/
const quotedStart = /^Services\\(\S{1,100}): Start = (?:(\d{1,10})|—)$/

/** What such a quote says; null for any other. */
export function settingIn(quote: string): QuotedSetting | null {
  const [, path, name, value] = quotedValue.exec(quote) ?? []
  if (path !== undefined && name !== undefined) return { path, name, value: value ?? null }
  const [, service, start] = quotedStart.exec(quote) ?? []
  return service === undefined ? null : { path: null, name: service, value: start ?? null }
}
