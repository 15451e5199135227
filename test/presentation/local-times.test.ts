import { expect, it } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { inLocalTime } from '../../src-main/presentation/local-times.ts'
import { sampleCases } from '../samples/cases.ts'
import { sampleIds } from '../../src-main/service/api.ts'

it('the times of a diagnosis are those of the evidence beside it, also of one that was shown beside others before', async () => {
  const cases = await Promise.all(sampleIds.map((id) => sampleCases[id]()))
  const theCase = cases.find(({ evidence }) => evidence.some(({ probe }) => probe === 'client'))
  if (theCase === undefined) throw new Error('no sample was collected on a client')
  const diagnosis = diagnose(theCase, '0.1.0')
  const [east, west] = [60, -300].map((minutes) =>
    theCase.evidence.map((one) =>
      one.probe === 'client' && one.status === 'collected'
        ? {
            ...one,
            value: {
              ...one.value,
              utcOffsets: [{ from: '1970-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z', minutes }]
            }
          }
        : one
    )
  )
  for (const [evidence, offset] of [
    [east, '+01:00'],
    [west, '-05:00'],
    [east, '+01:00']
  ] as const) {
    expect(inLocalTime({ diagnosis, evidence: evidence ?? [] }).collectedAt).toMatch(new RegExp(`\\${offset}$`))
  }
})
