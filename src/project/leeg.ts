/** Whether a file has not a word in it: it was emptied, by hand or by a disk that broke. This program never writes one. */
export const isLeeg = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes).trim() === "";
