/** Day of the commit this program was built from (YYYY-MM-DD), put here by the build; null when run from its sources. */
export const builtAt: string | null = null
