import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judged } from './situation.ts'

const sample = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../assets/samples', name)))

describe('two saved cases', () => {
  const pairs = [
    ['healthy.supcase', 'certificate-expired.supcase'],
    ['certificate-expired.supcase', 'healthy.supcase']
  ] as const

  it.each(pairs)('are never judged as one: %s and %s', async (first, second) => {
    const [one, other] = [await judged({ [first]: sample(first) }), await judged({ [second]: sample(second) })]
    const both = await judged({ [first]: sample(first), [second]: sample(second) })
    const alone = [one, other].find(({ client }) => client?.name === both.client?.name)
    expect(alone).toBeDefined()
    const left = both.inputs.filter(({ remark }) => remark?.id === 'other-case')
    expect(left.map(({ name, kind, recognised }) => ({ name, kind, recognised }))).toEqual([
      { name: alone === one ? second : first, kind: 'case', recognised: true }
    ])
    expect({ ...both, inputs: [] }).toEqual({ ...alone, inputs: [] })
  })

  it('are judged by the one saved last, in whatever order they are handed over', async () => {
    const [a, b] = pairs[0]
    const there = await judged({ [a]: sample(a), [b]: sample(b) })
    expect(await judged({ [b]: sample(b), [a]: sample(a) })).toEqual(there)
  })
})
