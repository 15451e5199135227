/**
 * The 36 scan errors after which a client tries again and may change its software update point; every other code
 * leaves it where it is. Source: Microsoft, "Plan for software updates in Configuration Manager", section on switching
 * software update points. A site can change the list (WSUSScanRetryCodes), so the list in force on the client, where
 * it is known, wins over this one.
 */
export const documentedRetryCodes: ReadonlySet<string> = new Set([
  '0x80040693',
  '0x80072efd',
  '0x80072efe',
  '0x8024001a',
  '0x8024001e',
  '0x80244004',
  '0x80244005',
  '0x80244006',
  '0x80244007',
  '0x80244008',
  '0x80244009',
  '0x8024400a',
  '0x8024400b',
  '0x8024400c',
  '0x8024400d',
  '0x8024400e',
  '0x80244010',
  '0x80244015',
  '0x80244016',
  '0x80244018',
  '0x80244019',
  '0x8024401a',
  '0x8024401c',
  '0x8024401d',
  '0x8024401e',
  '0x8024401f',
  '0x80244020',
  '0x80244021',
  '0x80244022',
  '0x80244023',
  '0x80244024',
  '0x80244026',
  '0x80244027',
  '0x8024402b',
  '0x8024402c',
  '0x8024f004'
])
