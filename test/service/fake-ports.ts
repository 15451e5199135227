import { redactorFor } from '../../src-main/redact/redact.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { zipFiles } from '../../src-main/hosts/node/zip-files.ts'
import type { Ports } from '../../src-main/service/ports.ts'
import { access, answer } from '../builders/access.ts'
import { collectedAt, envelope, policy, wsusUrl } from '../builders/evidence.ts'

export const failingCase: Case = {
  collectedAt,
  inputs: [],
  evidence: [
    envelope('client', { name: 'NB 4711/äö', os: 'Windows 11', elevated: true }),
    policy({ WUServer: wsusUrl, UseWUServer: 1 }),
    access({ http: answer(503) })
  ]
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Ports that answer at once with a failing case and print nothing but their page's length. */
export function fakePorts(given: Partial<Ports> = {}): Ports {
  return {
    version: '1.2.3',
    shell: 'browser',
    platform: 'win32',
    isUpdateServer: async () => false,
    collect: async () => failingCase,
    collectFiles: async () => failingCase,
    collectPaths: async () => failingCase,
    sample: async () => null,
    saveCase: async (theCase) => utf8(`saved ${theCase.evidence.length}`),
    redactor: redactorFor,
    repairs: null,
    reportError: () => undefined,
    programLog: () => '',
    runtimeVersions: { node: '24' },
    zipFiles: zipFiles,
    saveLastCase: async () => true,
    loadLastCase: async () => null,
    deleteLastCase: async () => undefined,
    fontsCss: () => '/* fonts */',
    build: () => null,
    print: async (html) => ({ ok: true, pdf: utf8(`%PDF ${html.length > 1000}`) }),
    ...given
  }
}
