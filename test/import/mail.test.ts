import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { mailParts } from '../builders/unpacked.ts'
import { file, zipOf } from '../builders/zip-of.ts'
import { growth } from '../growth.ts'

const wua =
  '<![LOG[Scan failed with error = 0x8024401b.]LOG]!><time="10:00:00.000-120" date="07-01-2024" component="WUAHandler">'
const local = '2024/07/01 11:00:00.1234567 1 2 Agent WSUS server: http://größe:8530\r\n'
const head =
  'Received: from a by b; Mon, 1 Jul 2024\r\nFrom: =?utf-8?Q?J=C3=BCrgen?= <j@example.org>\r\nMIME-Version: 1.0\r\n'
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')
const part = (headers: readonly string[], body: string) => `--=_b1\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`
const mixed = (...parts: string[]) =>
  `${head}Content-Type: multipart/mixed;\r\n\tboundary="=_b1"\r\n\r\nThis is a multi-part message.\r\n${parts.join('')}--=_b1--\r\n`
const words = part(['Content-Type: text/plain; charset=utf-8'], 'Dear colleague, see below.')
const attached = (name: string, content: string | Uint8Array, how = `filename="${name}"`) =>
  part(
    [
      'Content-Type: application/octet-stream',
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; ${how}`
    ],
    base64(content)
  )

const kinds = async (text: string, name = 'mail.eml') =>
  (await importFiles([file(name, Buffer.from(text, 'latin1'))])).inputs.map((input) => [
    input.name,
    input.kind,
    input.recognised
  ])

describe('a saved mail', () => {
  it('gives its attachments, whatever carries them, and keeps its own words to itself', async () => {
    const quoted = part(
      ['Content-Type: text/plain; name="WindowsUpdate.log"', 'Content-Transfer-Encoding: quoted-printable'],
      local.replaceAll('ö', '=C3=B6').replaceAll('ß', '=C3=9F').replace('WSUS', '=\r\nWSUS')
    )
    const text = mixed(words, attached('WUAHandler.log', wua), quoted)
    expect(await kinds(text)).toEqual([
      ['mail.eml', 'mail', true],
      ['mail.eml/WUAHandler.log', 'configmgr-log', true],
      ['mail.eml/WindowsUpdate.log', 'windows-update-log', true]
    ])
    const { evidence } = await importFiles([file('mail.eml', text)])
    expect(JSON.stringify(evidence)).toContain('http://größe:8530')
  })

  it('opens a zip in it, and the mails it forwards', async () => {
    const zipped = attached('logs.zip', await zipOf(file('WUAHandler.log', wua)))
    const forwarded = part(
      ['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="AW.eml"'],
      `${head}Content-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/x-log; name=a.log\r\n\r\n${local}\r\n--inner--\r\n`
    )
    expect(await kinds(mixed(words, zipped, forwarded))).toEqual([
      ['mail.eml', 'mail', true],
      ['mail.eml/a.log', 'windows-update-log', true],
      ['mail.eml/logs.zip', 'archive', true],
      ['mail.eml/logs.zip/WUAHandler.log', 'configmgr-log', true]
    ])
  })

  it('reads a log pasted into its words once, although it carries them twice', async () => {
    const text = `${head}Content-Type: multipart/alternative; boundary="=_b1"\r\n\r\n${part(['Content-Type: text/plain'], `Hello,\r\n${local}`)}${part(['Content-Type: text/html'], `<html><body>Hello,<br>${local}</body></html>`)}--=_b1--`
    expect(await kinds(text)).toEqual([
      ['mail.eml', 'mail', true],
      ['mail.eml/text.txt', 'windows-update-log', true]
    ])
    expect(await kinds(`${head}Content-Type: text/plain\r\n\r\n${local}`)).toEqual([
      ['mail.eml', 'mail', true],
      ['mail.eml/text.txt', 'windows-update-log', true]
    ])
  })

  it.each([
    ["filename*=utf-8''Protokoll%20%C3%BCber.log", 'Protokoll über.log'],
    ['filename*0*=utf-8\'de\'Protokoll%20%C3%BC; filename*1="ber.log"', 'Protokoll über.log'],
    ['filename="=?utf-8?B?UHJvdG9rb2xsIMO8?= =?utf-8?Q?ber.log?="', 'Protokoll über.log'],
    ['filename="=?iso-8859-1?Q?=FCber.log?="', 'über.log'],
    ['filename="=?windows-1252?Q?=80_=96_a.log?="', '€ – a.log'],
    ['filename="=?unknown?Q?=80_=96_a.log?="', '€ – a.log'],
    ['filename="../../etc/C:\\\\x\\\\über.log"', 'über.log'],
    ['filename="a\u0007.log"', 'a.log'],
    ['filename=""', 'application-octet-stream']
  ])('calls an attachment %s', (how, name) => {
    const mail = new TextEncoder().encode(mixed(attached('', wua, how)))
    expect(mailParts(mail).map((item) => item.name)).toEqual([name])
  })

  it('tells attachments of one name apart, and a damaged one from none', async () => {
    const cut = attached('c.log', wua).replace(/[A-Za-z0-9+/=]{3}\r\n$/, '!\r\n')
    const { inputs } = await importFiles([
      file('m.eml', mixed(attached('a.log', wua), attached('a.log', wua), attached('empty.log', ''), cut))
    ])
    expect(inputs.map((input) => [input.name, input.recognised, input.remark?.id])).toEqual([
      ['m.eml', true, undefined],
      ['m.eml/a (2).log', true, undefined],
      ['m.eml/a.log', true, undefined],
      ['m.eml/c.log', false, 'mail-damaged'],
      ['m.eml/empty.log', false, 'empty']
    ])
  })

  it('does not take the certificate it is signed with for the server’s', async () => {
    const signature = part(['Content-Type: application/pkcs7-signature; name=smime.p7s'], 'MIIB')
    expect(await kinds(mixed(words, signature))).toEqual([['mail.eml', 'mail', false]])
  })

  it('never throws, however it is cut or nested', () => {
    const whole = mixed(words, attached('WUAHandler.log', wua))
    const piece = fc.constantFrom(
      '--=_b1',
      '--=_b1--',
      '\r\n',
      '\r\n\r\n',
      'Content-Type: message/rfc822',
      head,
      whole,
      '='
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(whole.length), (pieces, cut) => {
        mailParts(new TextEncoder().encode(pieces.join('')))
        mailParts(new TextEncoder().encode(whole.slice(0, cut)))
      })
    )
    const deep = 'Content-Type: message/rfc822\r\n\r\n'.repeat(20_000)
    expect(mailParts(new TextEncoder().encode(deep))).toEqual([])
    const many = (times: number) => new TextEncoder().encode(mixed(words.repeat(300 * times)))
    expect(mailParts(many(1)).length).toBeLessThanOrEqual(500)
    expect(growth(many, mailParts)).toMatchObject({ linear: true })
  })
})
