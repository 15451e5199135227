import type { FileProgress, ImportOptions } from '../../import/import-options.ts'
import { visibleLine } from '../../presentation/escape.ts'
import type { CliText } from './cli.text.ts'
import type { Console } from './output.ts'

/** Number of lines per file if progress is not shown on a screen. */
const everyBytesPart = 5
const megabyte = 1024 * 1024

/**
 * Reports the progress of reading large files: on a screen in one line that is overwritten, otherwise one line per
 * fifth. `redact`: names files by number, because their pseudonyms are known only afterwards.
 */
export function fileReports(text: CliText, console: Console, redact: boolean): Omit<ImportOptions, 'signal'> {
  let message = ''
  const met = new Map<string, number>()
  const shown = (name: string): string => {
    if (!redact) return text.quoted(visibleLine(name))
    const number = met.get(name) ?? met.size + 1
    met.set(name, number)
    return text.numberedFile(number)
  }
  return {
    onProgress(progress) {
      const line = lineOf(text, shown(progress.name), progress)
      if (console.live === true) {
        console.err(`\r\u001b[2K${line}${progress.bytes === progress.totalBytes ? '\n' : ''}`)
        return
      }
      const part = `${progress.name} ${Math.floor((progress.bytes / progress.totalBytes) * everyBytesPart)}`
      if (part === message) return
      message = part
      console.err(`${line}\n`)
    },
    onProblem: (name, reason) => console.err(`${text.fileProblem[reason](shown(name))}\n`)
  }
}

function lineOf(text: CliText, name: string, { bytes, totalBytes, bytesPerSecond }: FileProgress): string {
  const percent = Math.floor((bytes / totalBytes) * 100)
  return text.reading(name, percent, inMegabytes(totalBytes), inMegabytes(bytesPerSecond))
}

function inMegabytes(bytes: number): string {
  return String(Math.round(bytes / megabyte))
}
