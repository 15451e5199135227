import { makeCertificate, type Identity } from './certificates.ts'
import type { Site } from './nginx.ts'
import { inHours } from './wrong-clock.ts'

/** The names scenarios use for the sites. */
export const sitePlaces = [
  'wsus',
  'denied',
  'forbidden',
  'missing',
  'broken',
  'unavailable',
  'secure',
  'expired',
  'early',
  'other-name',
  'other-usage',
  'self-signed',
  'private-authority',
  'no-issuer',
  'client-required',
  'client-optional',
  'bad-request',
  'method-refused',
  'gone',
  'gateway-error',
  'gateway-timeout',
  'windows-logon',
  'redirecting',
  'only-tls13',
  'only-tls12',
  'only-tls10',
  'no-common-cipher',
  'expired-and-misnamed',
  'inspected',
  'ended-today',
  'begins-tomorrow',
  'ends-tomorrow'
] as const
export type SitePlace = (typeof sitePlaces)[number]

/** Every site of the real nginx, each with one thing that is special about it. */
export function sitesOf(folder: string, root: Identity) {
  const issuing = makeCertificate(folder, 'issuing', {
    commonName: 'Lab Issuing',
    by: root,
    authority: true,
    leafOnly: true
  })
  const inspector = makeCertificate(folder, 'inspector', {
    commonName: 'Lab Inspection',
    by: root,
    authority: true,
    leafOnly: true
  })
  const stranger = makeCertificate(folder, 'stranger', { commonName: 'Unknown Root', authority: true })
  const identity = (name: string, order: Partial<Parameters<typeof makeCertificate>[2]> = {}) =>
    makeCertificate(folder, name, { commonName: 'localhost', by: issuing, ...order })
  const good = identity('good')
  return {
    wsus: {},
    denied: { status: 401 },
    forbidden: { status: 403 },
    missing: { status: 404 },
    broken: { status: 500 },
    unavailable: { status: 503 },
    secure: { identity: good },
    expired: { identity: identity('expired', { to: '20210101000000Z' }) },
    early: { identity: identity('early', { from: '20440101000000Z' }) },
    'other-name': { identity: identity('other-name', { altNames: 'DNS:other.contoso.com' }) },
    'other-usage': { identity: identity('other-usage', { usage: 'clientAuth' }) },
    'self-signed': { identity: makeCertificate(folder, 'self-signed', { commonName: 'localhost' }) },
    'private-authority': { identity: identity('private', { by: stranger }) },
    'no-issuer': { identity: identity('no-issuer', { leafOnly: true }) },
    'client-required': { identity: good, clientCertificate: { verify: 'on', authority: root } },
    'client-optional': { identity: good, clientCertificate: { verify: 'optional', authority: root } },
    'bad-request': { status: 400 },
    'method-refused': { status: 405 },
    gone: { status: 410 },
    'gateway-error': { status: 502 },
    'gateway-timeout': { status: 504 },
    'windows-logon': {
      status: 401,
      // One add_header of its own makes nginx forget those it would inherit
      directives: ['WWW-Authenticate Negotiate', 'WWW-Authenticate NTLM', 'X-Powered-By ASP.NET'].map(
        (header) => `add_header ${header} always;`
      )
    },
    redirecting: { directives: ['return 301 https://$host$request_uri;'] },
    'only-tls13': { identity: good, directives: ['ssl_protocols TLSv1.3;'] },
    'only-tls12': { identity: good, directives: ['ssl_protocols TLSv1.2;'] },
    'only-tls10': { identity: good, directives: ['ssl_protocols TLSv1;', 'ssl_ciphers DEFAULT:@SECLEVEL=0;'] },
    // The keys here are elliptic ones, so nobody can agree on a cipher for RSA
    'no-common-cipher': {
      identity: good,
      directives: ['ssl_protocols TLSv1.2;', 'ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256;']
    },
    'expired-and-misnamed': {
      identity: identity('expired-other', { to: '20210101000000Z', altNames: 'DNS:other.contoso.com' })
    },
    'ended-today': { identity: identity('ended-today', { to: inHours(-12) }) },
    'begins-tomorrow': { identity: identity('begins-tomorrow', { from: inHours(12) }) },
    'ends-tomorrow': { identity: identity('ends-tomorrow', { to: inHours(12) }) },
    inspected: { identity: identity('inspected', { by: inspector }) }
  } satisfies Readonly<Record<SitePlace, Site>>
}
