import { parseArgs } from 'node:util'

/** Options of the start script. */
export interface StartOptions {
  /** Use the browser instead of Electron. */
  readonly browser: boolean
  readonly open: boolean
  /** TCP port; 0 selects a free one. */
  readonly port: number
}

/** Null for unknown arguments or an invalid port. */
export function startOptions(args: readonly string[]): StartOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' }
      }
    })
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1
    return port < 0 || port > 65_535 ? null : { browser: values.browser, open: !values['no-open'], port }
  } catch {
    return null
  }
}
