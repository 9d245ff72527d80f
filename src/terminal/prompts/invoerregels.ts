import { term } from "../term.ts";
import { vouw } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import { BEGIN, type Invoeraard, type Invoerstand, naEnter, naPlak, naRegeleind } from "./invoerstand.ts";
import { type Getypt, inRegels, type Waarop } from "./regels.ts";

interface Regelvraag extends Invoeraard {
  readonly beeld: Beeld;
  readonly begin?: string;
  readonly hint: (tekst: string) => string;
  readonly toon: (tekst: string) => string;
  readonly concept: { tekst: string };
}

const VOOR = "> ";

/** Text of one line or more, on a terminal on which nothing can be drawn again. The same answers as `invoer`. */
export const invoerInRegels = (vraag: Regelvraag, waarop: Waarop): Promise<string | undefined> =>
  inRegels(waarop, async (volgende, schrijf) => {
    const { beeld, concept } = vraag;
    const zeg = (tekst: string): void => schrijf(`${vouw(tekst, beeld.breedte() - 1)}\n`);
    let stand: Invoerstand = naPlak(BEGIN, vraag.begin ?? "", vraag);
    zeg(zonderTab(vraag.hint("")));
    if (stand.tekst.tekst !== "") schrijf(`${VOOR}${term(stand.tekst.tekst)}\n`);
    for (;;) {
      schrijf(VOOR);
      const regel = await volgende();
      if (regel === undefined) return waarop.signal?.aborted ? undefined : naEinde(stand, vraag);
      stand = naRegel(stand, regel, vraag);
      concept.tekst = stand.tekst.tekst.trim();
      if (stand.af) {
        zegHoe(vraag, zeg);
        return concept.tekst;
      }
      if (stand.fout === undefined) continue;
      zeg(term(stand.fout));
      // What is short is typed again; of what is long no line is lost.
      if (!vraag.meerRegels) stand = BEGIN;
    }
  });

/** Where a text goes on, the next line is below it. */
function naRegel(stand: Invoerstand, { tekst, ineens }: NonNullable<Getypt>, vraag: Regelvraag): Invoerstand {
  const daaronder =
    stand.tekst.tekst === "" || stand.tekst.tekst.endsWith("\n") || tekst === "" ? stand : naRegeleind(stand, vraag);
  const erbij = naPlak(daaronder, tekst, vraag);
  return ineens ? naRegeleind(erbij, vraag) : naEnter(erbij, vraag);
}

/** Ctrl-D ends a text of more lines, as it does where it can be drawn; on an empty field it is the end. */
function naEinde(stand: Invoerstand, vraag: Regelvraag): string | undefined {
  const tekst = stand.tekst.tekst.trim();
  return vraag.meerRegels && tekst !== "" && vraag.fout(tekst) === undefined ? tekst : undefined;
}

/** How the answer was read, where that is not what one sees oneself. */
function zegHoe({ toon, concept, meerRegels }: Regelvraag, zeg: (tekst: string) => void): void {
  const hoe = toon(concept.tekst);
  if (!meerRegels && hoe !== concept.tekst) zeg(`${VOOR}${term(hoe)}`);
}

/** Nothing can be put in the field to change it. */
const zonderTab = (hint: string): string =>
  hint
    .split(" · ")
    .filter((toets) => !toets.startsWith("Tab:"))
    .join(" · ");
