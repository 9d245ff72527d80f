import { laadRij, RIJEN } from "./rijen.ts";

const KOLOMMEN = [20, 46, 46, 30];

function regel(cellen: readonly string[]): string {
  return cellen
    .map((cel, i) => cel.padEnd(KOLOMMEN[i] ?? 0))
    .join("  ")
    .trimEnd();
}

/**
 * Runs the rows that are named, or all, and prints a table. With `--fout` each runs with its fault put in, and must fail;
 * `--kort` does a hundredth of the work. Returns whether all is as it should be.
 */
async function voerUit(args: readonly string[]): Promise<boolean> {
  const metFout = args.includes("--fout");
  const deel = args.includes("--kort") ? 0.01 : 1;
  const gevraagd = args.filter((arg) => !arg.startsWith("--"));
  const rijen = RIJEN.filter((naam) => gevraagd.length === 0 || gevraagd.some((g) => naam.startsWith(`${g}-`)));
  console.log(regel(["rij", "belofte", metFout ? "gevonden, met een fout erin" : "gevonden", "doel", ""]));
  let goed = rijen.length > 0;
  for (const bestand of rijen) {
    const rij = await laadRij(bestand);
    const start = performance.now();
    const { cijfer, ok } = await (metFout ? rij.fout(deel) : rij.meet(deel));
    const zoals = ok !== metFout;
    goed &&= zoals;
    const oordeel = metFout ? (ok ? "NIET GEZIEN" : "gezien") : ok ? "ok" : "MIS";
    const duur = `${((performance.now() - start) / 1000).toFixed(0)} s`;
    console.log(regel([bestand, rij.naam, cijfer, rij.doel, `${oordeel} (${duur})`]));
  }
  return goed;
}

/** Who loads this file runs it: what reads TypeScript here is gone once a file is loaded. */
export const goed = await voerUit(process.argv.slice(2));
