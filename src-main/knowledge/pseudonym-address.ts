/** In a case without personal data a word of free text that may be a name is a number: `WORD-12`. */
export function hasReplacedWords(text: string): boolean {
  return text.includes('WORD-') && /\bWORD-\d/.test(text)
}

/** In a case without personal data an address is its network's letter and a number of its own: `NET-A.h1`. */
export function isPseudonymAddress(host: string): boolean {
  return /^net-[a-z]{1,4}\.h\d{1,7}$/i.test(host)
}
