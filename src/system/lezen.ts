import { readFileSync, statSync } from "node:fs";

/**
 * All of a file. A link in a project that came from somebody else may lead to a device, of which reading never ends and which
 * no signal can stop: that is refused.
 */
export function readWhole(path: string): Buffer {
  const found = statSync(path);
  if (found.isCharacterDevice() || found.isBlockDevice())
    throw Object.assign(new Error("a device"), { code: "ENODEV" });
  return readFileSync(path);
}
