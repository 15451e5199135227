import type { InputRemark } from '../../contract/input-remark.ts'

/** Formats: NCSA common and combined (IIS, Apache, nginx), IIS's comma-separated format, Squid. */
const otherWebLogs: readonly RegExp[] = [
  /^\S{1,100} \S{1,100} .{1,200}?\[\d{2}\/\w{3}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\] "/m,
  /^[0-9a-f.:%]{3,60}, [^,\r\n]{0,100}, \d{1,4}[-./]\d{1,2}[-./]\d{1,4}, \d{1,2}:\d{2}:\d{2}, W3SVC\d{1,10}, /im,
  /^\d{9,10}\.\d{3} +\d{1,10} \S{1,100} [A-Z_]{3,40}\/\d{3} \d{1,12} [A-Z]{3,20} /m
]
const sampleLength = 16_384

/** Recognizes unsupported request logs, so that they are not reported as unknown; null for everything else. */
export function unreadLogKind(
  text: string
): Extract<InputRemark['id'], 'other-web-log' | 'w3c-without-status' | 'get-windowsupdatelog'> | null {
  const sample = text.slice(0, sampleLength)
  if (isNotice(text)) return 'get-windowsupdatelog'
  if (otherWebLogs.some((line) => line.test(sample))) return 'other-web-log'
  return /^#Software:[^\r\n]{0,100}\bInternet Information Services\b/im.test(sample) && /^#Fields:/im.test(sample)
    ? 'w3c-without-status'
    : null
}

const longestNotice = 4000

/** What stands in C:\Windows\WindowsUpdate.log since Windows 10, in each language: the command, and the link or the technique. */
function isNotice(text: string): boolean {
  return text.length <= longestNotice && /\bGet-WindowsUpdateLog\b/i.test(text) && /\bETW\b|LinkId=518345\b/i.test(text)
}
