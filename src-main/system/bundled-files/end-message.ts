/** What a thread of ours is sent for it to close its port, after which it ends by itself. */
export const endMessage = 'end'
