import { createHash } from "node:crypto";

/** A file with this text. */
export const bytesVan = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** Whether two looks at a file saw the same; a file that is not there is not an empty one. */
export const isGelijk = (een: Uint8Array | undefined, ander: Uint8Array | undefined): boolean =>
  een === undefined || ander === undefined ? een === ander : Buffer.compare(een, ander) === 0;

/** What tells a file apart from all others, where the file itself must not be kept. */
export const hashVan = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
