import type { Service } from '../../src-main/service/dispatch.ts'
import type { Channel } from '../../src-main/service/api.ts'
import type { Transport } from '../../src-main/service/client.ts'

/** One host as a page meets it. */
export interface OpenHost {
  /** What our own page uses. */
  readonly transport: Transport
  /** The same call by somebody else; the names are those of the host's `strangers`. */
  readonly askAs: (stranger: string, channel: Channel, args: readonly unknown[]) => Promise<unknown>
  close(): Promise<void>
}

/** A host and what applies to it; what makes no sense for it is absent from these lists. */
export interface ContractHost {
  readonly name: string
  /** Who else could call, each to be refused for every channel. */
  readonly strangers: readonly string[]
  /** Channels whose faults in the service must not be revealed; empty where nothing lies between page and service. */
  readonly hidesFaultsOf: readonly Channel[]
  /** Channels nobody may ask here, our own page included. */
  readonly withholds: readonly Channel[]
  open(service: Service): Promise<OpenHost>
}
