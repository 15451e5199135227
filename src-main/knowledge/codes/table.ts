import type { CheckId } from '../../contract/check-ids.ts'
import { checkIds } from '../../contract/check-ids.ts'
import type { CodePart, ErrorCode } from '../error-code.ts'
import { remedies, type RemedyId } from './remedies.ts'

const parts: ReadonlySet<string> = new Set<CodePart>(['scan', 'download', 'installation', 'noise', 'elsewhere'])
const groups: ReadonlySet<string> = new Set<ErrorCode['group']>([
  'proxy',
  'certificate',
  'timeout',
  'server',
  'policy',
  'other'
])

/**
 * Codes as lines of text, for there are hundreds of them: value (hexadecimal, 8 digits), name (`-` where Microsoft has
 * none), part, group and remedy, separated by blanks; then ` | `, the meaning in German, ` | `, the meaning in English.
 * Behind the group may stand `/` and the check the code points to; behind the name `=` and a further one for the value;
 * behind the value `?` where no Microsoft source settles it.
 * Throws for a line that is written otherwise, at start, so that no test passes with it.
 */
export function codeTable(lines: string): readonly ErrorCode[] {
  return lines.trim().split('\n').map(entry)
}

function entry(line: string): ErrorCode {
  const [facts = '', german, english, ...more] = line.split(' | ')
  const [value = '', name = '', part = '', about = '', remedy = '', ...rest] = facts.split(' ')
  const [digits = '', open] = value.split(/(?=\?)/)
  const [group = '', cause] = about.split('/')
  const [symbol = '', ...otherNames] = name.split('=')
  const isWhole = german !== undefined && english !== undefined && more.length + rest.length === 0
  if (!isWhole || !/^[0-9a-f]{8}$/.test(digits) || !isPart(part) || !isGroup(group) || !isRemedy(remedy)) {
    throw new Error(`not a row of a code table: ${line}`)
  }
  if (cause !== undefined && !isCheck(cause)) throw new Error(`no such check: ${cause}`)
  return {
    code: `0x${digits}`,
    symbol: symbol === '-' ? null : symbol,
    otherNames,
    // BITS and WinINet put the status of an answer into the number
    httpStatus: digits.startsWith('8019') ? Number.parseInt(digits.slice(4), 16) : null,
    part,
    group,
    cause: cause ?? null,
    confirmed: open === undefined,
    de: { meaning: german, action: remedies[remedy].de },
    en: { meaning: english, action: remedies[remedy].en }
  }
}

function isPart(text: string): text is CodePart {
  return parts.has(text)
}

function isGroup(text: string): text is ErrorCode['group'] {
  return groups.has(text)
}

function isRemedy(text: string): text is RemedyId {
  return Object.hasOwn(remedies, text)
}

function isCheck(text: string): text is CheckId {
  return checkIds.some((id) => id === text)
}
