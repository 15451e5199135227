import { Buffer } from 'node:buffer'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'

const head =
  'Received: from a by b; Mon, 1 Jul 2024\r\nFrom: <j@example.org>\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/mixed;\r\n\tboundary="=_b1"\r\n\r\nThis is a multi-part message.\r\n'

/** A saved mail with these attachments. */
export function mailOf(...files: readonly RawFile[]): Buffer {
  const parts = files.flatMap(({ name, bytes }) => [
    Buffer.from(
      '--=_b1\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n' +
        `Content-Disposition: attachment; filename="${name}"\r\n\r\n`
    ),
    Buffer.from(Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')),
    Buffer.from('\r\n')
  ])
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from('--=_b1--\r\n')])
}
