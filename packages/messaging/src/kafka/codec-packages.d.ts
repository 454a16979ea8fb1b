/** What is used of two packages that bring no types of their own. */
declare module 'lz4js' {
  const lz4: {
    /** The most that a frame can unpack to, by its blocks. */
    decompressBound(packed: Uint8Array): number;
    /** Unpacks a frame; what does not fit is counted, and not written. */
    decompressFrame(packed: Uint8Array, unpacked: Uint8Array): number;
  };
  export default lz4;
}

declare module 'snappyjs' {
  const snappy: {
    /** Unpacks a block; throws when it is broken or says that it is longer than `most`. */
    uncompress(packed: Buffer, most?: number): Buffer;
  };
  export default snappy;
}
