/**
 * The services a scan can ask, by the id the Windows Update Agent logs (there mostly in capitals and braces). A scan of
 * any but `wsus` says nothing about WSUS.
 */
export const wsusServices = {
  wsus: '3da21691-e39d-4da6-8a4b-b43877bcb1b7',
  microsoftUpdate: '7971f918-a847-4430-9279-4a52d1efe18d',
  windowsUpdate: '9482f4b4-e343-43b6-b170-9a65bc822c77'
} as const
