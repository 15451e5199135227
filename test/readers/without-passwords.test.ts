import { describe, expect, it } from 'vitest'
import { stripPasswords } from '../../src-main/readers/credentials/strip-passwords.ts'
import { growth } from '../growth.ts'

describe('passwords in addresses', () => {
  it.each([
    ['http://anna:geheim@web.contoso.local/proxy.pac?site=4', 'http://***@web.contoso.local/proxy.pac?site=4'],
    ['HTTPS://CONTOSO%5Canna:geheim@[fd00::1]:8443/x', 'HTTPS://***@[fd00::1]:8443/x'],
    ['set to http://a:b@p:80, then https://c@d', 'set to http://***@p:80, then https://***@d'],
    ['write to anna@contoso.local', 'write to anna@contoso.local'],
    ['http://host/path/a@b', 'http://host/path/a@b'],
    ['12:30@home', '12:30@home']
  ])('%s is shown as %s', (text, shown) => expect(stripPasswords({ text })).toEqual({ text: shown }))

  it.each([
    ['Server=db;User ID=a;Password=geheim;Database=SUSDB', 'Server=db;User ID=a;Password=***;Database=SUSDB'],
    ['failed pwd="ge heim" (503)', 'failed pwd=*** (503)'],
    ['<add userName="a" password="geheim" />', '<add userName="a" password=*** />'],
    ['Kennwort : geheim', 'Kennwort : ***'],
    ['EncryptionKey = {12, 254}', 'EncryptionKey = ***'],
    ['The password has expired.', 'The password has expired.'],
    ['Enter the password: ', 'Enter the password: ']
  ])('behind its name, in %s, is shown as %s', (text, shown) =>
    expect(stripPasswords({ text })).toEqual({ text: shown })
  )

  it.each([
    ['anna:geheim@proxy01:8080', '***@proxy01:8080'],
    ['http=anna:geheim@proxy01:80;https=bert@proxy02', 'http=***@proxy01:80;https=***@proxy02'],
    ['PROXY anna:geheim@proxy01:8080; DIRECT', 'PROXY ***@proxy01:8080; DIRECT']
  ])('in a proxy list %s is shown as %s', (proxy, shown) => {
    expect(stripPasswords({ proxy, proxyServer: proxy, result: proxy })).toEqual({
      proxy: shown,
      proxyServer: shown,
      result: shown
    })
  })

  it('take the bytes that hold them along, and leave the bytes of others', () => {
    const settings = { hex: '4600', proxy: '', bypass: '', pacUrl: 'http://a:b@web/x.pac' }
    expect(stripPasswords([settings])).toEqual([{ ...settings, hex: '', pacUrl: 'http://***@web/x.pac' }])
    const plain = { deep: [{ hex: '4600', proxy: 'proxy01:8080', pacUrl: '' }], name: 'anna@contoso.local' }
    expect(stripPasswords(plain)).toBe(plain)
  })

  it('take work in proportion to the length of a text', () => {
    const texts = [
      (times: number) => 'a://'.repeat(3_000 * times),
      (times: number) => `http://${'a:'.repeat(3_000 * times)}@h`,
      (times: number) => 'a.'.repeat(3_000 * times) + '@',
      (times: number) => 'password="'.repeat(3_000 * times)
    ]
    for (const text of texts) {
      expect(growth(text, (name) => stripPasswords({ text: name, proxy: name }))).toMatchObject({ linear: true })
    }
  })
})
