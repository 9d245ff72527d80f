import { createHash } from "node:crypto";
import { join } from "node:path";
import { slug } from "../dutch/slug.ts";
import { UserError } from "../errors.ts";
import type { Plek } from "../project/plek.ts";
import { type Command, edit, editorCommand, editorName, staysOpen } from "../system/editor.ts";
import { leftDrafts, makeDraft, readDraft, removeDraft } from "../system/kladje.ts";
import { vouw } from "../terminal/scherm.ts";
import type { Geschreven, Teksteditor, Vel } from "../terminal/teksteditor.ts";
import type { World } from "../world.ts";
import { vulGitignore } from "./leesrecht.ts";

/** The folder in a project where texts are that stand open in an editor; git leaves it alone. */
export const KLADJES = ".coalitie-kladjes";

const STREEP = "# ---- Wat onder deze streep staat, hoort niet bij je antwoord. ----";

const merk = (tekst: string): string => createHash("sha256").update(tekst.trim()).digest("hex").slice(0, 12);

/** As it stands in the file: the text, and below it as comment what it is about. */
export function opVel({ tekst, toelichting }: Vel, hoe: readonly string[]): string {
  const regels = [...toelichting, "", ...hoe, `(${merk(tekst)})`].join("\n");
  const uitleg = vouw(regels, 76)
    .split("\n")
    .map((regel) => `# ${regel}`.trimEnd());
  return `${tekst}\n\n${[STREEP, ...uitleg].join("\n")}\n`;
}

/** The text without the comment at its end; a line that begins with # within the text is text. */
export function vanVel(vel: string): string {
  const streep = vel.lastIndexOf(STREEP);
  const regels = (streep < 0 ? vel : vel.slice(0, streep)).split("\n");
  const laatste = regels.findLastIndex((regel) => regel.trim() !== "" && !(streep < 0 && regel.startsWith("#")));
  return regels
    .slice(0, laatste + 1)
    .join("\n")
    .trim();
}

/** Whether nothing was written in it: it is empty, or as it began. */
const isOngebruikt = (vel: string): boolean => {
  const tekst = vanVel(vel);
  return tekst === "" || vel.slice(vel.lastIndexOf(STREEP)).includes(`(${merk(tekst)})`);
};

/** A path is not for people, and may be long: its last word, and a mark of the whole. */
const naamVoor = (pad: string): string => `${slug(pad.split(".").at(-1) ?? "")}-${merk(pad)}`;

const HOE: Readonly<Record<string, string>> = {
  nano: "Klaar? Druk op Ctrl-O en Enter om te bewaren, en dan op Ctrl-X.",
  vi: "Klaar? Druk op Esc, typ :wq en druk op Enter. Toch niet? Esc, dan :q! en Enter.",
  vim: "Klaar? Druk op Esc, typ :wq en druk op Enter. Toch niet? Esc, dan :q! en Enter.",
};

/**
 * Writing long answers in the user’s editor. The files lie in a folder of the project that only the user can look into and
 * that git ignores. What a sitting that was cut off left there without a word of its own is swept; the rest is offered.
 */
export function projecteditor(world: World, plek: () => Plek | undefined): Teksteditor {
  const command = editorCommand();
  const map = (): string | undefined => {
    const hier = plek();
    return hier === undefined ? undefined : join(hier.map, KLADJES);
  };
  const vandaar = (pad: string): readonly string[] =>
    leftDrafts(map() ?? "").flatMap(({ path, name }) => (name === naamVoor(pad) ? [path] : []));
  const tekstIn = (path: string): string | undefined => {
    const vel = readDraft(path);
    return vel === undefined ? undefined : vanVel(vel);
  };
  ruimOp(map());
  return {
    naam: command === undefined ? undefined : editorName(command),
    async schrijf(vel) {
      const hier = plek();
      if (command === undefined || hier === undefined) return { tekst: undefined, melding: GEEN_MAP };
      const gemaakt = maakKladje(world, hier, vel, command);
      return "path" in gemaakt ? bewerk(command, gemaakt.path, tekstIn) : gemaakt;
    },
    lees: (pad) => vandaar(pad).map(tekstIn)[0],
    achtergebleven(pad) {
      const [path] = vandaar(pad);
      return path === undefined ? undefined : tekstIn(path);
    },
    vergeet: (pad) => vandaar(pad).forEach(removeDraft),
  };
}

const GEEN_MAP = "Hier kan ik geen editor openen. Typ of plak je antwoord.";

/** Left-overs without a word of their own. Never fails: the next start tries again. */
function ruimOp(map: string | undefined): void {
  if (map === undefined) return;
  for (const { path } of leftDrafts(map)) {
    const vel = readDraft(path);
    if (vel !== undefined && isOngebruikt(vel)) removeDraft(path);
  }
}

function maakKladje(world: World, plek: Plek, vel: Vel, command: Command): { readonly path: string } | Geschreven {
  const hoe = [
    HOE[editorName(command)] ?? "Klaar? Bewaar de tekst en sluit de editor.",
    "Maak je de tekst leeg, dan blijft je antwoord zoals het was.",
  ];
  try {
    vulGitignore(world, plek, [`${KLADJES}/`]);
    return { path: makeDraft(join(plek.map, KLADJES), naamVoor(vel.pad), opVel(vel, hoe)) };
  } catch (error) {
    if (error instanceof UserError) return { tekst: undefined, melding: `${error.message} ${error.hint}` };
    throw error;
  }
}

async function bewerk(
  command: Command,
  path: string,
  tekstIn: (path: string) => string | undefined,
): Promise<Geschreven> {
  const naam = editorName(command);
  const einde = await edit(command, path);
  const tekst = tekstIn(path);
  if (!einde.started)
    return {
      tekst,
      melding: `Ik kan ${naam} niet starten. Kijk wat er in VISUAL of EDITOR staat. Je tekst is niet veranderd.`,
    };
  if (!einde.ok) return { tekst, melding: `${naam} is met een fout gestopt.` };
  if (tekst === undefined) return { tekst, melding: "Het bestand van de editor is weg. Je tekst is niet veranderd." };
  return { tekst, misschienOpen: !staysOpen(command) };
}
