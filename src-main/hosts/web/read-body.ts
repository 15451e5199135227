import type { IncomingMessage } from 'node:http'

/** Reads the JSON body; returns a status on error. Stops reading when the size limit is exceeded. */
export async function readBody(
  request: IncomingMessage,
  limit: number
): Promise<{ readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly status: 400 | 413 }> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { ok: false, status: 413 }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) return { ok: false, status: 413 }
    parts.push(part)
  }
  try {
    const json: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
    return { ok: true, json }
  } catch {
    return { ok: false, status: 400 }
  }
}
