import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { codeAdvice } from '../../src-main/presentation/code-advice.ts'
import { nextStep } from '../../src-main/presentation/next-step.ts'
import { failedScan, record } from './configmgr-lines.ts'
import { judged, lines } from './situation.ts'

describe('an open case whose newest scan failed', () => {
  const files = {
    'WUAHandler.log': lines(record('x', '10-14-2026 08:00:00'), failedScan('0x80240009', '10-14-2026 09:00:00'))
  }

  it('is led by what the code of that scan advises', async () => {
    const diagnosis = await judged(files)
    const words = { language: 'en', texts: checkTexts, advice: codeAdvice } as const
    const next = nextStep({ diagnosis, evidence: [] }, words)
    expect(diagnosis.verdict.outcome).toBe('undecided')
    expect(next?.headline).toMatch(/^Follow the error code 0x80240009 of the last search/)
    expect(next?.actions[0]?.what).toBe(codeAdvice('0x80240009', 'en'))
  })

  it('is not where the code belongs to a download, or is noise', () => {
    expect(['0x80d02002', '0x80240022', '0x8024000b', '0x8024ab12'].map((code) => codeAdvice(code, 'en'))).toEqual([
      null,
      null,
      null,
      null
    ])
  })
})
