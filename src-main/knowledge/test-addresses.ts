import type { TestAddress } from '../contract/evidence/wsus-access.ts'

/** The three addresses the article has the technician open, below the WSUS address; in its order. */
export const testAddresses: readonly { readonly id: TestAddress; readonly path: string }[] = [
  { id: 'self-update', path: '/Selfupdate/wuident.cab' },
  { id: 'client-web-service', path: '/ClientWebService/wusserverversion.xml' },
  { id: 'simple-auth', path: '/SimpleAuthWebService/SimpleAuth.asmx' }
]

/** The address to open, appended to the WSUS address (scheme, name, port) as the policy holds it. */
export function testUrl(wsusUrl: string, id: TestAddress): string {
  const path = testAddresses.find((address) => address.id === id)?.path ?? ''
  return withoutTrailingSlashes(wsusUrl.trim()) + path
}

function withoutTrailingSlashes(url: string): string {
  let end = url.length
  while (end > 0 && url[end - 1] === '/') end -= 1
  return url.slice(0, end)
}
