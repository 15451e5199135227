/** Electron channel for calls of the page. In a separate file, because the preload script can import nothing else. */
export const callChannel = 'sup-doctor:call'
/** Electron channel for progress events. */
export const progressChannel = 'sup-doctor:progress'
