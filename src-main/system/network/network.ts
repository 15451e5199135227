import { sendRequest } from '../http/request.ts'
import type { NetworkDoor } from '../system.ts'
import { shakeHands } from '../tls/handshake.ts'
import { offerVersion } from '../tls/offer-version.ts'
import { connectTo } from './connect.ts'
import { resolveName } from './resolve.ts'

/** The network as this computer sees it. */
export const networkDoor: NetworkDoor = {
  resolve: resolveName,
  connect: connectTo,
  handshake: shakeHands,
  offerVersion,
  request: sendRequest
}
