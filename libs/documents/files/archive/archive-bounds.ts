/** What an office file may unpack to; checked while it is unpacked, whatever it declares. */
export const archiveBounds = {
  entries: 2_000,
  unpackedBytes: 200 * 1024 * 1024,
  /** Unpacked to packed, of the whole file. */
  ratio: 100,
} as const;
