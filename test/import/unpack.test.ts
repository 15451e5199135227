import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { tarEntry, tarOf } from '../builders/tar-of.ts'
import { file, zipOf } from '../builders/zip-of.ts'

const iis = '2024-05-01 08:00:00 10.0.0.1 GET /SelfUpdate/x - 8530 - 10.0.0.7 - - 200 0 0 1\r\n'
const wua =
  '<![LOG[Scan failed with error = 0x8024401b.]LOG]!><time="10:00:00.000-120" date="07-01-2024" component="WUAHandler">'

async function listed(...files: RawFile[]) {
  const { inputs } = await importFiles(files)
  return inputs.map(({ name, kind, recognised, remark }) => [name, kind, recognised, remark?.id])
}

describe('what holds other files', () => {
  it('is unpacked when it is a .gz, a .tar or both', async () => {
    const tar = tarOf(
      tarEntry('./logs/', '', '5'),
      tarEntry('./logs/WUAHandler.log', wua),
      tarEntry('././@LongLink', `logs/${'x'.repeat(120)}.log\0`, 'L'),
      tarEntry('logs/xxx', iis),
      tarEntry('link', '', '2')
    )
    expect(await listed(file('u_ex240501.log.gz', gzipSync(iis)))).toEqual([
      ['u_ex240501.log.gz', 'packed-file', true, undefined],
      ['u_ex240501.log.gz/u_ex240501.log', 'iis-log', true, undefined]
    ])
    const inTar = (outer: string) => [
      [outer, 'tar-archive', true, undefined],
      [`${outer}/links`, 'unknown', false, 'links-left-out'],
      [`${outer}/logs/WUAHandler.log`, 'configmgr-log', true, undefined],
      [`${outer}/logs/${'x'.repeat(120)}.log`, 'iis-log', true, undefined]
    ]
    expect(await listed(file('logs.tar', tar))).toEqual(inTar('logs.tar'))
    expect(await listed(file('pc.tgz', gzipSync(tar)))).toEqual([
      ['pc.tgz', 'packed-file', true, undefined],
      ...inTar('pc.tgz/pc.tar')
    ])
  })

  it('says why it stays closed', async () => {
    const bad = (await zipOf(file('aa/x', wua))).toString('latin1').replaceAll('aa/x', '../x')
    const zipped = await zipOf(file('x.zip', await zipOf(file('y.zip', await zipOf(file('a.log', wua))))))
    expect(
      await listed(
        file('a-traversal.zip', Buffer.from(bad, 'latin1')),
        file('b-cut.log.gz', gzipSync(iis).subarray(0, 40)),
        file('c-traversal.tar', tarOf(tarEntry('../../x', wua))),
        file('d-cut.tar', tarEntry('a.log', wua, '0', 5000)),
        file('e-bomb.gz', gzipSync(Buffer.alloc(201 * 1024 * 1024))),
        file('f-deep.zip', zipped),
        file('g.cab', 'MSCF\0\0\0\0xxxx'),
        file('h.7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')),
        file('i.rar', 'Rar!\x1a\x07\x01\0'),
        file('j.evtx', 'ElfFile\0')
      )
    ).toEqual([
      ['a-traversal.zip', 'archive', false, 'archive-bad-name'],
      ['b-cut.log.gz', 'packed-file', false, 'packed-damaged'],
      ['c-traversal.tar', 'tar-archive', false, 'archive-bad-name'],
      ['d-cut.tar', 'tar-archive', false, 'packed-damaged'],
      ['e-bomb.gz', 'packed-file', true, undefined],
      ['e-bomb.gz/e-bomb', 'unknown', false, 'packed-too-large'],
      ['f-deep.zip', 'archive', true, undefined],
      ['f-deep.zip/x.zip', 'archive', true, undefined],
      ['f-deep.zip/x.zip/y.zip', 'archive', false, 'archive-too-deep'],
      ['g.cab', 'other-archive', false, 'other-archive'],
      ['h.7z', 'other-archive', false, 'other-archive'],
      ['i.rar', 'other-archive', false, 'other-archive'],
      ['j.evtx', 'event-log', false, 'event-log']
    ])
  })

  it('knows a message of Outlook from other files of its kind', async () => {
    const compound = (name: string) => {
      const bytes = Buffer.alloc(2048)
      bytes.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')
      bytes.write(name, 1024 + 128, 'utf16le')
      return bytes
    }
    expect(await listed(file('a.msg', compound('__nameid_version1.0')), file('b.xls', compound('Workbook')))).toEqual([
      ['a.msg', 'outlook-message', false, 'outlook-message'],
      ['b.xls', 'office-document', false, 'office-document']
    ])
  })
})
