import type { Api } from '../../src-main/service/api.ts'
import { clientOver, type Transport } from '../../src-main/service/client.ts'
import { webTransport } from './web-transport.ts'

declare global {
  interface Window {
    /** Set by Electron's preload script; absent in a browser. */
    readonly supDoctor?: Transport
  }
}

/** The application, through Electron's bridge where there is one, else through the loopback server. */
export const api: Api = clientOver(window.supDoctor ?? webTransport())
