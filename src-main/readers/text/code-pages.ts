/**
 * Characters 0x80–0x9F of windows-1252 (WHATWG index windows-1252); the `TextDecoder` of Node 20 decodes them as ISO
 * 8859-1. 0xA0–0xFF equal their code points.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Characters 0x80–0xFF of code page 850, the console code page in Western Europe (Unicode mapping CP850.TXT); not
 * supported by `TextDecoder`.
 */
const ibm850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const chunk = 8192

/** Decodes 8-bit text. Cannot fail: every byte is mapped in both pages. */
export function decodeCodePage(bytes: Uint8Array, page: 'windows-1252' | 'ibm850'): string {
  const codes = page === 'ibm850' ? pages.ibm850 : pages.windows1252
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += chunk) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(start, start + chunk), (byte) => codes[byte] ?? byte)))
  }
  return parts.join('')
}

const pages = { windows1252: table(windows1252), ibm850: table(ibm850) }

function table(upper: string): readonly number[] {
  return Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80) || byte))
}
