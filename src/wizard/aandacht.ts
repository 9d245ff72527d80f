import { velden as declaratie } from "../domain/declaratie.ts";
import { isGroep, isLijst, veldBij } from "../domain/pad.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { zonderReden } from "../plan/advies.ts";
import { aandachtVan, zetStil } from "../plan/stilzetten.ts";
import { vragenVan } from "../plan/vragen.ts";
import type { Aandachtspunt } from "../plan/waarschuwing.ts";
import { dinghalten } from "./ding.ts";
import { lijsthalte } from "./lijst.ts";
import { lijstOp } from "./paden.ts";
import { splitsDing, vastePlek, WORTEL } from "./plek.ts";
import { plekInWoorden } from "./plekwoorden.ts";
import { type Halte, rijd, type Uitkomst } from "./rit.ts";
import { type Bij, type Sessie, waarVan } from "./sessie.ts";
import { doeOfLaat } from "./vasthouden.ts";
import { vraaghalte } from "./vraag.ts";

const BLOK = "Aandachtspunten";

/** The points about what this step asks: about an answer, a list, or a thing as a whole. */
function puntenVan(s: Sessie): readonly Aandachtspunt[] {
  const { coalitie } = s.boek;
  const { open } = aandachtVan(coalitie);
  if (open.length === 0) return [];
  const gevraagd = vragenVan(s.onderdeel, coalitie, { verdieping: true, gang: s.gang }).map(({ pad }) => pad);
  return open.filter(({ pad }) =>
    gevraagd.some((vraag) => vraag === pad || vraag.startsWith(`${pad}.`) || vraag.startsWith(`${pad}[`)),
  );
}

/** A stop before the review: what one may want to look at again. Nothing there where there is nothing. */
export function aandachtshalte(s: Sessie): Halte {
  return {
    tussendoor: true,
    geldt: () => puntenVan(s).length > 0,
    async bezoek() {
      for (;;) {
        const punten = puntenVan(s);
        if (punten.length === 0) return "verder";
        const keuze = await s.interviewer.menu({
          titel: `${BLOK} (${punten.length})`,
          // The title says where one is.
          waar: waarVan(s, { blok: "" }),
          mogelijkheden: [
            { waarde: "klaar", naam: "Verder naar het overzicht" },
            ...punten.map(({ pad, melding, hint }, i) => ({
              waarde: String(i + 1),
              naam: `${plekInWoorden(s.boek.coalitie, pad)}: ${melding}`,
              uitleg: hier(hint),
            })),
          ],
          standaard: "klaar",
        });
        if (keuze === "klaar") return "verder";
        if (keuze === "terug" || keuze === "stop") return keuze;
        const punt = punten[Number(keuze) - 1];
        if (punt !== undefined && (await behandel(s, punt)) === "stop") return "stop";
      }
    },
  };
}

/** What one can do with a point: ask the question again, leave it and hear no more of it, or leave it for now. */
async function behandel(s: Sessie, punt: Aandachtspunt): Promise<Uitkomst> {
  const bij = { blok: BLOK, ding: plekInWoorden(s.boek.coalitie, punt.pad) };
  const keuze = await s.interviewer.menu({
    titel: `${punt.melding} ${hier(punt.hint)}`,
    waar: waarVan(s, bij),
    mogelijkheden: [
      { waarde: "opnieuw", naam: "Het antwoord aanpassen" },
      { waarde: "stil", naam: "Zo laten; niet meer melden", uitleg: "Verandert het antwoord, dan hoor je het weer." },
      { waarde: "terug", naam: "Terug naar de aandachtspunten" },
    ],
    standaard: "opnieuw",
  });
  if (keuze === "stil") await doeOfLaat(s, () => s.boek.wijzig(zetStil(s.boek.coalitie, punt, s.boek.vandaag)));
  if (keuze === "opnieuw") return rijd(haltenBij(s, waarVanPunt(s, punt), bij));
  return keuze === "stop" ? "stop" : "verder";
}

/** A remedy without the command: whoever is here is asked the question. */
const hier = (hint: string): string => hint.replace(/ met: coalitie .*$/s, ".");

/** Where what is missing goes: of a choice that differs from the advice, the reason. */
const waarVanPunt = (s: Sessie, { code, pad }: Aandachtspunt): string =>
  code === "advies" ? (zonderReden(s.boek.coalitie).find((keuze) => keuze.pad === pad)?.reden ?? pad) : pad;

/** Where the answer is given: a question, a list, or the questions about one thing. */
function haltenBij(s: Sessie, pad: string, bij: Bij): readonly Halte[] {
  const veld = veldBij(declaratie, pad);
  if (pad.endsWith("]")) {
    const velden = veldenIn(s, splitsDing(pad).lijst);
    return dinghalten(s, { plek: vastePlek(pad), velden, bij: () => bij }, "kern");
  }
  const punt = pad.lastIndexOf(".");
  const [plek, naam] = punt < 0 ? [WORTEL, pad] : [vastePlek(pad.slice(0, punt)), pad.slice(punt + 1)];
  if (veld === undefined || isGroep(veld)) return [];
  if (!isLijst(veld)) return [vraaghalte(s, plek, naam, () => bij)].map(altijd);
  const lijst = { plek, naam, titel: hoofdletter(veld.naam[1]), uitleg: veld.vraag, velden: veldenIn(s, pad) };
  return [lijsthalte(s, lijst)].map(altijd);
}

/** Asked for by name, so asked, also of who wants only what is open. */
const altijd = (halte: Halte): Halte => ({ ...halte, geldt: () => true });

/** What this step asks about the things of a list; all there is where it asks nothing of its own. */
function veldenIn(s: Sessie, lijst: string): readonly string[] {
  const blok = s.onderdeel.blokken.find((b) => b.soort === "lijst" && b.lijst === lijst);
  return blok !== undefined && "velden" in blok ? blok.velden : Object.keys(lijstOp(lijst).velden);
}
