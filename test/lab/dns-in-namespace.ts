import { startDnsServer } from './dns-server.ts'

/** A process of its own, for a namespace: the name server of the network lab on the address of its first argument. */
const [address = ''] = process.argv.slice(2)

await startDnsServer(
  {
    'wsus.contoso.lab': 'silent',
    'proxy.contoso.lab': 'silent',
    'wsus.lab': { addresses: ['10.99.0.2'] },
    'late.lab': { addresses: ['10.99.0.2'], lateMs: 1_000 },
    'moved.lab': { addresses: ['10.99.0.5'] },
    'hosts.lab': { addresses: ['10.99.0.2'] },
    'failing.lab': 'fail',
    'refused.lab': 'refuse',
    'garbage.lab': 'garbage',
    'truncated.lab': 'truncate'
  },
  address,
  53
)
