import * as v from 'valibot'

/** Services that an answer of WSUS needs: HTTP.sys, the process activation service, IIS, and WSUS itself. */
export const serverServiceNames = ['HTTP', 'WAS', 'W3SVC', 'WsusService'] as const

/** `dwCurrentState` 1 to 7 of SERVICE_STATUS (winsvc.h), in their order; `missing`: there is no such service. */
export const serviceStates = [
  'stopped',
  'start-pending',
  'stop-pending',
  'running',
  'continue-pending',
  'pause-pending',
  'paused'
] as const

/** State of services on the update server: `sc query`. */
export const serverServices = v.strictObject({
  services: v.array(
    v.strictObject({
      name: v.picklist(serverServiceNames),
      state: v.picklist([...serviceStates, 'missing']),
      /** Line of the state, from 1. */
      line: v.number()
    })
  )
})
