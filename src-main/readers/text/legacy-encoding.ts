/** 8-bit and double-byte encodings Windows writes; 437 differs from 850 in no letter of the languages it is used for. */
export type LegacyEncoding = 'windows-1252' | 'ibm850' | 'windows-1251' | 'ibm866' | 'shift_jis' | 'gbk'

/** Which of them a text is most likely written in, by its bytes beyond ASCII. */
export function legacyEncoding(sample: Uint8Array): LegacyEncoding {
  const double = doubleByte(sample)
  if (double !== null) return double
  return isCyrillic(sample) ? cyrillic(sample) : western(sample)
}

/** Kana (Shift_JIS) or the characters of GB 2312's first level give away which it is; other texts have no such pairs. */
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

/** Whole words beyond ASCII: in Western languages such letters stand alone or in twos. */
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

/** Small letters stand at 0xA0–0xAF and 0xE0–0xEF in 866, at 0xE0–0xFF in 1251. */
function cyrillic(sample: Uint8Array): 'ibm866' | 'windows-1251' {
  let [console866, windows] = [0, 0]
  for (const byte of sample) {
    if (byte >= 0x80 && byte <= 0xaf) console866++
    if (byte >= 0xc0 && byte <= 0xdf) windows++
    if (byte >= 0xf0) windows++
  }
  return console866 > windows ? 'ibm866' : 'windows-1251'
}

/** Counts what would be a letter in one page and a sign or line-drawing piece in the other. */
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

/** 0x82, 0x84 and 0x94 are quotation marks in windows-1252, told apart by the side the word stands on. */
function isConsoleLetter(byte: number, before: number, after: number): boolean {
  if (byte === 0x82 || byte === 0x84) return isLetter(before) || !isLetter(after)
  if (byte === 0x94) return isLetter(after)
  return byte === 0x81 || byte === 0x8e || byte === 0x99 || byte === 0x9a || (byte >= 0x87 && byte <= 0x8a)
}

/** A capital after a small letter is no word; 0xE1 is a letter in both pages, and 0xFF 850's blank before a French colon. */
function isWindowsLetter(byte: number, before: number): boolean {
  if (byte < 0xc0 || byte === 0xd7 || byte === 0xf7 || byte === 0xe1 || byte === 0xff) return false
  return byte >= 0xdf || before < 0x61 || before > 0x7a
}

function isLetter(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
