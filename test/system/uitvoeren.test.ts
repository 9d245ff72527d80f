import { afterEach, expect, it, vi } from "vitest";
import { run } from "../../src/system/uitvoeren.ts";

afterEach(() => void vi.unstubAllEnvs());

it("finds a program, also for a user whose home folder does not exist", () => {
  vi.stubEnv("HOME", "/nergens/thuis");
  vi.stubEnv("USERPROFILE", "/nergens/thuis");
  expect(run(process.execPath, ["--version"], 20)).toMatchObject({ found: true, ok: true });
});
