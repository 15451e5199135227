/** What else the index says of a log: its form, agent, offset, components, or how many records it has. */
export interface LogDetail {
  readonly form?: string
  readonly agentVersion?: string
  readonly biasMinutes?: number
  readonly components?: readonly string[]
  readonly records?: number
  readonly firstAt?: string
  /** Proxies, statuses and callers that stand at its events. */
  readonly proxies?: readonly string[]
  readonly httpStatuses?: readonly number[]
  readonly callers?: readonly string[]
}

export const logDetails: Readonly<Record<string, LogDetail>> = {
  'windowsupdate-classic/a02_80072eef_named_proxy_glued.log': { agentVersion: '5.8.0.2468', proxies: ['Test:80'] },
  'windowsupdate-classic/a03_80072ee7_8024402c_4spaces.log': { proxies: [''], records: 6 },
  'windowsupdate-classic/a04_80072efd_wsus8530_bbcode.log': { proxies: [''] },
  'windowsupdate-classic/a05_managed_search_one_line.log': { records: 8, callers: ['AutomaticUpdates'] },
  'windowsupdate-classic/a08_8024401b_http407_msgonly.log': { httpStatuses: [407] },
  'windowsupdate-classic/a09_8024400e_soapfault.log': { httpStatuses: [200] },
  'windowsupdate-classic/a11_80244010_one_line_nodate.log': { callers: ['AutomaticUpdates'] },
  'windowsupdate-classic/a12_ccmexec_managed_tabs_truncated.log': { callers: ['CcmExec'] },
  'windowsupdate-classic/a16_80072ee2_doubleslash_truncated.log': { agentVersion: '7.6.7600.256', proxies: [''] },
  'windowsupdate-classic/a18_startup_2008_7.6.7600.log': { agentVersion: '7.6.7600.311', biasMinutes: 300 },
  'windowsupdate-classic/a22_bits_job_proxy.log': { proxies: ['ivybridge:8080'] },
  // two starts with different offsets: the newer one holds
  'windowsupdate-classic/a26_win7_startup_disconnected.log': { agentVersion: '7.5.7601.17514', biasMinutes: -330 },
  'windowsupdate-classic/a28_win7_startup_7.6.log': { agentVersion: '7.6.7600.256', biasMinutes: -330 },
  'windowsupdate-etl/b03_win10_no_wsus_startup.log': { form: 'converted', agentVersion: '10.0.19041.2913' },
  'windowsupdate-etl/b13_ccmexec_start_altdownload.log': { form: 'converted', callers: ['CcmExec'] },
  'windowsupdate-etl/b15_8024402f_dashed_dates.log': { form: 'converted', firstAt: '2024-04-12T01:39:36.747' },
  'configmgr/c01_wuahandler_raw_ok.log': { form: 'raw', biasMinutes: 240, components: ['WUAHandler'] },
  'configmgr/c02_updatesdeployment_raw.log': { form: 'raw', components: ['UpdatesDeploymentAgent'], records: 30 },
  'configmgr/c05_wuahandler_80244021_typographic.log': { biasMinutes: -570, components: ['WUAHandler'] },
  'configmgr/c06_scanagent_raw_scancomplete.log': { components: ['ScanAgent'] },
  'configmgr/c07_plaso_sccm_various.log': { records: 6 },
  'configmgr/c08_locationservices_reply_rendered.log': { form: 'rendered', components: ['LocationServices'] },
  'configmgr/c25_raw_updateshandler_type0.log': { form: 'raw', records: 4 },
  'configmgr/c28_cmtrace_copy_dd_mm_yyyy.log': { form: 'rendered', firstAt: '2019-02-19T13:49:33.000' },
  'configmgr/c29_cmtrace_copy_mm_dd_ms.log': { form: 'rendered', firstAt: '2018-12-28T16:06:39.334' },
  'reconstructed/r18_wuahandler_utf16le.log': { biasMinutes: 240, components: ['WUAHandler'] }
}

/** Further values of the policy samples, by name. */
export const policyValues: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'policy-registry/f01_regquery_s_htb.txt': {
    WUStatusServer: 'https://wsus.logging.htb:8531',
    SetProxyBehaviorForUpdateDetection: 0,
    AUOptions: 4
  },
  'policy-registry/f03_regquery_no_s.txt': {
    UpdateServiceUrlAlternate: '',
    DoNotConnectToWindowsUpdateInternetLocations: 1
  },
  'policy-registry/f04_regquery_au_nested.txt': { NoAutoUpdate: 0 },
  'policy-registry/f08_reg_multi_values_per_line.reg': { DetectionFrequency: 22 }
}
