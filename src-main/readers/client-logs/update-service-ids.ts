/**
 * The update services a scan can ask, by the id that the Windows Update Agent logs and that IUpdateService::ServiceID
 * returns, in lower case. Names of the first six: Microsoft, "How Windows Update works", table of service ids, and
 * the list that IUpdateServiceManager::Services returns on Windows 10. `discovery` is documented nowhere; agents of
 * Windows 10 look it up at slscr.update.microsoft.com.
 */
export const updateServiceIds = {
  /** WSUS, with or without Configuration Manager. */
  wsus: '3da21691-e39d-4da6-8a4b-b43877bcb1b7',
  windowsUpdate: '9482f4b4-e343-43b6-b170-9a65bc822c77',
  microsoftUpdate: '7971f918-a847-4430-9279-4a52d1efe18d',
  store: '855e8a7c-ecb4-4ca3-b045-1dfa50104289',
  /** The Store of Windows 8. */
  formerStore: '117cab2d-82b1-4b5a-a08c-4d62dbee7782',
  /** Previews of Windows ("OS Flighting"). */
  flighting: '8b24b027-1dee-babb-9a95-3517dfb9c552',
  discovery: '2b81f1bf-356c-4fa1-90f1-7581a62c6764',
  /** Selects the service that is the default. */
  unset: '00000000-0000-0000-0000-000000000000'
} as const

export type UpdateService = keyof typeof updateServiceIds

const services = new Map<string, UpdateService>(
  (Object.keys(updateServiceIds) as UpdateService[]).map((service) => [updateServiceIds[service], service])
)

/** The service with this id, in any case of letters; null for any other id. */
export function updateServiceOf(id: string): UpdateService | null {
  return services.get(id.toLowerCase()) ?? null
}
