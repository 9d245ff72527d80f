import { defineConfig } from "rolldown";

/**
 * Everything is bundled, so that who installs the package installs nothing else.
 * Each command is a chunk of its own (dynamic imports in src/commands/table.ts), so that `--help` loads almost nothing; so
 * is all that makes Word files (src/output/maken.ts).
 */
export default defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
  },
});
