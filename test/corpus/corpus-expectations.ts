/** What a sample of a client log says, as its index describes it; absent means none. */
export interface LogExpectation {
  /** Codes of failures that concern the WSUS server or nobody in particular, in order. */
  readonly codes?: readonly string[]
  /** Codes of failures of Microsoft's own services. */
  readonly microsoft?: readonly string[]
  /** Servers named as in use, offered, or winning over ConfigMgr's. */
  readonly servers?: readonly string[]
  /** The course of scans: `started`, `ended:<code>`, `failed:<code>`, `succeeded`. */
  readonly scans?: string
}

export const windowsUpdateLogs: Readonly<Record<string, LogExpectation>> = {
  'windowsupdate-classic/a01_8024402c_selfupdate_spaces.log': { codes: ['0x8024402c'], scans: 'ended:0x8024402c' },
  'windowsupdate-classic/a02_80072eef_named_proxy_glued.log': { microsoft: ['0x80072eef'] },
  'windowsupdate-classic/a03_80072ee7_8024402c_4spaces.log': { microsoft: ['0x80072ee7', '0x8024402c'] },
  'windowsupdate-classic/a04_80072efd_wsus8530_bbcode.log': { codes: ['0x80072efd'], scans: 'ended:0x80072efd' },
  'windowsupdate-classic/a05_managed_search_one_line.log': { scans: 'started' },
  'windowsupdate-classic/a08_8024401b_http407_msgonly.log': { codes: ['0x8024401b'] },
  'windowsupdate-classic/a09_8024400e_soapfault.log': { codes: ['0x8024400e'], scans: 'failed:0x8024400e' },
  'windowsupdate-classic/a10_80244010_round_trips.log': { codes: ['0x80244010'], scans: 'ended:0x80244010' },
  'windowsupdate-classic/a11_80244010_one_line_nodate.log': { codes: ['0x80244010'], scans: 'ended:0x80244010' },
  'windowsupdate-classic/a12_ccmexec_managed_tabs_truncated.log': {
    servers: ['http://SERVERNAME:8530'],
    scans: 'started'
  },
  'windowsupdate-classic/a13_80244007_invalidparameters.log': { codes: ['0x80244007'] },
  'windowsupdate-classic/a14_80244007_getauthcookie_https.log': { codes: ['0x80244007'] },
  'windowsupdate-classic/a16_80072ee2_doubleslash_truncated.log': { codes: ['0x80072ee2'], scans: 'started' },
  'windowsupdate-classic/a17_80072efe_tls_2008.log': { microsoft: ['0x80072efe'] },
  'windowsupdate-classic/a18_startup_2008_7.6.7600.log': {},
  'windowsupdate-classic/a19_managed_scan_2008r2_tabs.log': { servers: ['http://wswsus02.example.bewell.xx'] },
  'windowsupdate-classic/a20_ccmexec_success_multispace.log': {
    servers: ['http://PS1SITE.CONTOSO.COM:8530'],
    scans: 'started ended:0x00000000'
  },
  'windowsupdate-classic/a21_800b0109_report_event.log': { codes: ['0x800b0109'] },
  'windowsupdate-classic/a22_bits_job_proxy.log': {},
  'windowsupdate-classic/a23_800710dd_content_head.log': { codes: ['0x800710dd'] },
  'windowsupdate-classic/a25_docs_anglebracket_urls.log': { servers: ['http://PS1SITE.CONTOSO.COM:8530'] },
  'windowsupdate-classic/a26_win7_startup_disconnected.log': { servers: [''] },
  'windowsupdate-classic/a27_win7_8024000b_driver_search.log': {
    microsoft: ['0x8024000b'],
    scans: 'started ended:0x8024000b'
  },
  'windowsupdate-classic/a28_win7_startup_7.6.log': { servers: [''] },
  'windowsupdate-etl/b03_win10_no_wsus_startup.log': { servers: [''] },
  'windowsupdate-etl/b04_third_party_service_search.log': { scans: 'started' },
  'windowsupdate-etl/b05_pasted_table_wpp.log': { servers: ['http://wsus.company.net:8530'] },
  'windowsupdate-etl/b06_80244007_fault_win10.log': { codes: ['0x80244007'] },
  'windowsupdate-etl/b08_wsus_https_scan_ok_es.log': {
    servers: ['https://SCCM-SS-E1.EXMPL.ES:8531'],
    scans: 'started ended:0x00000000'
  },
  'windowsupdate-etl/b09_reporting_url_es.log': { servers: ['https://SCCM-SS-E1.EXMPL.ES:8531'] },
  'windowsupdate-etl/b10_80240438_proxy_spanish.log': { microsoft: ['0x80240438'] },
  'windowsupdate-etl/b11_proxy_auth_error_download.log': {},
  'windowsupdate-etl/b12_80244018_download_callback.log': {},
  'windowsupdate-etl/b13_ccmexec_start_altdownload.log': {
    servers: ['https://SCCM-SS-E1.EXMPL.ES:8531'],
    scans: 'started'
  },
  'windowsupdate-etl/b14_proxy_fallback_system_to_user.log': {},
  'windowsupdate-etl/b15_8024402f_dashed_dates.log': {
    microsoft: ['0x80072efe', '0x8024402c', '0x8024402f'],
    scans: 'ended:0x8024402f started'
  },
  'windowsupdate-etl/b16_80240438_named_behaviour.log': { microsoft: ['0x80240438'] },
  'windowsupdate-etl/b17_wsus_server_changed_null.log': { servers: [''] },
  'windowsupdate-etl/b18_wsus_server_changed_https.log': { servers: ['https://SCCM01D.firm.exampleco.net:8531'] },
  'windowsupdate-etl/b19_startup_noise_failed.log': { servers: ['https://SCCM01D.firm.exampleco.net:8531'] },
  'windowsupdate-etl/b20_80092004_token_noise.log': {},
  'windowsupdate-etl/b21_800703f0_proxy_token.log': {},
  'windowsupdate-etl/b22_8024000b_cancelled_download.log': {},
  'windowsupdate-etl/b23_80190193_do_job_403.log': {}
}

export const configmgrLogs: Readonly<Record<string, LogExpectation>> = {
  'configmgr/c01_wuahandler_raw_ok.log': {
    servers: ['https://SCCM01D.firm.exampleco.net:8531'],
    scans: 'started succeeded started succeeded started succeeded'
  },
  'configmgr/c02_updatesdeployment_raw.log': {},
  'configmgr/c03_updateshandler_raw.log': { scans: 'succeeded succeeded succeeded' },
  'configmgr/c04_updatesstore_raw.log': {},
  'configmgr/c05_wuahandler_80244021_typographic.log': { codes: ['0x80244021'], scans: 'failed:0x80244021' },
  'configmgr/c06_scanagent_raw_scancomplete.log': {},
  'configmgr/c07_plaso_sccm_various.log': {},
  'configmgr/c08_locationservices_reply_rendered.log': {
    servers: ['http://PS1SITE.CONTOSO.COM:8530', 'https://PS1SYS.CONTOSO.COM:8531']
  },
  'configmgr/c09_locationservices_request_rendered.log': {},
  'configmgr/c10_scanagent_rendered.log': { servers: ['http://PS1SITE.CONTOSO.COM:8530'] },
  'configmgr/c11_wuahandler_new_source_rendered.log': { servers: ['http://PS1SITE.CONTOSO.COM:8530'] },
  'configmgr/c12_wuahandler_scan_rendered.log': { scans: 'started succeeded' },
  'configmgr/c13_docs_anglebracket_wrap.log': { servers: ['http://PS1SITE.CONTOSO.COM:8530'] },
  'configmgr/c14_gp_conflict_87d00692.log': { codes: ['0x87d00692'], servers: ['http://server.example.local:8530'] },
  'configmgr/c15_gp_overwritten_docs.log': { servers: ['http://server'] },
  'configmgr/c18_endsearch_80244010_same_line.log': { codes: ['0x80244010'], scans: 'failed:0x80244010' },
  'configmgr/c21_scanagent_multiline_message.log': { servers: ['https://SERVER.CONTOSO.COM:8531'], scans: 'succeeded' },
  'configmgr/c22_scansource_policy_removed.log': {},
  'configmgr/c23_ccmmessaging_rendered.log': {},
  'configmgr/c24_dts_raw_12029_cannot_connect.log': {},
  'configmgr/c25_raw_updateshandler_type0.log': {},
  'configmgr/c26_ccmmessaging_500_msgonly.log': { codes: ['0x87d0027e'] },
  'configmgr/c27_locationservices_403_cmg.log': {},
  'configmgr/c28_cmtrace_copy_dd_mm_yyyy.log': {},
  'configmgr/c29_cmtrace_copy_mm_dd_ms.log': {},
  'reconstructed/r16_wuahandler_fixture.log': {
    codes: ['0x80244021', '0x80070002', '0x80070005'],
    scans: 'failed:0x80070002'
  },
  'reconstructed/r17_locationservices_fixture.log': {},
  'reconstructed/r18_wuahandler_utf16le.log': {
    servers: ['https://SCCM01D.firm.exampleco.net:8531'],
    scans: 'started succeeded started succeeded started succeeded'
  }
}

/** Samples nothing is made of, and why. */
export const unrecognised: readonly string[] = [
  // one line without heading and with a column missing: a W3C line is what its heading says
  'iis-httperr/g02_iis_401_3_content_head.log'
]

/** Service accounts and their flags as bitsadmin tells them. */
export const consoleAccounts: Readonly<Record<string, readonly string[]>> = {
  'other/h01_bitsadmin_setieproxy.txt': ['network-service 1']
}

/** Answers of IIS by directory and status. */
export const iisLogs: Readonly<Record<string, readonly string[]>> = {
  'iis-httperr/g03_iis_header_8530_8531.log': ['content 200 2']
}

/** Lists of the codes after which a client changes its server: how many. */
export const retryCodes: Readonly<Record<string, number>> = { 'configmgr/c20_sup_failover_retry_codes.txt': 28 }

/** What http.sys did not hand on: reason, status and queue, whatever columns the heading names. */
export const httperrLogs: Readonly<Record<string, readonly (readonly [string, number, string])[]>> = {
  'iis-httperr/g05_httperr_new_fields.log': [
    ['Hostname', 400, ''],
    ['Version_N/S', 505, ''],
    ['Verb', 400, ''],
    ['URL_Length', 414, ''],
    ['Header', 400, '']
  ],
  'reconstructed/r20_httperr_two_headers.log': [
    ['AppOffline', 503, 'DefaultAppPool'],
    ['Request_Too_Large', 413, 'MyAppPool'],
    ['QueueFull', 503, 'MyAppPool']
  ]
}

interface PolicyExpectation {
  readonly url?: string
  readonly use?: number
}

/** WUServer and UseWUServer of the policy samples. */
export const policies: Readonly<Record<string, PolicyExpectation>> = {
  'policy-registry/f01_regquery_s_htb.txt': { url: 'https://wsus.logging.htb:8531', use: 1 },
  'policy-registry/f02_regquery_s_markdown_links.txt': { url: 'https://wsus.logging.htb:8531' },
  'policy-registry/f03_regquery_no_s.txt': { url: 'http://wsus.outdated.htb:8530' },
  'policy-registry/f04_regquery_au_nested.txt': { use: 1 },
  'policy-registry/f06_regquery_noindent.txt': { url: 'http://xxxx-updxx.corp.internal.com:8535' },
  'policy-registry/f07_reg_export_indented.reg': { url: 'http://wsusdal0102.service.examplecl.com' },
  'policy-registry/f08_reg_multi_values_per_line.reg': { url: 'http://microsoftupdate.dfw1.examplehst.com', use: 1 },
  'policy-registry/f10_reg_forward_slash.reg': { url: 'http://windowsupdate.uniex.edu.cn/' },
  'reconstructed/r19_reg_utf16le_export.reg': { url: 'http://madintsus001:8530', use: 1 }
}

interface ProxyExpectation {
  /** `winhttp`, or the account it belongs to. */
  readonly of: 'winhttp' | 'user' | 'system' | 'unknown'
  readonly flags: number
  readonly proxy?: string
  readonly bypass?: string
  readonly pacUrl?: string
  readonly truncated?: true
}

/** The decoded binary values of the proxy samples. */
export const proxies: Readonly<Record<string, ProxyExpectation>> = {
  'regbinary/e02_winhttpsettings_direct_0x28_19bytes.txt': { of: 'winhttp', flags: 1, truncated: true },
  'regbinary/e03_connections_ie11_export.reg': { of: 'user', flags: 1 },
  'regbinary/e05_hku_default_autodetect.reg': { of: 'system', flags: 1 },
  'regbinary/e06_wine_one_line.reg': { of: 'unknown', flags: 1 },
  'regbinary/e07_pac_truncated.reg': {
    of: 'unknown',
    flags: 1,
    bypass: ' ',
    pacUrl: 'http://webdefence.global.blackspider.com:',
    truncated: true
  },
  'regbinary/e08_flags09_truncated.reg': { of: 'unknown', flags: 9, truncated: true },
  'reconstructed/r14_winhttpsettings_proxy_bypass.reg': {
    of: 'winhttp',
    flags: 3,
    proxy: 'http=192.168.5.45:3128',
    bypass: 'localhost;<local>'
  },
  'reconstructed/r15_winhttpsettings_flag3_empty.reg': { of: 'winhttp', flags: 3 }
}
