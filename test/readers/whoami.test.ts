import { describe, expect, it } from 'vitest'
import { isElevatedLabel, readWhoAmI } from '../../src-main/readers/console/whoami.ts'

/** As a German Windows prints it. */
const printed = (label: string) =>
  [
    '"contoso\\anna","S-1-5-21-1004336348-1177238915-682003330-1105"',
    '"Jeder","Bekannte Gruppe","S-1-1-0","Verbindliche Gruppe, Standardmäßig aktiviert, Aktivierte Gruppe"',
    '"VORDEFINIERT\\Administratoren","Alias","S-1-5-32-544","Gruppe, die nur zum Ablehnen verwendet wird"',
    `"Verbindliche Beschriftung\\Beschriftung","Bezeichnung","${label}",""`
  ].join('\r\n')

describe('whoami', () => {
  it.each([
    ['S-1-16-8192', false],
    ['S-1-16-8448', false],
    ['S-1-16-12288', true],
    ['S-1-16-16384', true]
  ])('tells administrator rights by the label %s, and not by the groups', (label, elevated) => {
    const who = readWhoAmI(printed(label))
    expect(who.sid).toBe('S-1-5-21-1004336348-1177238915-682003330-1105')
    expect(isElevatedLabel(who)).toBe(elevated)
  })
  it.each(['', 'FEHLER: ungültiges Argument', '"a","S-1-16-99999999999999999999"'])('says nothing of %j', (text) => {
    const who = readWhoAmI(text)
    expect([who, isElevatedLabel(who)]).toEqual([{ sid: null, integrity: null }, null])
  })
})
