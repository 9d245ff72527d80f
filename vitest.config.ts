import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/gebouwd.ts"],
    setupFiles: ["test/toeval.ts"],
    // No test may keep anything in the home of who runs it.
    env: { COALITIE_KOPIEEN: "nee" },
    testTimeout: mode === "fuzz" ? 1_200_000 : 30_000,
    server: { deps: { inline: [/@inquirer/] } },
  },
}));
