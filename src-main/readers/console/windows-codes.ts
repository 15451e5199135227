/** As programs print an HRESULT of a failure: in hexadecimal, or as the signed number that scripts and consoles show. */
const written = /\b0x(8[0-9a-f]{7})\b|(?<![\w.-])-(21[34]\d{7})(?!\w|\.\d)/gi

/** The failure codes of Windows in a text, in order of appearance, each as `0x` and eight small letters or digits. */
export function windowsCodesIn(text: string): string[] {
  return [...text.matchAll(written)].map(([, hexadecimal, signed]) =>
    hexadecimal === undefined ? `0x${(2 ** 32 - Number(signed)).toString(16)}` : `0x${hexadecimal.toLowerCase()}`
  )
}
