/** Bytes per search; together with the positions they fit into the processor cache. Also used in AssemblyScript. */
export const mostBytes = 131072
