/** Lower-case words joined by “-”, at least two, such as wsus-pool-stopped. */
export function isKebabCase(text: string): boolean {
  return /^[a-z]+(?:-[a-z0-9]+)+$/.test(text)
}

export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
