const pageBytes = 64 * 1024

/** A compiled module of ours with that much memory; null on processors and engines without SIMD. */
export function instanceOf<T extends { readonly memory: WebAssembly.Memory }>(wasm: string, bytes: number): T | null {
  try {
    const code = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0))
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code))
    // whoever asks knows the source, and a test compiles it anew
    const compiled = exports as unknown as T
    compiled.memory.grow(Math.ceil(bytes / pageBytes))
    return compiled
  } catch {
    return null
  }
}
