import { describe, expect, it } from 'vitest'
import { fileReports } from '../../src-main/hosts/cli/import-messages.ts'
import { cliText } from '../../src-main/hosts/cli/cli.text.ts'

function messages(language: 'de' | 'en', redact: boolean): string {
  let err = ''
  const console = { out: () => undefined, err: (text: string) => void (err += text) }
  const reports = fileReports(cliText[language], console, redact)
  const progress = (name: string, bytes: number) =>
    reports.onProgress({ name, bytes, totalBytes: 100 * 1024 * 1024, bytesPerSecond: 1024 * 1024 })
  progress('NB-4711-Mayer.log', 0)
  progress('sup01.log', 0)
  progress('NB-4711-Mayer.log', 60 * 1024 * 1024)
  reports.onProblem('NB-4711-Mayer.log', 'vanished')
  return err
}

describe('how far a file is read', () => {
  it('is reported by its name', () => {
    expect(messages('de', false).split('\n')).toEqual([
      '„NB-4711-Mayer.log“ wird gelesen: 0 % von 100 MB, 1 MB/s',
      '„sup01.log“ wird gelesen: 0 % von 100 MB, 1 MB/s',
      '„NB-4711-Mayer.log“ wird gelesen: 60 % von 100 MB, 1 MB/s',
      '„NB-4711-Mayer.log“ wurde gelöscht, bevor die Datei gelesen war, und deshalb ausgelassen; alle anderen Ergebnisse gelten.',
      ''
    ])
  })

  it('is reported by a number where no name may be shown, the same for the same file', () => {
    expect(messages('en', true).split('\n')).toEqual([
      'File 1 is being read: 0 % of 100 MB, 1 MB/s',
      'File 2 is being read: 0 % of 100 MB, 1 MB/s',
      'File 1 is being read: 60 % of 100 MB, 1 MB/s',
      'File 1 was deleted before it was read and was left out; all other results apply.',
      ''
    ])
    expect(messages('de', true)).not.toMatch(/NB-4711|sup01/)
  })
})
