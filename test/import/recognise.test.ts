import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('recognise', () => {
  it('finds several pieces of evidence in one export', () => {
    const text = [
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]',
      '"WUServer"="http://a:8530"',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections]'
    ].join('\n')
    const found = recognise(bytes(text))
    expect(found?.kind).toBe('registry-export')
    expect(found?.evidence.map((envelope) => envelope.probe)).toEqual(['update-policy', 'winhttp-settings'])
  })

  it('knows a registry export about something else, which brings nothing', () => {
    expect(recognise(bytes('[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n"a"="b"'))).toEqual({
      kind: 'registry-export',
      evidence: []
    })
  })

  it('knows the logs apart, and a zip by its first bytes', () => {
    const kinds = [
      '<![LOG[WSUS server: x]LOG]!><time="1:00:00.000+0" date="1-1-2024" component="A">',
      '2024/07/01 12:00:00.1234567 9860  18344 Agent           WSUS server: (null)',
      '2024-05-01 08:00:00 10.0.0.1 GET /SelfUpdate/x - 8530 - 10.0.0.7 - - 200 0 0 1',
      'HKLM\\SOFTWARE\\X\n    A    REG_SZ    b',
      'PK\x03\x04'
    ].map((text) => recognise(bytes(text))?.kind)
    expect(kinds).toEqual(['configmgr-log', 'windows-update-log', 'iis-log', 'registry-query', 'archive'])
  })

  it('is null for nothing, pictures and prose', () => {
    for (const content of [bytes(''), bytes('Dear colleague,'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)]) {
      expect(recognise(content)).toBeNull()
    }
  })

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => void recognise(content)),
      { numRuns: 300 }
    )
    const piece = fc.constantFrom(
      '<![LOG[',
      ']LOG]!>',
      '<time="',
      '[HKEY_',
      '"a"=hex(7):',
      '\\',
      '\n',
      'REG_DWORD',
      '#Fields: sc-status cs-uri-stem',
      '** START ** Agent: Finding updates',
      '2024-01-01 00:00:00:000 1 1 Agent',
      'Exit code = ',
      '\u0000'
    )
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 60 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, (content) => void recognise(bytes(content))),
      { numRuns: 500 }
    )
  })
})
