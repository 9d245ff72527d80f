import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/gebouwd.ts"],
    setupFiles: ["test/toeval.ts"],
    testTimeout: mode === "fuzz" ? 1_200_000 : 30_000,
    server: { deps: { inline: [/@inquirer/] } },
  },
}));
