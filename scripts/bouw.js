// Builds dist/ as rolldown.config.js says. The command of rolldown lists every chunk it makes, which hides what comes after it.
import { copyFileSync } from "node:fs";
import { rolldown } from "rolldown";
import config from "../rolldown.config.js";

const { output, ...input } = config;
const bundle = await rolldown(input);
await bundle.write(output);
await bundle.close();
// What draws the pictures of figures is no JavaScript; src/system/meegeleverd.ts finds it here.
copyFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm", "dist/resvg.wasm");
