import { expect, test } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { verdictText } from '../../src-main/presentation/verdict.ts'
import { diagnosisOf, wuaHandler } from '../story/logs.ts'

const sideOf = async (code: string, language: 'de' | 'en') => {
  const log = wuaHandler([{ at: '2026-01-14T08:00:00.000Z', code }])
  const diagnosis = await diagnosisOf({ 'WUAHandler.log': log })
  return verdictText(diagnosis, { language, texts: checkTexts }).cause?.side
}

test.each(['0x8024401c', '0x80072ee2', '0x80072efe'])(
  '%s names who was asked, not who is at fault, and is shown so',
  async (code) => {
    expect(await sideOf(code, 'de')).toBe('offen (Server oder Netzwerk)')
    expect(await sideOf(code, 'en')).toBe('open (server or network)')
  }
)

test('an answer of the server shows its side', async () => {
  expect(await sideOf('0x80244022', 'de')).toBe('Server')
})
