import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { ZipFile, type Options } from 'yazl'
import { openArchive } from '../../src-main/import/archives/zip.ts'

interface Content {
  readonly name: string
  readonly content: Buffer
  readonly options?: Partial<Options>
}

async function zipOf(...entries: Content[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, content, options } of entries) zip.addBuffer(content, name, options ?? {})
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const text = (name: string, content = 'hello', options: Partial<Options> = {}): Content => ({
  name,
  content: Buffer.from(content),
  options
})

describe('openArchive', () => {
  it('gives the files by name, without folders', async () => {
    const opened = await openArchive(await zipOf(text('logs/b.log', 'two'), text('a.log', 'one')))
    expect(opened).toMatchObject({
      entries: [
        { name: 'a.log', bytes: Buffer.from('one') },
        { name: 'logs/b.log', bytes: Buffer.from('two') }
      ]
    })
  })

  it('refuses links, names of other places, names twice and bombs', async () => {
    const bad = (await zipOf(text('aa/x'))).toString('latin1').replaceAll('aa/x', '../x')
    const twice = await zipOf(text('a'), text('a'))
    const bomb = await zipOf({ name: 'a', content: Buffer.alloc(2_000_000) })
    expect(await openArchive(await zipOf(text('a', 'target', { mode: 0o120777 })))).toEqual({ problem: 'link' })
    expect(await openArchive(Buffer.from(bad, 'latin1'))).toEqual({ problem: 'bad-name' })
    expect(await openArchive(await zipOf(text('a\u0001b')))).toEqual({ problem: 'bad-name' })
    expect(await openArchive(twice)).toEqual({ problem: 'bad-name' })
    expect(await openArchive(bomb)).toEqual({ problem: 'too-large' })
  })

  it('refuses encrypted files', async () => {
    const zip = await zipOf(text('a'))
    const central = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8)
    expect(await openArchive(zip)).toEqual({ problem: 'encrypted' })
  })

  it('notices damage, also inside the data', async () => {
    const zip = await zipOf(text('a', 'hello', { compress: false }))
    const changed = Buffer.from(zip)
    changed.write('j', changed.indexOf('hello'))
    for (const broken of [changed, zip.subarray(0, 30), Buffer.from('PK\x03\x04'), Buffer.alloc(0)]) {
      expect(await openArchive(broken)).toEqual({ problem: 'damaged' })
    }
  })

  it('refuses more files than anybody collects', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => text(`${at}`, ''))
    expect(await openArchive(await zipOf(...many))).toEqual({ problem: 'too-many-entries' })
  })
})
