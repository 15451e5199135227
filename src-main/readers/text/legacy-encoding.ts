/**
 * 8-bit and double-byte encodings used by Windows. Code page 437 is treated as 850, which has the same letters for the
 * languages concerned.
 */
export type LegacyEncoding = 'windows-1252' | 'ibm850' | 'windows-1251' | 'ibm866' | 'shift_jis' | 'gbk'

/** The most likely encoding of a text, judged by its bytes above 0x7F. */
export function legacyEncoding(sample: Uint8Array): LegacyEncoding {
  const double = doubleByte(sample)
  if (double !== null) return double
  return isCyrillic(sample) ? cyrillic(sample) : western(sample)
}

/**
 * Detects Shift_JIS by kana and GBK by first-level characters of GB 2312; null for other texts, which contain no such
 * pairs.
 */
function doubleByte(sample: Uint8Array): 'shift_jis' | 'gbk' | null {
  let [pairs, kana, common] = [0, 0, 0]
  for (let at = 0; at + 1 < sample.length; at++) {
    const [lead, trail] = [sample[at] ?? 0, sample[at + 1] ?? 0]
    if (lead < 0x80) continue
    pairs++
    if ((lead === 0x82 && trail >= 0x9f && trail <= 0xf1) || (lead === 0x83 && trail >= 0x40 && trail <= 0x96)) kana++
    const hanzi = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3)
    if (hanzi && trail >= 0xa1 && trail !== 0xff) common++
    at++
  }
  if (kana >= 3 && kana * 5 >= pairs) return 'shift_jis'
  return common >= 4 && common * 2 > pairs ? 'gbk' : null
}

/** True for whole words of bytes above 0x7F; in Western languages such letters occur in ones and twos. */
function isCyrillic(sample: Uint8Array): boolean {
  let [all, inWords, run] = [0, 0, 0]
  for (let at = 0; at <= sample.length; at++) {
    if ((sample[at] ?? 0) >= 0x80) {
      run++
      continue
    }
    all += run
    if (run >= 4) inWords += run
    run = 0
  }
  return inWords >= 8 && inWords * 2 > all
}

/** Lower-case letters are at 0xA0–0xAF and 0xE0–0xEF in 866, at 0xE0–0xFF in 1251. */
function cyrillic(sample: Uint8Array): 'ibm866' | 'windows-1251' {
  let [console866, windows] = [0, 0]
  for (const byte of sample) {
    if (byte >= 0x80 && byte <= 0xaf) console866++
    if (byte >= 0xc0 && byte <= 0xdf) windows++
    if (byte >= 0xf0) windows++
  }
  return console866 > windows ? 'ibm866' : 'windows-1251'
}

/** Compares the number of bytes that are letters in one page and symbols or box-drawing characters in the other. */
function western(sample: Uint8Array): 'windows-1252' | 'ibm850' {
  let console850 = 0
  let windows = 0
  sample.forEach((byte, at) => {
    const before = sample[at - 1] ?? 0x20
    if (isConsoleLetter(byte, before, sample[at + 1] ?? 0x20)) console850++
    else if (isWindowsLetter(byte, before)) windows++
  })
  return console850 > windows ? 'ibm850' : 'windows-1252'
}

/** 0x82, 0x84 and 0x94 are quotation marks in windows-1252, recognizable by the side on which the word is. */
function isConsoleLetter(byte: number, before: number, after: number): boolean {
  if (byte === 0x82 || byte === 0x84) return isLetter(before) || !isLetter(after)
  if (byte === 0x94) return isLetter(after)
  return byte === 0x81 || byte === 0x8e || byte === 0x99 || byte === 0x9a || (byte >= 0x87 && byte <= 0x8a)
}

/**
 * Excludes a capital after a lower-case letter. 0xE1 is a letter in both pages; 0xFF is the blank of 850 before a
 * French colon.
 */
function isWindowsLetter(byte: number, before: number): boolean {
  if (byte < 0xc0 || byte === 0xd7 || byte === 0xf7 || byte === 0xe1 || byte === 0xff) return false
  return byte >= 0xdf || before < 0x61 || before > 0x7a
}

function isLetter(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
