import { describe, expect, it } from 'vitest'
import { answeredBy, saysBlocked } from '../../src-main/readers/http/answered-by.ts'

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

it('a page whose title says that something was blocked is a filter’s, whoever signed it not', () => {
  const page = (title: string) => new TextEncoder().encode(`<html><head><title>${title}</title></head></html>`)
  expect(answeredBy(503, {}, page('Web Page Blocked'))).toBe('proxy')
  expect(answeredBy(503, { server: ['Microsoft-HTTPAPI/2.0'] }, page('Web Page Blocked'))).toBe('http.sys')
  expect(answeredBy(503, {}, page('Service Unavailable'))).toBe('unknown')
  expect(['Web Page Blocked', 'Blocked!', 'Unblocked'].map((title) => saysBlocked(page(title)))).toEqual([
    true,
    true,
    false
  ])
})
