/** What may be looked at in one go; with the places found it fits into a processor's own memory. Compiled as well. */
export const mostBytes = 131072
