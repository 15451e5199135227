import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { importFiles } from '../../src-main/import/import-files.ts'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { saveCase } from '../../src-main/casefile/save.ts'

const file = (name: string, content: string | Uint8Array): RawFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
})

async function zipOf(...files: RawFile[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function locked(): Promise<Buffer> {
  const zip = await zipOf(file('a.log', 'x'))
  // the first bit of the flags says that a password is needed (APPNOTE.TXT 4.4.4)
  for (const [mark, offset] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8]
  ] as const) {
    const at = zip.indexOf(mark, 0, 'latin1') + offset
    zip.writeUInt16LE(zip.readUInt16LE(at) | 1, at)
  }
  return zip
}

const undecoded =
  '1601/01/01 00:00:00.0000000 1 2 Unknown( 10): GUID=eb73583d-5481-33b4-202d-9bb270eddffa (No Format Information found).'

it('every file that could not be read says why', async () => {
  const { inputs, evidence } = await importFiles([
    file('broken.zip', 'PK\x03\x04rest'),
    file('empty.log', ''),
    file('locked.zip', await locked()),
    file('note.txt', 'Dear colleague'),
    file('report.docx', await zipOf(file('[Content_Types].xml', '<x/>'), file('word/document.xml', '<x/>'))),
    file('screen.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  ])
  expect(inputs.map(({ name, kind, recognised, remark }) => [name, kind, recognised, remark?.id])).toEqual([
    ['broken.zip', 'archive', false, 'damaged-archive'],
    ['empty.log', 'unknown', false, 'empty'],
    ['locked.zip', 'archive', false, 'encrypted-archive'],
    ['note.txt', 'unknown', false, undefined],
    ['report.docx', 'office-document', false, 'office-document'],
    ['screen.png', 'image', false, 'image']
  ])
  expect(evidence).toEqual([])
})

it('a log whose lines were not decoded says how many, also after it was saved', async () => {
  const dropped = [file('WindowsUpdate.log', `${undecoded}\n${undecoded}\n`)]
  const imported = await importFiles(dropped)
  expect(imported.inputs).toMatchObject([{ recognised: true, remark: { id: 'undecoded-lines', count: 2 } }])
  const { inputs, evidence, newestAt } = imported
  const saved = await saveCase({ collectedAt: newestAt, inputs, evidence })
  expect(await importFiles([file('x.supcase', saved)])).toEqual(imported)
})

it.each([
  ['NCSA', '10.4.7.11 - CONTOSO\\u [14/Oct/2026:10:00:36 +0200] "POST /ClientWebService/client.asmx HTTP/1.1" 503 312'],
  ['IIS', '10.4.7.11, -, 10/14/2026, 10:00:36, W3SVC2, WSUS01, 10.2.0.9, 31, 512, 312, 503, 0, POST, /x, -,'],
  ['German IIS', '10.4.7.11, -, 14.10.2026, 10:00:36, W3SVC2, WSUS01, 10.2.0.9, 31, 512, 312, 503, 0, POST, /x, -,'],
  ['Squid', '1792051236.123     12 10.4.7.11 TCP_DENIED/407 3900 CONNECT wsus:8531 - HIER_NONE/- text/html']
])('a log in the format of %s is named, not just unknown', async (_whose, line) => {
  const { inputs } = await importFiles([file('access.log', `${line}\r\n${line}\r\n`)])
  expect(inputs).toMatchObject([{ kind: 'other-log', recognised: false, remark: { id: 'other-web-log' } }])
})

it('a log of IIS without the columns that tell of errors says so', async () => {
  const head = '#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip cs-method\n'
  const { inputs } = await importFiles([file('u_ex261014.log', `${head}2026-10-14 08:00:00 10.4.7.11 GET\n`)])
  expect(inputs).toMatchObject([{ recognised: false, remark: { id: 'w3c-without-status' } }])
})
