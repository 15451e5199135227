import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { percentDecoded } from '../../contract/url.ts'

const unpack = promisify(brotliDecompress)

/** No external and no inline content; used for the window and the browser. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html'
].join('; ')

/** Headers of every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store'
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** A file to serve, or the status of the refusal. */
export type StaticFile =
  | { readonly status: 200; readonly type: string; readonly data: Uint8Array<ArrayBuffer> }
  | { readonly status: 403 | 404 }

/** Reads a file below `root` by URL path; 403 for a path that would leave the folder. */
export async function staticFile(root: string, pathname: string): Promise<StaticFile> {
  const name = percentDecoded(pathname === '/' ? '/index.html' : pathname)
  // no bundled file name contains a backslash, a colon (drives, streams) or NUL
  if (name === null || /[\\:\0]/.test(name) || name.split('/').includes('..')) return { status: 403 }
  const base = normalize(root)
  const file = normalize(join(base, name))
  if (!file.startsWith(base + sep)) return { status: 403 }
  const type = types[extname(file)]
  if (type === undefined) return { status: 404 }
  try {
    return { status: 200, type, data: await contentOf(file) }
  } catch {
    return { status: 404 }
  }
}

/** Content of a file; decompressed if the packed app stores it compressed. */
async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    return new Uint8Array(await unpack(await readFile(`${file}.br`)))
  }
}
