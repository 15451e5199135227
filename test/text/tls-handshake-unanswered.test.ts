import { expect, it } from 'vitest'
import { noFacts } from '../../src-main/checks/kinds/access/access-facts.ts'
import { tlsHandshakeUnansweredText } from '../../src-main/checks/timeout/tls-handshake-unanswered.text.ts'
import { languages } from '../../src-main/contract/text.ts'

it.each(languages)('says nothing of plain HTTP, which may not have been tried (%s)', (language) => {
  const { why } = tlsHandshakeUnansweredText[language].found(noFacts)
  expect(why).toContain('TLS')
  expect(why).not.toContain('HTTP')
})
