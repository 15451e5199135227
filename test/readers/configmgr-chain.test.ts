import { describe, expect, it } from 'vitest'
import { configmgrEvents } from '../../src-main/readers/client-logs/configmgr-log/events.ts'

/** An event of the ConfigMgr client as its logs write it, over several lines or in one. */
const instance = (name: string, members: string) =>
  `Raising event:\n\ninstance of ${name}\n{\n\tClientID = "GUID:1";\n${members}};\n`
const status = (code: string, answer: number, host = 'mp01.contoso.test') =>
  instance('CCM_CcmHttp_Status', `\tHostName = "${host}";\n\tHRESULT = "${code}";\n\tStatusCode = ${answer};\n`)
const policies = (name: string, namespace: string) =>
  instance(
    `CCM_PolicyAgent_${name}`,
    `\tPolicyNamespace = "${String.raw`\\\\.\\ROOT\\CCM\\Policy\\`}${namespace}${String.raw`\\RequestedConfig`}";\n`
  )
const policy = 'CCM_Policy_Policy5.PolicyID="{1}",PolicySource="SMS:PS1",PolicyVersion="40.00"'

describe('what a ConfigMgr client notes of its requests', () => {
  const noted = { kind: 'http-failed', code: '0x87d0027e', url: 'http://mp01.contoso.test' }
  it.each([
    ['an event with a status', status('0x87d0027e', 500), { ...noted, httpStatus: 500 }],
    ['the same in one line', status('0x87d0027e', 403).replaceAll('\n', ''), { ...noted, httpStatus: 403 }],
    ['one without an answer', status('0x80072ee2', 0, ''), { kind: 'http-failed', code: '0x80072ee2' }],
    [
      'the line beside the address',
      '[CCMHTTP] ERROR INFO: StatusCode=401 StatusText=Unauthorized',
      { kind: 'http-failed', httpStatus: 401 }
    ]
  ])('%s', (_what, message, expected) => {
    expect(configmgrEvents(message)).toEqual([expected])
  })

  it('a request that went well is nothing', () => {
    expect(configmgrEvents(status('0x00000000', 200))).toEqual([])
    expect(configmgrEvents(status('0x00000000', 0))).toEqual([])
  })

  it('WinHTTP’s number stands beside the address', () => {
    const line = (code: number) =>
      `[CCMHTTP] ERROR: URL=https://mp01.contoso.test/ccm_system/request, Port=443, Options=480, Code=${code}, Text=x`
    expect(configmgrEvents(line(12_002))).toEqual([
      { kind: 'mp-failed', url: 'https://mp01.contoso.test/ccm_system/request', code: '0x80072ee2' }
    ])
    expect(configmgrEvents(line(0))[0]?.code).toBeUndefined()
  })
})

describe('what a ConfigMgr client notes of its policies', () => {
  it.each([
    ['client-policy-received', policies('PolicyDownloadSucceeded', 'Machine')],
    ['client-policy-received', `Download of policy ${policy} completed (DTS Job ID: {1})`],
    ['client-policy-received', `Policy '${policy}' successfully compiled`],
    ['client-policy-received', `Applied policy ${policy}`],
    ['client-policy-failed', policies('PolicyDownloadFailed', 'Machine')],
    ['client-policy-not-applied', policies('PolicyCompileFailed', 'Machine')],
    [
      'client-policy-not-applied',
      `The policy ${policy} failed to compile. State has been set to 'Inactive' and policy will be rolled back.`
    ],
    [
      'client-policy-failed',
      'Synchronous policy assignment request with correlation guid {1} for Machine completed with status 80070005'
    ]
  ])('%s: %s', (kind, message) => {
    expect(configmgrEvents(message)).toMatchObject([{ kind }])
  })

  it.each([
    ['a policy of a user', policies('PolicyDownloadFailed', 'S_1_5_21_1_2_3_1104')],
    [
      'a request for a user',
      'Synchronous policy assignment request with correlation guid {1} for User S-1-5-21-1 completed with status 80070005'
    ],
    [
      'a request that went well',
      'Synchronous policy assignment request with correlation guid {1} for Machine completed with status 0'
    ],
    [
      'a download that begins',
      `Initializing download of policy '${policy}' from 'http://mp01.contoso.test/SMS_MP/.sms_pol?1'`
    ]
  ])('nothing of %s', (_what, message) => {
    expect(configmgrEvents(message)).toEqual([])
  })
})
