// Measures what the program promises about what it keeps and what it shows: `npm run battery [-- --fout] [-- --kort] [-- R1 Y5]`.
// The rows are in battery/, a file each. They are TypeScript, which Vite reads here as it does for the tests.
import { runnerImport } from "vite";

// Nothing is kept in the home of who runs this.
process.env.COALITIE_KOPIEEN = "nee";
const { module } = await runnerImport("./battery/voer-uit.ts");
process.exitCode = module.goed ? 0 : 1;
