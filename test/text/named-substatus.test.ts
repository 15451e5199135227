import { describe, expect, it } from 'vitest'
import { noFacts } from '../../src-main/checks/kinds/access/access-facts.ts'
import { accessDeniedText } from '../../src-main/checks/timeout/access-denied.text.ts'
import { accessForbiddenText } from '../../src-main/checks/timeout/access-forbidden.text.ts'
import { languages } from '../../src-main/contract/text.ts'

describe.each(languages)('the steps for a refusal, in %s', (language) => {
  const forbidden = (substatus: number | null) =>
    accessForbiddenText[language].found({ ...noFacts, httpStatus: 403, substatus }).steps
  const denied = (substatus: number | null) =>
    accessDeniedText[language].found({ ...noFacts, httpStatus: 401, substatus })

  it('list what it can be, as long as nobody knows', () => {
    expect(forbidden(null).join(' ')).toMatch(/403\.4.*403\.7.*403\.6/)
    expect(denied(null).steps.join(' ')).toContain('401.3')
  })

  it.each([4, 6, 7])('name the reason alone where the server’s log does: 403.%i', (substatus) => {
    expect(forbidden(substatus)).toHaveLength(1)
    expect(forbidden(substatus)[0]).toContain(`403.${substatus}`)
  })

  it('are those of the file system where its rights refuse, and of IIS where anonymous access is off', () => {
    expect(denied(3).next).not.toMatch(/anonym/i)
    expect(denied(3).steps).toHaveLength(1)
    expect(denied(2).next).toMatch(/anonym/i)
    expect(denied(2).steps.join(' ')).not.toContain('401.3')
  })
})
