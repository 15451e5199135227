import type { TextRole } from '../../src-main/contract/text-role.ts'

const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64')

/** What `planted` finds in no text that left without personal data. */
export const secret = /lamm|kunigunde|schnurpfeil|l4m\b|lmm|jörg|4711|370400|5da1|155da1|6c616d6d|6bG|bGFtb|a3Vua/i

/** Lines in which somebody is named, by a place that tells it or by nothing at all. */
const lines: readonly string[] = [
  ...[
    'scan by Kunigunde Lammbauer failed',
    'Rechner von Frau Schnurpfeil meldet Fehler',
    'asked kunigunde, she says no'
  ],
  ...['against server lammsrv', 'cannot reach LAMM-SRV-07', 'machine LAMMPC', 'Drucker LMMPRN-3OG', 'SSID: Lamm-WLAN'],
  ...[
    'call 0361 4711815',
    'ring +49 (361) 4711-815',
    'Tel. 0361/4711815',
    'phone: (0361) 4711 815',
    'Durchwahl: 4711 815'
  ],
  ...['SerialNo LMM4711X', 's/n=4711815', 'Inventarnummer: INV-LMM-8855', 'Seriennummer: PFLAMM77'],
  ...['mail to lamm.huber@lamm-werke.de', 'khuber@lammdom', 'from "Lamm, Kunigunde" <k@lamm>'],
  ...['adapter 00155DA1B2C3', 'adapter 0015.5da1.b2c3', 'adapter 00-15-5d-a1-b2-c3', 'adapter 00:15:5D:A1:B2:C3'],
  ...[String.raw`user LAMMDOM\khuber`, String.raw`lammdom\khuber`, String.raw`LAMMDOM\\khuber`],
  ...[
    String.raw`\\lammfile\lammshare$\x`,
    String.raw`\\f.x.local\share\Lammordner\Kunigunde.docx`,
    String.raw`//lammfile/x`
  ],
  ...[String.raw`C:\Projekte\Lammbrau\x.log`, String.raw`C:\Users\klamm\x`, '/home/klamm/x', 'file:///C:/Lamm/x.txt'],
  ...[
    'GET http://sup/Lammordner/x?user=klamm',
    'http://lammsrv/a#lamm',
    'https://klamm:Lamm4711@sup:8531/',
    'ftp://lammsrv'
  ],
  ...[
    `token ${base64('kunigunde.lamm@x.de')}`,
    `blob ${base64('lammsrv01')}`,
    `blob ${base64('lammsrv01', 'utf16le')}`
  ],
  ...[
    `address ${base64('10.47.11.8')}`,
    `blob ${Buffer.from('lammsrv01').toString('hex')}`,
    'x%6Camm%73rv',
    'l%61mmsrv'
  ],
  ...['S-1-5-21-4711815-2345-678-1107', 'S-1-12-1-4711815-2-3-4', '{4711abcd-1111-2222-3333-0123456789ab}'],
  ...['to 10.47.11.8', 'to [fd47:11:8::4711]:8530', 'fd47:11:8::4711', 'Assigned site L4M', 'SMS:L4M', 'sitecode=L4M'],
  ...['OU=Lammwerk,DC=lamm,DC=de', 'CN=lammsrv', 'O = Lammbrau', 'password=Lamm4711!', 'key lammSecretKEY99'],
  ...[
    'Benutzer Jörg Lämmle',
    'Kunde: Lammbräu GmbH',
    'IBAN DE89370400440532013000',
    'LammKomponente',
    'lamm_werk',
    'LAMM'
  ],
  ...['Nutzer=klamm;', 'cs(X-Lamm)', 'Lamm/1.0', 'lamm.exe', 'x.lamm.corp', 'wpad.lamm', '(lammsrv)', '"lammsrv"']
]

const hosts = [
  'lammsrv',
  'LAMM-PC01',
  'sup.lammwerke.de',
  'lamm.local',
  '10.47.11.8',
  '*.lamm',
  'lamm_srv',
  'fd47:11:8::4711'
]
const names = ['CN=lammsrv', 'CN=Lamm Root, O=Lamm AG, C=DE', 'emailAddress=k@lamm, CN=x', '1.2.3=Lamm', 'lammsrv']

/** For every role, texts of its kind that tell somebody's name; a new role needs its own. */
export const roleSeeds: Readonly<Record<Exclude<TextRole, 'impersonal'>, readonly string[]>> = {
  // an event may hold anything where a host is expected
  host: [...hosts, ...lines],
  hosts: ['lammproxy', 'http=lammproxy;https=lamm2:99', '10.47.11.8:8080 lamm', 'PROXY lammproxy:80; DIRECT', ...hosts],
  exceptions: ['lammhost;*.lammdom;<local>', '*.lamm.local', '10.47.11.*', 'lamm*', 'http://lamm:80', '*lamm'],
  'server-url': ['http://lammsrv:8530', 'https://sup.lamm.de:8531/Lamm?x=klamm', 'lammsrv', 'http://klamm:x@sup/'],
  'script-url': ['http://wpad/lamm/kunigunde.pac?x=lamm', 'http://lammsrv/proxy.pac', 'file://lamm/x.pac', 'lamm.pac'],
  redirect: ['http://a/login?user=lamm#lamm', '/Lamm/x', 'https://lammsrv/x', '/x#lamm', 'Lamm'],
  via: ['1.1 lammgate:3128 (squid/5.7)', '1.0 fred, 1.1 lamm.de', 'lammgate', 'HTTP/1.1 LAMM (Lamm)', '1.1 10.47.11.8'],
  product: ['lammgate/7', 'Microsoft-IIS/10.0 (lammsrv)', 'Lamm Gateway', 'nginx lamm', '10.47.11.8'],
  'content-type': ['text/html; name=lamm', 'text/lamm', 'multipart/x; boundary="kunigunde"', 'Lamm'],
  challenge: [
    'Basic realm=Lamm',
    'Basic realm="Lamm 1"',
    'Negotiate bGFtbXNydjAx',
    'Lamm',
    'Digest realm="x", opaque="lamm"'
  ],
  'web-directory': ['lamm-akte', 'lamm', 'kunigunde'],
  query: ['user=klamm', 'lamm', 'a=1&b=lamm'],
  request: ['/ClientWebService/Lamm.asmx?u=lamm', '/Lamm/x', 'http://lammsrv/x'],
  queue: ['LammQueue', 'Lamm Pool', 'lamm'],
  'distinguished-name': names,
  serial: ['4711815', 'lamm'],
  fingerprint: ['47:11:81:54:71', '4711815471'],
  'registry-data': [
    'lammsrv',
    'http://lammsrv:8530/Lamm',
    'Lamm Gruppe',
    'Kunigunde',
    String.raw`\\lammsrv\x`,
    '6c616d6d73727631'
  ],
  bytes: ['6c616d6d73727631'],
  note: ['Kunigunde Lammbauer'],
  path: ['Lamm/Kunigunde.log', 'lammsrv.log', 'C:/Users/klamm/x.log', 'Kunigunde Lammbauer.txt', 'a.zip/lamm/x.log'],
  word: ['Lammkomponente', 'X-Lamm', 'LAMM', 'cs(Lamm)', 'lamm.exe', 'LammReason', 'kunigunde'],
  text: lines
}
