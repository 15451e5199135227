import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { ServerSettings } from '../../src-main/contract/evidence/server-settings.ts'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'
import { envelope } from '../builders/evidence.ts'
import { access as ssl } from '../builders/iis-files.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'server-answer-differs'
const said = (given: Partial<ServerSettings>): Evidence => {
  return { ...envelope('server-settings', { ...unanswered, ...given }), origin: 'answer', collectedAt: null }
}
const asks = iis({ locations: { ClientWebService: ssl('SslRequireCert') } })

export const serverAnswerDiffersRows: readonly Row[] = [
  certain(id, 'IIS requires what was said to be ignored', [...asks, said({ clientCertificates: 'ignore' })], {
    setting: 'clientCertificates',
    answered: 'ignore',
    read: 'require'
  }),
  certain(id, 'IIS has other ports', [...iis(), said({ iisPorts: { http: 80, https: 443 } })], { setting: 'iisPorts' }),
  clear(id, 'both say the same', [...asks, said({ clientCertificates: 'require' })]),
  notApplicable(id, 'nobody knew', [...asks, said({})]),
  notApplicable(id, 'nobody was asked', [...asks]),
  notApplicable(id, 'no file is there', [said({ clientCertificates: 'ignore' })])
]
