/** Codes are shown as Windows writes them: lower-case 0x, upper-case digits. */
export function formatCode(code: string): string {
  return code.startsWith('0x') ? `0x${code.slice(2).toUpperCase()}` : code
}
