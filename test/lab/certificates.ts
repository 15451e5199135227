import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredProgram } from './prerequisites.ts'

/** Paths of a key and of the certificates a server is to send, leaf first. */
export interface Identity {
  readonly key: string
  readonly chain: string
}

export interface Order {
  readonly commonName: string
  /** Without one the certificate signs itself. */
  readonly by?: Identity
  readonly altNames?: string
  readonly usage?: 'serverAuth' | 'clientAuth'
  /** `YYYYMMDDHHMMSSZ` */
  readonly from?: string
  readonly to?: string
  readonly authority?: true
  /** Where the certificate says that its revocation list is. */
  readonly crl?: string
  /** Leaves the issuers out of the chain file. */
  readonly leafOnly?: true
}

const always = { from: '20200101000000Z', to: '20450101000000Z' }

/** A certificate made by the real openssl; `name` is the file name without ending. */
export function makeCertificate(folder: string, name: string, order: Order): Identity {
  const work = join(folder, name)
  mkdirSync(work, { recursive: true })
  const [key, request, leaf, chain, config] = ['key', 'csr', 'leaf', 'pem', 'cnf'].map((end) => `${work}.${end}`) as [
    string,
    string,
    string,
    string,
    string
  ]
  writeFileSync(config, configuration(work, order))
  writeFileSync(join(work, 'index.txt'), '')
  openssl(
    'req',
    '-new',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-config',
    config,
    '-keyout',
    key,
    '-out',
    request
  )
  const signer =
    order.by === undefined ? ['-selfsign', '-keyfile', key] : ['-keyfile', order.by.key, '-cert', order.by.chain]
  const dates = ['-startdate', order.from ?? always.from, '-enddate', order.to ?? always.to]
  openssl('ca', '-batch', '-notext', '-config', config, '-in', request, '-out', leaf, ...signer, ...dates)
  const issuers = order.by === undefined || order.leafOnly === true ? '' : readFileSync(order.by.chain, 'utf8')
  writeFileSync(chain, readFileSync(leaf, 'utf8') + issuers)
  return { key, chain }
}

/** A revocation list of an authority in DER, made by the real openssl; the path of the file. */
export function makeRevocationList(folder: string, authority: string, name: string, by: Identity, to: string): string {
  const config = join(folder, `${authority}.cnf`)
  const [pem, der] = [join(folder, `${name}.crl.pem`), join(folder, `${name}.crl`)]
  const signer = ['-keyfile', by.key, '-cert', by.chain]
  const times = ['-crl_lastupdate', always.from, '-crl_nextupdate', to]
  openssl('ca', '-gencrl', '-config', config, ...signer, ...times, '-out', pem)
  openssl('crl', '-in', pem, '-outform', 'DER', '-out', der)
  return der
}

function openssl(...args: readonly string[]): void {
  execFileSync(requiredProgram('openssl'), args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

function configuration(work: string, order: Order): string {
  const extensions =
    order.authority === true
      ? ['basicConstraints = critical, CA:true', 'keyUsage = critical, keyCertSign, cRLSign']
      : [
          'basicConstraints = CA:false',
          `subjectAltName = ${order.altNames ?? 'DNS:localhost, IP:127.0.0.1, IP:::1'}`,
          `extendedKeyUsage = ${order.usage ?? 'serverAuth'}`,
          ...(order.crl === undefined ? [] : [`crlDistributionPoints = URI:${order.crl}`])
        ]
  return `[req]
prompt = no
distinguished_name = name
[name]
O = Contoso
CN = ${order.commonName}
[ca]
default_ca = lab
[lab]
new_certs_dir = ${work}
database = ${work}/index.txt
rand_serial = yes
default_md = sha256
policy = anything
x509_extensions = extensions
[anything]
organizationName = optional
commonName = supplied
[extensions]
${extensions.join('\n')}
`
}
