import decodeQR from 'qr/decode.js'

/** A picture as four bytes for each pixel. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** The bytes of the QR code in a picture, read by another library than the one that drew it, if they are marked as UTF-8. */
export function readQr(picture: Pixels): Buffer {
  const parts: Uint8Array[] = []
  decodeQR(picture, {
    // its own limit is that of a camera, 16 ms, and would make the answer depend on the machine
    timeLimit: 60_000,
    textDecoder: (bytes, eci) => {
      if (eci !== 26) throw new Error(`ECI ${eci} instead of UTF-8`)
      parts.push(bytes)
      return ''
    }
  })
  return Buffer.concat(parts)
}

/** A picture as `pdftoppm` writes it (P6: three bytes for each pixel). */
export function ppmPixels(file: Buffer): Pixels {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(file.subarray(0, 64).toString('latin1'))
  if (head === null) throw new Error('no PPM file')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0, from = head[0].length; at < data.length; at += 4, from += 3)
    data.set(file.subarray(from, from + 3), at)
  return { data, width, height }
}
