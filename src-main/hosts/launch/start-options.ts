import { parseArgs } from 'node:util'

export interface StartOptions {
  /** Skip Electron. */
  readonly browser: boolean
  readonly open: boolean
  /** 0 for a free one. */
  readonly port: number
}

/** Null for arguments nobody knows, or a port that is none. */
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
