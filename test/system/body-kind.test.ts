import { describe, expect, it } from 'vitest'
import { bodyKind } from '../../src-main/system/http/body-kind.ts'

describe('what a body is', () => {
  const utf16 = Uint8Array.from(Buffer.from('\ufeff<?xml version="1.0"?><a/>', 'utf16le'))
  it.each<readonly [text: string, kind: string]>([
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
    ...['<b>Blocked</b>', '<a href="/login">Login</a>', '<marquee>x</marquee>', '<app-root></app-root>', '<svg/>'].map(
      (page) => [page, 'other'] as const
    ),
    ['<?php echo "x"; ?>', 'other'],
    ['<x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:body>Login</x:body></x:html>', 'other'],
    ['<?xml version="1.0"?><rss><channel/></rss>', 'other'],
    ['<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><html/>', 'html'],
    ['<?xml version="1.0"?><WISPAccessGatewayParam/>', 'other'],
    ['<?xml version="1.0"?><wsdl:definitions/>', 'other'],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'other'],
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
