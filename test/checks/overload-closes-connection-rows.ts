import { policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'overload-closes-connection'
const http = policy({ WUServer: wsusUrl })

export const overloadClosesConnectionRows: readonly Row[] = [
  likely(
    id,
    'the pool is set to TcpLevel',
    [...iis({ pool: '<add name="WsusPool"><failure loadBalancerCapabilities="TcpLevel" /></add>' })],
    { pool: 'WsusPool' }
  ),
  clear(id, 'the pool is as installed', [...iis()]),
  notApplicable(id, 'there is no configuration', [http])
]
