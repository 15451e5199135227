import { readFileSync } from 'node:fs'

const declared = JSON.parse(readFileSync(new URL('../used-api.json', import.meta.url), 'utf8')) as object

/**
 * Throws for an option whose name the declarations do not hold, or that main.js is not known to use. Electron itself takes no
 * notice of unknown options, so that a protection with a wrong name would be none.
 */
export function mustBeKnown(types: readonly string[], options: object): void {
  const isKnown = (name: string) => types.some((type) => Object.hasOwn(declared, `${type}.${name}`))
  const unknown = Object.keys(options).filter((name) => !isKnown(name))
  if (unknown.length > 0) throw new Error(`${types.join(', ')}: no option ${unknown.join(', ')}`)
}
