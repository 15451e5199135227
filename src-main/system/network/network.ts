import { sendRequest } from '../http/request.ts'
import type { Network } from '../system.ts'
import { performHandshake } from '../tls/handshake.ts'
import { offerVersion } from '../tls/offer-version.ts'
import { connectTo } from './connect.ts'
import { resolveName } from './resolve.ts'

/** Network access through Node's sockets. */
export const nodeNetwork: Network = {
  resolve: resolveName,
  connect: connectTo,
  handshake: performHandshake,
  offerVersion,
  request: sendRequest
}
