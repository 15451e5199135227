import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Identity } from './certificates.ts'
import { untilOpen } from './open-port.ts'
import { orStopped, startProgram, type RunningProgram } from './running-program.ts'

/** A fake WSUS site: answers all three test addresses, or refuses everything with one status. */
export interface Site {
  readonly status?: number
  /** More of nginx's own words, for what the fields here do not say. */
  readonly directives?: readonly string[]
  /** What stands in `listen` in front of the port; loopback unless it says otherwise. */
  readonly listen?: readonly string[]
  readonly identity?: Identity
  readonly clientCertificate?: { readonly verify: 'on' | 'optional'; readonly authority: Identity }
}

/** Starts the real nginx with one site per port. */
export async function startNginx(
  folder: string,
  sites: ReadonlyMap<number, Site>,
  namespace?: string
): Promise<RunningProgram> {
  const work = join(folder, 'nginx')
  mkdirSync(work, { recursive: true })
  const config = join(work, 'nginx.conf')
  writeFileSync(config, configuration(work, sites))
  const program = startProgram('nginx', ['-p', work, '-e', join(work, 'error.log'), '-c', config], namespace)
  return orStopped(program, Promise.all([...sites.keys()].map((port) => untilOpen(port, namespace))))
}

function configuration(work: string, sites: ReadonlyMap<number, Site>): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${work}/${kind};`
  )
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
master_process off;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events {}
http {
${iisFormat}
access_log ${work}/access.log;
${temporary.join('\n')}
add_header X-Powered-By ASP.NET always;
${[...sites].map(([port, site]) => server(port, site)).join('\n')}
}
`
}

/** `access_log <file> iis` writes what IIS would: UTC, plus signs for blanks, milliseconds; the heading is the test's. */
export const iisFields =
  '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken'
const iisFormat = `map $time_iso8601 $iis_date { "~^(?<day>[^T]+)T" $day; }
map $time_iso8601 $iis_time { "~T(?<clock>[0-9:]+)" $clock; }
map $args $iis_query { "" -; default $args; }
map $http_user_agent $iis_agent { "~^(?<name>[^ ]+) (?<mark>[^ ]+)$" "$name+$mark"; default -; }
map $request_time $iis_taken { "~^(?<seconds>[0-9]+)[.](?<rest>[0-9]+)$" "$seconds$rest"; }
log_format iis '$iis_date $iis_time $server_addr $request_method $uri $iis_query $server_port - $remote_addr $iis_agent - $status 0 0 $iis_taken';`

function server(port: number, site: Site): string {
  const secure =
    site.identity === undefined
      ? []
      : [`ssl_certificate ${site.identity.chain};`, `ssl_certificate_key ${site.identity.key};`]
  const asked = site.clientCertificate
  const demand =
    asked === undefined
      ? []
      : [`ssl_client_certificate ${asked.authority.chain};`, `ssl_verify_client ${asked.verify};`]
  const ssl = site.identity === undefined ? '' : ' ssl'
  const listen = (site.listen ?? ['127.0.0.1:']).map((address) => `listen ${address}${port}${ssl};`)
  return `server {
${[...listen, ...secure, ...demand, ...(site.directives ?? [])].join('\n')}
${site.status === undefined ? answers : `location / { return ${site.status}; }`}
}`
}

const answers = `location = /Selfupdate/wuident.cab { default_type application/octet-stream; return 200 "MSCFstandin"; }
location = /ClientWebService/wusserverversion.xml { default_type text/xml; return 200 '<?xml version="1.0"?><Root />'; }
location = /SimpleAuthWebService/SimpleAuth.asmx { default_type text/html; return 200 '<html><title>SimpleAuth</title></html>'; }`
