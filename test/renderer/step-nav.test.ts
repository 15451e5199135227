import { expect, test } from 'vitest'
import { sidebarCase } from '../../src-renderer/view-models/sidebar.ts'
import { proxyCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

const session = { diagnosis: judged(proxyCase).diagnosis, evidence: proxyCase.evidence }

test('the case above the steps names computer, system with rights, and server', () => {
  expect(sidebarCase(session, 'de')).toEqual({
    name: 'NB-4711',
    lines: ['Windows 11 Enterprise 23H2 · mit Administratorrechten', 'http://sup01.contoso.local:8530'],
    badge: ''
  })
})

test('a sample case is called one', () => {
  expect(sidebarCase({ ...session, sample: 'healthy' }, 'de').badge).toBe('Beispielfall')
  expect(sidebarCase({ ...session, sample: 'healthy' }, 'en').badge).toBe('Sample case')
})
