/** Throws for a value that would arrive changed, or not at all, where Electron sends it as JSON. */
export function mustBeJson(value: unknown): void {
  if (value === undefined) return
  const sent = JSON.stringify(value, (key, item: unknown) => {
    if (['function', 'symbol', 'bigint', 'undefined'].includes(typeof item))
      throw new Error(`An object could not be sent: ${key} is a ${typeof item}`)
    return item
  })
  if (JSON.stringify(JSON.parse(sent)) !== sent) throw new Error('An object could not be sent')
}

/** Throws, as Electron does, for a value that structured clone refuses: "An object could not be cloned". */
export function mustBeCloneable(value: unknown): void {
  structuredClone(value)
}
