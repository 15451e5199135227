import type { Citation } from '../contract/check.ts'
import { article } from './article.ts'

const learn = 'https://learn.microsoft.com'
const updateManagement = `${learn}/troubleshoot/mem/configmgr/update-management`

/** Where the checks' questions come from: the article's sections, and Microsoft's pages behind them. */
export const citations = {
  articleProxy: article.proxy,
  articleCertificate: article.certificate,
  articleTimeout: article.timeout,
  scanFailures: {
    title: 'Microsoft: Troubleshoot software update scan failures',
    url: `${updateManagement}/troubleshoot-software-update-scan-failures`
  },
  complianceAssessment: {
    title: 'Microsoft: Track the software update compliance assessment process',
    url: `${updateManagement}/track-software-update-compliance-assessment`
  },
  wsusClientAgents: {
    title: 'Microsoft: Troubleshoot issues with WSUS client agents',
    url: `${updateManagement}/troubleshoot-issues-with-wsus-client-agents`
  },
  provisioningMode: {
    title: 'Microsoft: Provisioning mode of the Configuration Manager client',
    url: `${learn}/mem/configmgr/osd/understand/provisioning-mode`
  },
  restartClients: {
    title: 'Microsoft: Manage clients in Configuration Manager, restart clients',
    url: `${learn}/mem/configmgr/core/clients/manage/manage-clients#restart-clients`
  },
  entraWorkflow: {
    title: 'Microsoft: Microsoft Entra authentication workflow of the Configuration Manager client',
    url: `${learn}/mem/configmgr/core/clients/deploy/azure-ad-client-authentication-workflow`
  },
  recommendedHardware: {
    title: 'Microsoft: Recommended hardware for Configuration Manager, client for Windows computers',
    url: `${learn}/mem/configmgr/core/plan-design/configs/recommended-hardware#client-for-windows-computers`
  },
  assignClients: {
    title: 'Microsoft: Assign clients to a site in Configuration Manager',
    url: `${learn}/mem/configmgr/core/clients/deploy/assign-clients-to-a-site`
  },
  clientCommunication: {
    title: 'Microsoft: Communication between clients and management points in Configuration Manager',
    url: `${learn}/mem/configmgr/core/plan-design/hierarchy/communications-between-endpoints`
  },
  partialScanSource: {
    title: 'Microsoft KB36495448: Software update management client fix for Configuration Manager',
    url: `${learn}/intune/configmgr/hotfix/2509/36495448`
  },
  scanSource: {
    title: 'Microsoft: Integration with Windows Update for Business in Configuration Manager, scan source',
    url: `${learn}/mem/configmgr/sum/deploy-use/integrate-windows-update-for-business-windows-10`
  },
  updateSettings: {
    title: 'Microsoft: Manage additional Windows Update settings',
    url: `${learn}/windows/deployment/update/waas-wu-settings`
  },
  updateSource: {
    title: 'Microsoft: Use Windows Update for Business and WSUS together',
    url: `${learn}/windows/deployment/update/wufb-wsus`
  },
  clientSettings: {
    title: 'Microsoft: About client settings in Configuration Manager, software updates',
    url: `${learn}/mem/configmgr/core/clients/deploy/about-client-settings#software-updates`
  },
  updateAgentCodes: {
    title: 'Microsoft: Windows Update Agent result codes',
    url: `${learn}/windows/win32/wua_sdk/wua-success-and-error-codes-`
  },
  wsusConnectionFailures: {
    title: 'Microsoft: Troubleshoot WSUS connection failures',
    url: `${updateManagement}/troubleshoot-wsus-connection-failures`
  },
  pacCase: {
    title: 'Microsoft KB 2688030: Bad gateway error when software updates are deployed',
    url: `${updateManagement}/bad-gateway-error-deploy-software-updates`
  },
  retryList: {
    title: 'Microsoft: Plan for software updates in Configuration Manager, software update point switching',
    url: `${learn}/mem/configmgr/sum/plan-design/plan-for-software-updates#BKMK_SUPSwitching`
  },
  supWithSsl: {
    title: 'Microsoft: Configure a software update point to use TLS/SSL with a PKI certificate',
    url: `${learn}/mem/configmgr/sum/get-started/software-update-point-ssl`
  },
  configureWsus: {
    title: 'Microsoft: Configure WSUS',
    url: `${learn}/windows-server/administration/windows-server-update-services/deploy/2-configure-wsus`
  },
  tls12: {
    title: 'Microsoft: Enable TLS 1.2 on clients',
    url: `${learn}/mem/configmgr/core/plan-design/security/enable-tls-1-2-client`
  },
  netshWinhttp: {
    title: 'Microsoft: Netsh commands for WinHTTP',
    url: `${learn}/windows/win32/winhttp/netsh-exe-commands`
  },
  winhttpErrors: {
    title: 'Microsoft: WinHTTP error messages',
    url: `${learn}/windows/win32/winhttp/error-messages`
  },
  proxyDetermination: {
    title: 'Microsoft KB 900935: How the Windows Update client determines which proxy server to use',
    url: `${learn}/troubleshoot/windows-server/installing-updates-features-roles/windows-update-client-determines-proxy-server-connect`
  },
  wsusBestPractices: {
    title: 'Microsoft: Windows Server Update Services best practices',
    url: `${updateManagement}/windows-server-update-services-best-practices`
  },
  supInstallation: {
    title: 'Microsoft: Software update point installation and configuration',
    url: `${updateManagement}/software-update-point-installation-configuration`
  },
  syncTroubleshooting: {
    title: 'Microsoft: Troubleshoot software update synchronization',
    url: `${updateManagement}/troubleshoot-software-update-synchronization`
  },
  iisPoolFailure: {
    title: 'Microsoft: IIS configuration reference, failure settings of an application pool',
    url: `${learn}/iis/configuration/system.applicationhost/applicationpools/add/failure`
  },
  iisHsts: {
    title: 'Microsoft: IIS 10.0 version 1709 HTTP Strict Transport Security support',
    url: `${learn}/iis/get-started/whats-new-in-iis-10-version-1709/iis-10-version-1709-hsts`
  },
  iisStatusCodes: {
    title: 'Microsoft KB 943891: HTTP status codes in IIS',
    url: `${learn}/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code`
  },
  httperr: {
    title: 'Microsoft KB 820729: Error logging in HTTP APIs',
    url: `${learn}/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis`
  }
} as const satisfies Readonly<Record<string, Citation>>
