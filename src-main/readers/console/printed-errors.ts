import type { PrintedError } from '../../contract/evidence/command-output.ts'
import { citedText } from '../client-logs/newest-events.ts'

const mostErrors = 100
/** HTTP status in error messages of .NET, PowerShell and curl; its position does not depend on the language. */
const statuses = [
  /[:：]\s?\(([45]\d{2})\)\s/,
  /\bHTTP\/[\d.]{1,3} ([45]\d{2})\b/,
  /[:：]\s?([45]\d{2}) \([^()]{3,}\)\.?$/
]

/** Distinct Windows error codes, HTTP statuses and OpenSSL verify errors in printed lines, each with its first line. */
export function printedErrors(lines: readonly { readonly number: number; readonly text: string }[]): PrintedError[] {
  const found = new Map<string, PrintedError>()
  for (const { number, text } of lines) {
    if (found.size >= mostErrors) break
    const add = (key: string, result: Pick<PrintedError, 'code' | 'httpStatus'>) => {
      if (!found.has(key)) found.set(key, { line: number, ...result, text: citedText(text.trim()) })
    }
    for (const match of text.matchAll(/\b0x(8[0-9a-f]{7})\b/gi)) {
      const code = `0x${(match[1] ?? '').toLowerCase()}`
      add(code, { code, httpStatus: null })
    }
    const answered = statusIn(text)
    if (answered !== undefined) add(`http ${answered}`, { code: null, httpStatus: Number(answered) })
    const verify = /\bverify error:num=(\d{1,4})\b/.exec(text)
    if (verify !== null) add(`verify ${verify[1]}`, { code: null, httpStatus: null })
  }
  return [...found.values()]
}

/** The first one in the line. */
function statusIn(text: string): string | undefined {
  const found = statuses.map((status) => status.exec(text)).filter((match) => match !== null)
  return found.sort((a, b) => a.index - b.index)[0]?.[1]
}
