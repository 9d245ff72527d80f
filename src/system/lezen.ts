import { readFileSync, statSync } from "node:fs";

/**
 * All of a file. A link in a project that came from somebody else may lead to a device, of which reading never ends, and a
 * pipe may lie in it, to which nobody ever writes. No signal can stop that: both are refused.
 */
export function readWhole(path: string): Buffer {
  const found = statSync(path);
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error("a device"), { code: "ENODEV" });
  return readFileSync(path);
}
