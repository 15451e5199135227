/** Parts of an `applicationHost.config`, in the words of the file; what is left out is as WSUS' setup leaves it. */
interface IisFile {
  readonly siteName?: string
  readonly siteAttributes?: string
  readonly bindings?: readonly string[]
  readonly siteElements?: string
  readonly pool?: string
  readonly applications?: readonly string[]
  /** Elements of `system.webServer` by the path below the site; `` is the site itself. */
  readonly locations?: Readonly<Record<string, string>>
  readonly sections?: string
  readonly global?: string
  readonly otherSites?: string
}

const services = [
  'ApiRemoting30',
  'ClientWebService',
  'DssAuthWebService',
  'ReportingWebService',
  'ServerSyncWebService',
  'SimpleAuthWebService'
]
/** The usual bindings of WSUS. */
const usualBindings = ['http *:8530:', 'https *:8531:'] as const

/** An `applicationHost.config` with a WSUS site 7; lines end as in Windows. */
export function iisFile({
  siteName = 'WSUS-Verwaltung',
  siteAttributes = '',
  bindings = usualBindings,
  siteElements = '',
  pool = '<add name="WsusPool" />',
  applications = services,
  locations = {},
  sections = '<section name="access" overrideModeDefault="Deny" />',
  global = '',
  otherSites = ''
}: IisFile = {}): string {
  const located = Object.entries(locations).map(
    ([path, elements]) =>
      `<location path="${path === '' ? siteName : `${siteName}/${path}`}"><system.webServer>\n${elements}\n</system.webServer></location>`
  )
  return `\ufeff<?xml version="1.0" encoding="UTF-8"?>
<!-- <site name="a comment" id="9"><binding protocol="http" bindingInformation="*:1:" /></site> -->
<configuration>
<configSections><sectionGroup name="system.webServer"><sectionGroup name="security">${sections}</sectionGroup></sectionGroup></configSections>
<system.applicationHost>
<applicationPools>
<add name="DefaultAppPool" />
${pool}
<applicationPoolDefaults><processModel identityType="ApplicationPoolIdentity" /></applicationPoolDefaults>
</applicationPools>
<sites>
<site name="Default Web Site" id="1"><application path="/" /><bindings><binding protocol="http" bindingInformation="*:80:" /></bindings></site>
${otherSites}
<site name="${siteName}" id="7" ${siteAttributes}>
<application path="/" applicationPool="WsusPool">
<virtualDirectory path="/" physicalPath="C:\\Program Files\\Update Services\\WebServices\\Root\\" />
<virtualDirectory path="/Content" physicalPath="D:\\WSUS\\WsusContent" userName="FABRIKAM\\svc-content" password="Sommer!2026" />
<virtualDirectory path="/Inventory" physicalPath="C:\\Program Files\\Update Services\\Inventory\\" />
<virtualDirectory path="/SelfUpdate" physicalPath="C:\\Program Files\\Update Services\\SelfUpdate\\" />
</application>
${applications.map((name) => `<application path="/${name}" applicationPool="WsusPool" />`).join('\n')}
<bindings>
${bindings.map(bindingElement).join('\n')}
</bindings>
${siteElements}
</site>
<applicationDefaults applicationPool="DefaultAppPool" />
</sites>
</system.applicationHost>
<system.webServer>${global}</system.webServer>
<location path="${siteName}/ApiRemoting30"><system.webServer><security><authentication><anonymousAuthentication enabled="false" /></authentication></security></system.webServer></location>
${located.join('\n')}
</configuration>
`.replaceAll('\n', '\r\n')
}

/** `https *:8531: 1`: protocol, address, port and name, and flags where there are any. */
function bindingElement(written: string): string {
  const [protocol, information, flags] = written.split(' ')
  return `<binding protocol="${protocol}" bindingInformation="${information}"${flags === undefined ? '' : ` sslFlags="${flags}"`} />`
}

/** `<access sslFlags="…" />` inside its section. */
export function access(flags: string): string {
  return `<security><access sslFlags="${flags}" /></security>`
}
