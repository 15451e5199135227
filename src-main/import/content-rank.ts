/**
 * What stands at the beginning of files that matter, the sooner to be read the higher: registry exports and client logs;
 * then server logs and event logs; then whatever else is read. In lower case.
 */
const signs: readonly (readonly string[])[] = [
  [
    ...[']log]!>', '<![log[', '$$<', 'windows registry editor', 'regedit4', 'hkey_local_machine', 'windowsupdate'],
    ...['agent_detection', 'wuserver', 'netsh', 'winhttp', '0x8024']
  ],
  ['#software: microsoft', '#fields: ', 'elffile', '-----begin certificate', '0x80', 'wsus'],
  ['mscf', 'received: ', '<event ', 'http']
]
/** The oldest form of WindowsUpdate.log, which names nothing. */
const agentLine = /^\d{4}[-/]\d{2}[-/]\d{2}[\t ]\d{2}:\d{2}:\d{2}[:.]\d{3}/

/** 0 is read first; text of any kind comes before anything else. */
export function rankOfContent(head: Uint8Array): number {
  if (head.length === 0) return signs.length + 2
  const text = plain(head).toLowerCase()
  if (agentLine.test(text)) return 0
  // zip and gzip
  if (text.startsWith('pk') || (head[0] === 0x1f && head[1] === 0x8b)) return 2
  const rank = signs.findIndex((words) => words.some((word) => text.includes(word)))
  if (rank !== -1) return rank
  return /[^\t\r\n\x20-\xff]/.test(text) ? signs.length + 1 : signs.length
}

const isoTime = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?:[Tt\t ](\d{2}):(\d{2}):(\d{2}))?/g
const markupDate = /(\d{2}):(\d{2}):\d{2}\.\d{1,7}[+-]\d{1,4}" date="(\d{2})-(\d{2})-(\d{4})"/g

/** The newest minute that a piece of a log names, as digits; empty if it names none. Zones are not distinguished. */
export function newestTimeIn(tail: Uint8Array): string {
  const text = plain(tail)
  let newest = ''
  const consider = (...parts: readonly string[]): void => {
    const time = parts.join('')
    if (time > newest) newest = time
  }
  for (const [, year = '', month = '', day = '', hour = '00', minute = '00'] of text.matchAll(isoTime)) {
    consider(year, month, day, hour, minute)
  }
  for (const [, hour = '', minute = '', month = '', day = '', year = ''] of text.matchAll(markupDate)) {
    consider(year, month, day, hour, minute)
  }
  return newest
}

/** Bytes as Latin-1; what is in UTF-16 without its zeros. */
function plain(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  return text.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '')
}
