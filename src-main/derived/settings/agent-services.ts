import type { Reference } from '../../contract/check.ts'
import type { AgentService } from '../../contract/evidence/update-agent.ts'
import { updateServiceIds, updateServiceOf } from '../../readers/client-logs/update-service-ids.ts'
import { lastList } from '../../readers/text/last-list.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'

/** A service as evidence: what Microsoft's interface calls its properties, which no language of Windows changes. */
export function agentServiceQuote({ id, managed, isDefault }: AgentService): string {
  const properties = [...(managed ? ['IsManaged'] : []), ...(isDefault ? ['IsDefaultAUService'] : [])]
  return [updateServiceOf(id) ?? '', id, ...properties].filter((part) => part !== '').join(' ')
}

/** The update services as the agent lists them, live or in pasted output of Get-WUServiceManager. */
export interface AgentServices {
  /** The managed WSUS, if it is registered. */
  readonly wsus: Reference | null
  /** The default service, and whether searches without a choice of service therefore go to Microsoft. */
  readonly default: { readonly reference: Reference; readonly isMicrosoft: boolean } | null
}

export const agentServices: Derived<readonly AgentServices[]> = derive(
  ['command-output', 'update-agent'],
  (evidence) => {
    const pasted = evidence.all('command-output').map((output) =>
      (output.value.updateServices ?? []).map((service) => ({
        service,
        reference: referTo(output, service.text, service.line)
      }))
    )
    const asked = evidence.all('update-agent').map((agent) =>
      (agent.value.services ?? []).map((service) => ({
        service,
        reference: referTo(agent, agentServiceQuote(service))
      }))
    )
    return [...pasted, ...asked].flatMap((printed) => {
      const listed = lastList(printed, ({ service }) => service.id)
      if (listed.length === 0) return []
      const wsus = listed.find(({ service }) => service.id === updateServiceIds.wsus && service.managed)
      const preset = listed.find(({ service }) => service.isDefault)
      return [
        {
          wsus: wsus?.reference ?? null,
          default:
            preset === undefined
              ? null
              : { reference: preset.reference, isMicrosoft: isMicrosoftService(preset.service.id) }
        }
      ]
    })
  }
)

/** The two of Microsoft's services that bring updates of Windows. */
function isMicrosoftService(id: string): boolean {
  return id === updateServiceIds.windowsUpdate || id === updateServiceIds.microsoftUpdate
}
