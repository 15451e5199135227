import { describe, expect, it } from 'vitest'
import { answeredBy, bodyKind } from '../../src-main/system/http/classify-response.ts'

describe('who answered', () => {
  it.each([
    ['407 is a proxy', 407, {}, 'proxy'],
    ['Squid marks its own errors', 503, { 'x-squid-error': ['ERR_CONNECT_FAIL 111'] }, 'proxy'],
    ['a gateway error with Via', 502, { via: ['1.1 proxy'] }, 'proxy'],
    ['IIS behind a proxy stays IIS', 503, { server: ['Microsoft-IIS/10.0'], via: ['1.1 proxy'] }, 'iis'],
    ['the kernel driver', 503, { server: ['Microsoft-HTTPAPI/2.0'] }, 'http.sys'],
    ['ASP.NET without Server', 200, { 'x-powered-by': ['ASP.NET'] }, 'iis'],
    ['a passed-on 404', 404, { via: ['1.1 proxy'], 'x-cache': ['MISS'] }, 'unknown'],
    ['a filter by its header', 403, { server: ['Zscaler/6.2'] }, 'proxy'],
    ['nobody tells', 503, { server: ['nginx'] }, 'unknown']
  ])('%s', (_name, status, headers, who) => {
    expect(answeredBy(status, headers)).toBe(who)
  })
})

it('a filter that signs its page alone is known by it, unless IIS or http.sys signed the answer', () => {
  const page = new TextEncoder().encode('<!DOCTYPE html><html><h1>FortiGuard - Access Blocked</h1></html>')
  expect(answeredBy(403, {}, page)).toBe('proxy')
  expect(answeredBy(200, { server: ['Microsoft-IIS/10.0'] }, page)).toBe('iis')
  expect(answeredBy(200, {}, new TextEncoder().encode('<?xml version="1.0"?><Root>squid</Root>'))).toBe('unknown')
})

describe('what a body is', () => {
  const utf16 = Uint8Array.from(Buffer.from('\ufeff<?xml version="1.0"?><a/>', 'utf16le'))
  it.each([
    ['MSCF\0\0', 'cab'],
    ['<?xml version="1.0"?>\n<Root/>', 'xml'],
    ['\ufeff<soap:Envelope/>', 'other'],
    ['<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Fault/>', 'other'],
    ['<!-- a --><script>location="/login"</script>', 'html'],
    ['<title>Login</title>', 'html'],
    ['<div>Blocked</div>', 'html'],
    ['<meta http-equiv="refresh" content="0">', 'html'],
    [`<!-- ${'a'.repeat(5000)} --><p>Blocked`, 'html'],
    ['<!-- without an end', 'other'],
    ['<!-- a --><Root/>', 'xml'],
    ['  <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html><html/>', 'html'],
    ['<HTML><BODY>x', 'html'],
    ['Bad Request', 'text'],
    ['\0\x01\x02', 'other'],
    ['', 'empty']
  ])('%j is %s', (text, kind) => {
    expect(bodyKind(new TextEncoder().encode(text))).toBe(kind)
  })
  it('reads a byte order mark', () => {
    expect(bodyKind(utf16)).toBe('xml')
  })
})
