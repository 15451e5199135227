import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loopbackSite, pageSecret } from './loopback-site.ts'
import { rawRequest } from './raw-request.ts'

let site: Awaited<ReturnType<typeof loopbackSite>>
beforeAll(async () => {
  site = await loopbackSite()
  await site.enter(pageSecret)
})
beforeEach(() => void (site.asked.length = 0))
afterAll(() => site.served.close())

/** One request from its lines; `Connection: close`, so that the end of the answer is known. */
const send = (first: string, headers: readonly string[], body = '') =>
  rawRequest(site.port, [first, ...headers, 'Connection: close', '', body].join('\r\n'))
const json = 'Content-Type: application/json'
const token = `X-Token: ${pageSecret}`
const own = () => `Host: ${site.host}`

test('the request all attacks below are made of is answered', async () => {
  const answer = await send('POST /call/app:info HTTP/1.1', [own(), json, token, 'Content-Length: 2'], '[]')
  expect(answer.statuses).toEqual([200])
  expect(site.asked).toEqual(['app:info []'])
})

describe('who asks', () => {
  test.each([
    ['another name bound to this address', (host: string) => [`Host: evil.example:${host.split(':')[1]}`]],
    ['localhost, which is another site', (host: string) => [`Host: localhost:${host.split(':')[1]}`]],
    ['the name with a dot', (host: string) => [`Host: ${host.replace(':', '.:')}`]],
    ['no port', () => ['Host: 127.0.0.1']],
    ['the address as a number', (host: string) => [`Host: 2130706433:${host.split(':')[1]}`]],
    ['two names', (host: string) => [`Host: ${host}`, 'Host: evil.example']],
    ['a list of names', (host: string) => [`Host: ${host}, evil.example`]],
    ['no name', () => []]
  ])('is refused by its Host: %s', async (_what, hosts) => {
    const headers = [...hosts(site.host), json, token, 'Content-Length: 2']
    const { statuses } = await send('POST /call/app:info HTTP/1.1', headers, '[]')
    expect(statuses.every((status) => [400, 421].includes(status))).toBe(true)
    expect(site.asked).toEqual([])
  })

  test.each([
    ['a page from elsewhere', ['Origin: https://evil.example']],
    ['a sandboxed frame or a file', ['Origin: null']],
    ['another port of this computer', ['Origin: http://127.0.0.1:1']],
    ['our own address, encrypted', [`Origin: https://127.0.0.1`]],
    ['a page from elsewhere, as the browser says', ['Sec-Fetch-Site: cross-site']],
    ['another program on this computer, as the browser says', ['Sec-Fetch-Site: same-site']],
    ['nobody who knows the secret', ['X-Token: ']]
  ])('is refused: %s', async (_what, headers) => {
    const who = headers.some((header) => header.startsWith('X-Token')) ? headers : [...headers, token]
    const first = 'POST /call/app:info HTTP/1.1'
    const { statuses } = await send(first, [own(), json, 'Content-Length: 2', ...who], '[]')
    expect([401, 403]).toContain(statuses[0])
    expect(site.asked).toEqual([])
  })

  test('cannot even tell by a picture or a script that the program runs', async () => {
    for (const kind of ['image', 'script', 'iframe']) {
      const headers = [own(), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', `Sec-Fetch-Dest: ${kind}`]
      expect((await send('GET /index.html HTTP/1.1', headers)).statuses).toEqual([403])
    }
  })

  test('allows no other origin, neither before a request nor after it', async () => {
    const headers = [own(), 'Origin: https://evil.example', 'Access-Control-Request-Method: POST']
    const answer = await send('OPTIONS /call/app:info HTTP/1.1', headers)
    expect(answer.statuses[0]).toBeGreaterThanOrEqual(400)
    expect(answer.text.toLowerCase()).not.toContain('access-control-allow')
  })

  test('may use an older browser that says nothing of where it comes from', async () => {
    expect((await send('GET / HTTP/1.1', [own()])).statuses).toEqual([200])
  })

  test('by a form or a beacon, which cannot send JSON, is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = [own(), `Content-Type: ${type}`, token, 'Content-Length: 2']
      expect((await send('POST /call/app:info HTTP/1.1', headers, '[]')).statuses).toEqual([415])
    }
    expect(site.asked).toEqual([])
  })

  test('for the stream of events needs the secret too', async () => {
    expect((await send('POST /events HTTP/1.1', [own(), json])).statuses).toEqual([401])
    expect((await send('GET /events HTTP/1.1', [own(), json, token])).statuses).toEqual([405])
  })
})

describe('what is asked', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('by %s is refused', async (method) => {
    for (const path of ['/', '/call/app:info', '/events']) {
      expect((await send(`${method} ${path} HTTP/1.1`, [own(), json, token])).statuses).toEqual([405])
    }
  })

  test('by CONNECT, or by an upgrade, gets no tunnel', async () => {
    expect((await send('CONNECT evil.example:80 HTTP/1.1', [own()])).text).not.toMatch(/ 200 |101/)
    const upgrade = [own(), 'Upgrade: websocket', 'Sec-WebSocket-Key: x', 'Sec-WebSocket-Version: 13']
    expect((await send('GET /events HTTP/1.1', upgrade)).statuses).not.toContain(101)
  })

  const outside = [
    ...['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/%252e%252e%252fsecret.html'],
    ...['/..\\secret.html', '/..%5csecret.html', '/..%255csecret.html', '/%c0%ae%c0%ae/secret.html'],
    ...['/index.html%00.js', '/secret.html%00', '/%00', '/./../secret.html', '//../secret.html', '/.%2e/secret.html'],
    ...['/\u2025/secret.html', '/c:/windows/win.ini', '/c%3a/windows/win.ini', '/index.html::$DATA', '/%zz'],
    ...[
      '/file:///etc/passwd',
      '//127.0.0.1/share/x.js',
      '/\\\\evil\\share\\x.js',
      '/~/x.js',
      '/CON',
      '/index.html.',
      '/assets'
    ]
  ]
  test.each(outside)('outside of the folder is refused: %s', async (path) => {
    const answer = await send(`GET ${path} HTTP/1.1`, [own()])
    expect([400, 403, 404]).toContain(answer.statuses[0])
    expect(answer.text).not.toContain('outside')
  })

  test.each(['http://evil.example/', '*', 'index.html', ''])(
    'by a target that is no path is refused: %s',
    async (to) => {
      expect((await send(`GET ${to} HTTP/1.1`, [own()])).statuses).toEqual([400])
    }
  )

  test.each(['/call/__proto__', '/call/constructor', '/call/toString', '/call/', '/call/app:info/', '/call/App:Info'])(
    'of a channel that is none is refused: %s',
    async (path) => {
      expect((await send(`POST ${path} HTTP/1.1`, [own(), json, token, 'Content-Length: 2'], '[]')).statuses).toEqual([
        404
      ])
    }
  )
})

describe('what is sent', () => {
  const post = 'POST /call/app:info HTTP/1.1'
  test.each([
    ['announces more than allowed', ['Content-Length: 99999999999'], ''],
    ['is more than allowed', ['Content-Length: 70000'], ' '.repeat(70_000)],
    ['is more than allowed, in pieces', ['Transfer-Encoding: chunked'], `11170\r\n${' '.repeat(70_000)}\r\n0\r\n\r\n`]
  ])('is refused when it %s', async (_what, headers, body) => {
    const { statuses, closed } = await send(post, [own(), json, token, ...headers], body)
    expect([statuses, closed]).toEqual([[413], true])
    expect(site.asked).toEqual([])
  })

  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: evil\r\n\r\n'
  test.each([
    ['two lengths', ['Content-Length: 2', 'Content-Length: 60'], `[]${smuggled}`],
    ['a list of lengths', ['Content-Length: 2, 60'], `[]${smuggled}`],
    ['a length and pieces', ['Content-Length: 2', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
    ['pieces that are none', ['Transfer-Encoding: xchunked'], `[]${smuggled}`],
    ['pieces, then something else', ['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${smuggled}`],
    ['a length with a sign', ['Content-Length: +2'], `[]${smuggled}`],
    ['a length that is negative', ['Content-Length: -1'], `[]${smuggled}`],
    ['a blank before the colon', ['Content-Length : 2'], `[]${smuggled}`],
    ['a folded header', ['X-A: b', ' c: d', 'Content-Length: 2'], `[]${smuggled}`],
    ['a bare line feed', ['X-A: b\nX-B: c', 'Content-Length: 2'], `[]${smuggled}`],
    ['NUL in a header', ['X-A: b\0c', 'Content-Length: 2'], `[]${smuggled}`],
    ['a piece of wrong size', ['Transfer-Encoding: chunked'], `2\r\n[]XX\r\n0\r\n\r\n${smuggled}`]
  ])('never smuggles a second request: %s', async (_what, headers, body) => {
    const { statuses } = await send(post, [own(), json, token, ...headers], body)
    expect(statuses).toHaveLength(1)
    expect(site.asked.length).toBeLessThanOrEqual(1)
    expect([200, 400, 404, 413, 501]).toContain(statuses[0])
  })

  test.each([
    ['many', Array.from({ length: 3_000 }, (_, at) => `X-${at}: y`)],
    ['long', [`X-A: ${'y'.repeat(20_000)}`]]
  ])('is refused with %s headers', async (_what, headers) => {
    const { statuses, closed } = await send('GET / HTTP/1.1', [own(), ...headers])
    expect([statuses, closed]).toEqual([[431], true])
  })

  test.each(['[', '[[{"__proto__":1}]', '['.repeat(30_000), '[1e400]', '\ud800', '{"length":0}', 'null', '"x"'])(
    'is refused when it is no list of arguments: %#',
    async (body) => {
      const headers = [own(), json, token, `Content-Length: ${Buffer.byteLength(body)}`]
      expect((await send(post, headers, body)).statuses).toEqual([400])
      expect(site.asked).toEqual([])
    }
  )
})

test('every answer forbids sniffing, framing, keeping, sending a referrer, and use by other sites', async () => {
  const call = (...more: string[]) =>
    send('POST /call/app:info HTTP/1.1', [own(), json, 'Content-Length: 2', ...more], '[]')
  const events = rawRequest(
    site.port,
    `POST /events HTTP/1.1\r\n${[own(), json, token].join('\r\n')}\r\nContent-Length: 0\r\n\r\n`,
    300
  )
  const answers = [
    await send('GET / HTTP/1.1', [own()]),
    await send('GET /nothing.js HTTP/1.1', [own()]),
    await send('GET / HTTP/1.1', ['Host: evil.example']),
    await call(),
    await call(token),
    await events
  ]
  expect(answers.map((answer) => answer.statuses[0])).toEqual([200, 404, 421, 401, 200, 200])
  for (const { text } of answers) {
    const headers = text.slice(0, text.indexOf('\r\n\r\n')).toLowerCase()
    for (const wanted of [
      "content-security-policy: default-src 'none'",
      'x-content-type-options: nosniff',
      'x-frame-options: deny',
      'referrer-policy: no-referrer',
      'cache-control: no-store',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin'
    ])
      expect(headers).toContain(wanted)
    expect(headers).not.toMatch(/^(server|x-powered-by|set-cookie|access-control)/m)
  }
})
