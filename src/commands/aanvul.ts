import { leesBashregel, voorBash } from "./aanvullen/regel.ts";
import { type Aanvulling, aanvulling, type Voorstel } from "./aanvullen/woorden.ts";
import type { Run } from "./table.ts";

/** Hidden: what the scripts of `coalitie completion` ask when somebody presses Tab. A word a line; two spaces, and what it is. */
export const run: Run = async ({ world }, [shell = "", ...woorden]) => {
  const regels = shell === "bash" ? await inBash(woorden, world) : alsRegels(await inAndere(shell, woorden, world));
  if (regels.length > 0) world.print.out(regels.join("\n"));
  return 0;
};

async function inBash([breekt = "", regel = ""]: readonly string[], world: Parameters<Run>[0]["world"]) {
  const gelezen = leesBashregel(regel, breekt);
  const gevonden = await aanvulling(gelezen.woorden.slice(1), world);
  // Without words of ours bash looks for files by itself.
  return gevonden === "bestanden" ? [] : gevonden.flatMap(({ woord }) => voorBash(woord, gelezen) ?? []);
}

/** PowerShell drops an empty word, so the last is marked; fish gives it as it was typed. */
const inAndere = (
  shell: string,
  woorden: readonly string[],
  world: Parameters<Run>[0]["world"],
): Promise<Aanvulling> => {
  const nu = woorden.at(-1) ?? "";
  const kaal = shell === "powershell" ? nu.replace(/^=/, "") : shell === "fish" ? nu.replace(/\\(.)/gs, "$1") : nu;
  return aanvulling([...woorden.slice(0, -1), kaal.replace(/^["']/, "")], world);
};

const alsRegels = (gevonden: Aanvulling): readonly string[] =>
  gevonden === "bestanden"
    ? [":bestanden"]
    : gevonden.map(({ woord, uitleg }: Voorstel) => `${woord}  ${eenRegel(uitleg)}`);

const eenRegel = (tekst: string): string => tekst.replace(/\s+/g, " ");
