import { access, answer } from '../builders/access.ts'
import { certificate, secureUrl } from '../builders/evidence.ts'
import { certain, clear, likely, possible, undecided, type Row } from './row.ts'

const proxy = 'proxy01:8080'

/** Who answered, by what stands beside the answer: the direct way, a substatus, a third clock. */
export const whoAnsweredRows: readonly Row[] = [
  ...[401, 403, 404].map((status) =>
    likely(
      'proxy-request-denied',
      `it answers ${status} in the name of IIS, and the direct way works`,
      [access({ proxy, http: answer(status), direct: {} })],
      { directWorks: true }
    )
  ),
  possible('directory-missing', 'nobody signed the answer that came over a proxy', [
    access({ proxy, http: answer(404, { answeredBy: 'unknown', server: null }) })
  ]),
  undecided(
    'directory-missing',
    'the server knows it on the direct way',
    [access({ proxy, http: answer(404), direct: {} })],
    []
  ),
  clear('directory-missing', 'IIS finds the request too large', [access({ http: answer(404, { substatus: 13 }) })]),
  certain('server-error', 'IIS finds the request too large', [access({ http: answer(404, { substatus: 13 }) })], {
    substatus: 13
  }),
  certain(
    'clock-skewed',
    'the certificate was issued after what this computer takes for now',
    [
      access({
        url: secureUrl,
        tls: { chain: [certificate({ notBefore: '2026-11-01T00:00:00.000Z', notAfter: '2027-01-01T00:00:00.000Z' })] },
        http: answer(200, { date: 'Mon, 14 Dec 2026 08:42:07 GMT' })
      })
    ],
    { witness: 'certificate' }
  )
]
