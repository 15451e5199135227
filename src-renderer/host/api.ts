import type { Api } from '../../src-main/service/api.ts'
import { clientOver, type Transport } from '../../src-main/service/client.ts'
import { webTransport } from './web-transport.ts'

declare global {
  interface Window {
    /** Defined by Electron's preload script; absent in a browser. */
    readonly supDoctor?: Transport
  }
}

/** The service, through Electron's bridge if available, otherwise through the loopback server. */
export const api: Api = clientOver(window.supDoctor ?? webTransport())
