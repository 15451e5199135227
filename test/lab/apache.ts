import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Identity } from './certificates.ts'
import { untilOpen } from './open-port.ts'
import { startProgram, type RunningProgram } from './running-program.ts'

/** A WSUS site of which one directory demands a client certificate, as IIS does where SSL Settings say "Require" there. */
export interface ApacheSite {
  readonly identity: Identity
  readonly authority: Identity
  /** As Apache writes it. */
  readonly protocol: '-all +TLSv1.2' | '-all +TLSv1.3' | '-all +TLSv1.2 +TLSv1.3'
  readonly directory: string
}

/** A site on http that answers everything as its directives say. */
export interface PlainApacheSite {
  readonly directives: readonly string[]
}

const modules = ['mpm_event', 'alias', 'authz_core', 'headers', 'mime', 'ssl']
const pages: Readonly<Record<string, string>> = {
  'Selfupdate/wuident.cab': 'MSCFstandin',
  'ClientWebService/wusserverversion.xml': '<?xml version="1.0"?><Root />',
  'SimpleAuthWebService/SimpleAuth.asmx': '<html><title>SimpleAuth</title></html>'
}

/** Starts the real Apache, which unlike nginx asks for a client certificate after the request, where a directory says so. */
export async function startApache(
  folder: string,
  sites: ReadonlyMap<number, ApacheSite | PlainApacheSite>
): Promise<RunningProgram> {
  const work = join(folder, 'apache')
  mkdirSync(work, { recursive: true })
  // Apache gives up root and then reads its pages as somebody else
  chmodSync(folder, 0o755)
  for (const [path, content] of Object.entries(pages)) {
    mkdirSync(dirname(join(work, 'pages', path)), { recursive: true })
    writeFileSync(join(work, 'pages', path), content)
  }
  const config = join(work, 'apache.conf')
  writeFileSync(config, configuration(work, sites))
  const program = startProgram('apache2', ['-D', 'FOREGROUND', '-f', config])
  await Promise.all([...sites.keys()].map((port) => untilOpen(port)))
  return program
}

function configuration(work: string, sites: ReadonlyMap<number, ApacheSite | PlainApacheSite>): string {
  return `ServerRoot ${work}
ServerName localhost
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
PidFile ${work}/apache.pid
ErrorLog ${work}/error.log
DefaultRuntimeDir ${work}
Mutex pthread
StartServers 1
ServerLimit 4
TypesConfig /dev/null
AddType text/xml .xml
AddType text/html .asmx
DocumentRoot ${work}/pages
Header always set X-Powered-By ASP.NET
${[...sites].map(([port, site]) => virtualHost(port, site)).join('\n')}
`
}

function virtualHost(port: number, site: ApacheSite | PlainApacheSite): string {
  if ('directives' in site) {
    return `Listen 127.0.0.1:${port}
<VirtualHost 127.0.0.1:${port}>
${site.directives.join('\n')}
</VirtualHost>`
  }
  const { identity, authority, protocol, directory } = site
  return `Listen 127.0.0.1:${port}
<VirtualHost 127.0.0.1:${port}>
SSLEngine on
SSLProtocol ${protocol}
SSLCertificateFile ${identity.chain}
SSLCertificateKeyFile ${identity.key}
SSLCACertificateFile ${authority.chain}
<Location /${directory}>
SSLVerifyClient require
</Location>
</VirtualHost>`
}
