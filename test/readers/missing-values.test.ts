import { describe, expect, it } from 'vitest'
import { missingValues } from '../../src-main/readers/registry/missing-values.ts'
import { growth } from '../growth.ts'
import { verdictOf, lines } from '../situations/situation.ts'

const wu = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const ask = (name: string) => `C:\\>reg query ${wu} /v ${name}`
/** As reg.exe prints it where the value is not there, or its key is not. */
const errors: Readonly<Record<string, string>> = {
  English: 'ERROR: The system was unable to find the specified registry key or value.',
  German: 'FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.',
  French: 'ERREUR : Le système n’a pas pu trouver la clé ou la valeur de Registre spécifiée.',
  Spanish: 'ERROR: el sistema no pudo encontrar la clave o el valor del Registro especificados.',
  Italian: 'ERRORE: Impossibile trovare la chiave o il valore del Registro di sistema specificato.',
  Polish: 'BŁĄD: System nie może odnaleźć określonego klucza rejestru lub wartości.',
  'Polish in another code page': 'BťĄD: System nie mo¾e odnale«† okre˜lonego klucza rejestru lub warto˜ci.',
  Portuguese: 'ERRO: o sistema não pôde localizar a chave ou o valor do Registro especificado.',
  Dutch: 'FOUT: De opgegeven registersleutel of -waarde is niet gevonden.',
  Czech: 'CHYBA: Systém nemůže najít zadaný klíč nebo hodnotu registru.',
  Russian: 'ОШИБКА: Не удается найти указанный раздел или параметр в реестре.',
  Japanese: 'エラー: 指定されたレジストリ キーまたは値が見つかりませんでした。',
  Chinese: '错误: 系统找不到指定的注册表项或值。',
  Korean: '오류: 지정한 레지스트리 키 또는 값을 찾을 수 없습니다.',
  'PowerShell in German': 'reg.exe : FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.'
}

describe('a value that reg query did not find', () => {
  it.each(Object.entries(errors))('is missing, in %s', async (_, error) => {
    expect(missingValues(lines(ask('WUServer'), '', '', error, ''))).toEqual([{ path: wu, name: 'WUServer' }])
    expect(await verdictOf({ 'a.txt': lines(ask('WUServer'), '', error, '') })).toBe('wsus-url-missing: likely')
    expect(await verdictOf({ 'a.txt': lines(`C:\\>reg query ${wu}\\AU /v UseWUServer`, error) })).toBe(
      'wsus-not-used: likely'
    )
    expect(await verdictOf({ 'a.txt': lines(`C:\\>reg query "${wu}" /s`, error) })).toBe('wsus-url-missing: likely')
  })

  it.each([
    'ERROR: Access is denied.',
    'FEHLER: Zugriff verweigert',
    'ERREUR : Accès refusé.',
    'ERROR: Acceso denegado.',
    'BŁĄD: Odmowa dostępu.',
    'CHYBA: Přístup byl odepřen.',
    'HIBA: A hozzáférés megtagadva.',
    'ΣΦΑΛΜΑ: Δεν επιτρέπεται η πρόσβαση.',
    'ОШИБКА: Отказано в доступе.',
    'エラー: アクセスが拒否されました。',
    '错误: 拒绝访问。',
    '오류: 액세스가 거부되었습니다.',
    'ERROR: Registry editing has been disabled by your administrator.',
    'FEHLER: Das Bearbeiten der Registrierung wurde durch den Administrator deaktiviert.',
    'ERREUR : La modification du Registre a été désactivée par votre administrateur.'
  ])('is not known where nothing could be read: %s', async (error) => {
    expect(missingValues(lines(ask('WUServer'), error))).toEqual([])
    expect(await verdictOf({ 'a.txt': lines(ask('WUServer'), error) }).catch(() => 'unreadable')).not.toContain(
      'missing'
    )
    const used = lines(`C:\\>reg query ${wu}\\AU /v UseWUServer`, error)
    expect(await verdictOf({ 'a.txt': used }).catch(() => 'unreadable')).not.toContain('not-used')
  })

  it.each([
    ['the call was wrong', ['FEHLER: Ungültige Syntax.', 'Geben Sie "REG QUERY /?" ein, um die Syntax anzuzeigen.']],
    ['somebody writes below it', ['Hinweis: das kam heute nicht.']],
    ['the value is there', ['', wu, '    WUServer    REG_SZ    http://sup01.contoso.test:8530']],
    ['nothing is printed', []],
    ['another prompt follows', ['C:\\>ver']]
  ])('is not where %s', async (_, below) => {
    expect(missingValues(lines(ask('WUServer'), below))).toEqual([])
    expect(await verdictOf({ 'a.txt': lines(ask('WUServer'), below) }).catch(() => 'unreadable')).not.toContain(
      'missing'
    )
  })

  it('says nothing of other values, and is outweighed by a scan that went to WSUS', async () => {
    expect(await verdictOf({ 'a.txt': lines(ask('TargetGroup'), errors['German'] ?? '') })).toBe('undecided')
  })

  it('is one of several in a text', () => {
    const text = lines(ask('WUServer'), errors['German'] ?? '', ask('WUStatusServer'), errors['German'] ?? '', '')
    expect(missingValues(text).map(({ name }) => name)).toEqual(['WUServer', 'WUStatusServer'])
  })

  it.each(['reg query HKLM\\a /v ', 'ERROR: a\n', 'reg query "', 'x:'])('%j takes work in proportion', (piece) => {
    expect(growth((times) => piece.repeat(2_000 * times), missingValues)).toMatchObject({ linear: true })
  })
})
