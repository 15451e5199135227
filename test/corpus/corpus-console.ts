/** `direct`, or `proxy list` and its `bypass list`; `wow64` only where the paste shows that view. */
export interface ConsoleProxy {
  readonly native: string
  readonly wow64?: string
  readonly pacUrl?: string
  readonly flags?: number
  readonly perUser?: boolean
}
const direct: ConsoleProxy = { native: 'direct' }

/** What the pastes of netsh say, as `list | bypass`. */
export const consoleProxies: Readonly<Record<string, ConsoleProxy>> = {
  'netsh/d01_en_proxy_vs_syswow64_direct.txt': { native: 'localhost:8100 | ', wow64: 'direct' },
  'netsh/d02_en_direct.txt': direct,
  'netsh/d03_en_proxy_nobypass.txt': { native: '192.0.2.179:47570 | ' },
  'netsh/d04_en_proxy_per_protocol.txt': {
    native: 'http=proxyhost:8080;https=proxyhostsecure:8081;ftp=proxyhost:8080;socks=socksproxy:1234 | campus;<local>'
  },
  'netsh/d05_en_proxy_local.txt': { native: 'proxyhost:8080 | <local>' },
  'netsh/d06_en_one_line_quote.txt': direct,
  'netsh/d07_ja_direct.txt': direct,
  'netsh/d08_ja_proxy_nobypass.txt': { native: '1.2.3.4:5678 | ' },
  // that writing was refused (error 5) says nothing of what holds now
  'netsh/d10_zhcn_denied_direct.txt': direct,
  'netsh/d12_zhcn_socks_quoted.txt': { native: 'socks=127.0.0.1:1080 | localhost' },
  'netsh/d13_fr_direct_oem_mangled.txt': direct,
  'netsh/d14_fr_direct.txt': direct,
  'netsh/d15_es_direct_quoted.txt': direct,
  'netsh/d17_ptbr_direct_quoted.txt': direct,
  'netsh/d18_ru_direct_quoted.txt': direct,
  'reconstructed/r01_de_direct_fixture.txt': direct,
  'reconstructed/r02_de_direct_cp850.bin': direct,
  // three outputs in one file: the last one holds, as after a change
  'reconstructed/r03_de_proxy_fixtures.txt': { native: 'http://bcpxy.citynt:8080 | ' },
  'reconstructed/r04_en_under_header_fixture.txt': { native: 'proxy.example:8080 | *.example;10.*' },
  'reconstructed/r05_zhcn_bypass_ipv6_fixture.txt': { native: '127.0.0.1:18999 | localhost;127.*;::1;<local>' },
  'reconstructed/r06_fr_proxy_fixture.txt': { native: 'proxy.local:8080 | ' },
  'reconstructed/r07_ptbr_noaccent_fixture.txt': direct,
  'reconstructed/r08_advproxy_with_header_fixture.txt': {
    native: 'http=***@proxy.example:8080;https=https://***@secure.example:8443 | <local>;*.corp.example',
    pacUrl: 'https://***@config.example/proxy.pac?***',
    flags: 15,
    perUser: false
  },
  'reconstructed/r09_fr_direct_cp1252.bin': direct,
  'reconstructed/r09_fr_direct_cp850.bin': direct,
  'reconstructed/r09_fr_direct_utf16.bin': direct,
  'reconstructed/r10_ptbr_proxy_cp850.bin': {
    native: 'http://prd-internet365.banco:80 | *.banco;*.banco.gov.br;10.*'
  },
  'reconstructed/r11_ja_proxy_cp932.bin': {
    native: 'proxy_address:8080 | test.com;*.test.com;sts.federation.com;<local>'
  },
  // set, then reset in the same paste
  'reconstructed/r12_zhcn_proxy_cp936.bin': direct,
  'reconstructed/r13_ru_direct_cp866.bin': direct,
  'reconstructed/r22_advproxy_docs.json': {
    native: 'http=http-proxy.com:8080;https=https-proxy.com:8081;ftp=ftp-proxy.com:8082;socks=socks-proxy.com:8083 | ',
    flags: 11,
    perUser: true
  }
}

export interface CommandExpectation {
  readonly tools: readonly string[]
  /** Codes, or `HTTP n`, in order. */
  readonly errors?: readonly string[]
  /** `host:port answer`. */
  readonly connections?: readonly string[]
  /** `name address`. */
  readonly names?: readonly string[]
  /** `name state`. */
  readonly services?: readonly string[]
}

/** What the other pastes say; ping, expiry dates and the applied policies are shown in the text, not taken out of it. */
export const commandOutputs: Readonly<Record<string, CommandExpectation>> = {
  'other/h02_certutil_verify_offline_partial.txt': { tools: ['certutil'], errors: ['0x800b010a', '0x80092013'] },
  'other/h03_certutil_verify_zhcn.txt': { tools: ['certutil'], errors: ['0x80072f78', '0x80092013'] },
  'other/h04_certutil_verify_ja_fragment.txt': { tools: ['certutil'], errors: ['0x80092013'] },
  'other/h05_curl_schannel_untrusted_root.txt': { tools: ['curl'], errors: ['0x80090325'] },
  'other/h06_curl_schannel_ru.txt': { tools: ['curl'], errors: ['0x80090328', '0x80090322', '0x80090325'] },
  'other/h07_curl_schannel_77.txt': { tools: ['curl'], errors: ['0x80090325'] },
  'other/h08_openssl_s_client.txt': {
    tools: ['openssl'],
    errors: ['verify error:num=18:self-signed certificate', 'verify error:num=10:certificate has expired']
  },
  'other/h09_tnc_fail.txt': { tools: ['test-netconnection'], connections: ['192.168.22.14:8000 false'] },
  'other/h10_tnc_detailed_fail_ping_ok.txt': {
    tools: ['test-netconnection'],
    connections: ['SRVEXAMPLE00036:50601 false']
  },
  'other/h11_tnc_success.txt': { tools: ['test-netconnection'], connections: ['mgmtsrv:8080 true'] },
  'other/h13_tnc_two_addresses_fail.txt': {
    tools: ['test-netconnection'],
    connections: ['2a00:1450:4007:805::2003:123 false', '172.217.18.195:123 false']
  },
  'other/h14_nslookup.txt': { tools: ['nslookup'], names: ['TT-WSUS04.corp.exampletoolboxco.com 10.1.30.139'] },
  'other/h15_sc_gpresult_fragments.txt': { tools: ['sc', 'gpresult'], services: ['wuauserv 1'] },
  'other/h16_hresult_lines.txt': {
    tools: ['error-text'],
    errors: ['0x80244019', '0x8024401c', '0x80244022', '0x8024402c']
  },
  'other/h17_407_fr.txt': { tools: ['error-text'], errors: ['HTTP 407'] },
  'reconstructed/r21_tnc_wsus_8530_expected.txt': {
    tools: ['test-netconnection'],
    connections: ['wsus.labo.local:8530 true']
  }
}
