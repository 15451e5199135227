import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { connectToAll, type AttemptRun } from '../../src-main/probes/wsus-access/attempt.ts'
import { attemptViews } from '../../src-main/presentation/attempts.ts'
import { languages } from '../../src-main/contract/text.ts'
import { connectTo, mostAddressesTried } from '../../src-main/system/network/connect.ts'
import { access, answer } from '../builders/access.ts'
import { collectedAt } from '../builders/evidence.ts'

const addresses = Array.from({ length: 4_000 }, (_, nth) => `127.1.${nth >> 8}.${nth & 255}`)

it('a name of thousands of addresses takes no more connections than the program has', async () => {
  const server = createServer((_request, response) => void response.end('x')).listen(0)
  await once(server, 'listening')
  try {
    const place = server.address()
    if (place === null || typeof place === 'string') throw new Error('no port')
    let open = 0
    const network = {
      connect: async (...asked: Parameters<typeof connectTo>) => {
        open++
        return await connectTo(...asked)
      }
    }
    const limits = { tcpMs: 50_000 }
    // the two members that connecting looks at
    const run = { network, limits, signal: new AbortController().signal } as unknown as AttemptRun
    const tried = connectToAll(run, addresses, place.port)
    const wire = await tried.first
    wire?.destroy()
    expect([wire === null, open]).toEqual([false, mostAddressesTried])
    expect((await tried.results).map(({ outcome }) => outcome)).toEqual(Array(mostAddressesTried).fill('connected'))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

it.each(languages)('and says how many were not tried: %s', (language) => {
  const seen = access({ http: answer(200) })
  if (seen.probe !== 'wsus-access' || seen.status !== 'collected') throw new Error('no access')
  const [first, ...others] = seen.value.paths
  const [attempt] = first?.attempts ?? []
  if (first === undefined || attempt?.name == null) throw new Error('no attempt')
  const many = { ...attempt, name: { ...attempt.name, addresses } }
  const paths = [{ ...first, attempts: [many] }, ...others]
  const [view] = attemptViews({ paths }, collectedAt, language)
  expect(view?.stages.tcp.lines.at(-1)?.text).toContain(String(4_000 - many.tcp.length))
})
