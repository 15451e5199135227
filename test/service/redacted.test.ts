import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { createService } from '../../src-main/service/service.ts'
import type { Ports } from '../../src-main/service/ports.ts'
import { fakePorts } from './fake-ports.ts'

async function serviceWith(given: Partial<Ports> = {}) {
  const { handle } = createService(fakePorts(given))
  await handle['case:check-computer']({ wsus: null, proxy: null, network: true })
  return handle
}
const textOf = (file: { readonly base64: string }) => Buffer.from(file.base64, 'base64').toString('utf8')

describe('without personal data', () => {
  it('no document names the computer or its server, not even the file', async () => {
    const saved: string[] = []
    const handle = await serviceWith({
      saveCase: async (theCase) => {
        saved.push(stableJson(theCase))
        return new Uint8Array()
      }
    })
    const made = [await handle['report:html']('de', true), await handle['report:json'](true)]
    await handle['case:save'](true)
    for (const result of made) {
      if (!result.ok) throw new Error(result.reason)
      expect(result.file.name).toContain('CLIENT-1')
      saved.push(textOf(result.file))
    }
    expect(saved).toHaveLength(3)
    for (const text of saved) {
      expect(text).toContain('SUP-1')
      expect(text).not.toMatch(/NB 4711|contoso|sup01/i)
    }
  })

  it('the case from which texts are made and copied names neither', async () => {
    const made = await (await serviceWith())['case:redacted']()
    if (!made.ok) throw new Error(made.reason)
    expect(stableJson(made.session)).toContain('SUP-1')
    expect(stableJson(made.session)).not.toMatch(/NB 4711|contoso|sup01/i)
    expect(await createService(fakePorts({})).handle['case:redacted']()).toEqual({ ok: false, reason: 'no-case' })
  })

  it('names them when that is not asked for', async () => {
    const made = await (await serviceWith())['report:html']('de')
    expect(made.ok && textOf(made.file)).toContain('NB 4711')
  })

  it('the list of placeholders names both sides', async () => {
    const made = await (await serviceWith())['report:ledger']('en')
    expect(made.ok && textOf(made.file)).toMatch(/\nCLIENT-1\tNB 4711\/äö\n/)
    expect(made.ok && made.file.name).toMatch(/_placeholders\.txt$/)
  })

  it('nothing is handed over where a name is left', async () => {
    const handle = await serviceWith({
      redactor: (theCase) => ({ ...redactorFor(theCase), redact: (value) => value })
    })
    const made = [
      await handle['report:pdf']('de', true),
      await handle['report:html']('en', true),
      await handle['report:json'](true),
      await handle['case:save'](true)
    ]
    expect(await handle['case:redacted']()).toEqual({ ok: false, reason: 'leak' })
    for (const result of made) expect(result).toEqual({ ok: false, reason: 'leak', alternative: null })
  })
})
