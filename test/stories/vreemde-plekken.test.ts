import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { PROGRAMMA } from "./terminal.ts";

describe.skipIf(process.platform !== "linux")("een plek waar geen map kan komen", () => {
  it("wordt geweigerd, en houdt het programma niet bezig", () => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAMMA, "init", "/proc/coalitie", "--naam", "Noord"], {
      encoding: "utf8",
      timeout: 10_000,
      killSignal: "SIGKILL",
    });
    expect([status, stderr]).toEqual([7, expect.stringContaining("niet opgeslagen")]);
  });
});
