import { certain, nothingWrong, type Scenario } from './scenario.ts'

const fine = 'resolved connected 200/html/iis'
const secure = 'resolved connected established/trusted/named 200/html/iis'
const missing = 'resolved connected 404/html/iis'
const malformed = certain('orientation', 'wsus-url-malformed', 'client')
// the path is what makes the server answer 404
const pathInAddress = { ...malformed, confidence: 'likely' } as const

type Row = readonly [name: string, wsus: string, direct: string, expect: Scenario['expect']]

const list: readonly Row[] = [
  ['the address in upper case', 'HTTP://LOCALHOST:{wsus}', fine, nothingWrong],
  ['the name in upper case, https', 'https://LOCALHOST:{secure}', secure, nothingWrong],
  ['the address with a trailing slash', 'http://localhost:{wsus}/', fine, nothingWrong],
  ['the address with blanks around it', ' http://localhost:{wsus} ', fine, nothingWrong],
  ['the address with a path that WSUS lacks', 'http://localhost:{missing}/WSUS', missing, pathInAddress],
  ['the address with a user name', 'http://technician:secret@localhost:{wsus}', 'not tried', malformed],
  ['port 0', 'http://localhost:0', 'not tried', malformed],
  ['port 65536', 'http://localhost:65536', 'not tried', malformed],
  ['a port that is no number', 'http://localhost:http', 'not tried', malformed],
  ['an address without a scheme', 'localhost:8530', 'not tried', malformed],
  ['an address of another scheme', 'ftp://localhost:8530', 'not tried', malformed]
]

/** Addresses as people write them. */
export const hostileAddressScenarios: readonly Scenario[] = list.map(([name, wsus, direct, expect]) => ({
  name,
  wsus,
  direct,
  expect
}))
