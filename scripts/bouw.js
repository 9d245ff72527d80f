// Builds dist/ as rolldown.config.js says. The command of rolldown lists every chunk it makes, which hides what comes after it.
import { rolldown } from "rolldown";
import config from "../rolldown.config.js";

const { output, ...input } = config;
const bundle = await rolldown(input);
await bundle.write(output);
await bundle.close();
