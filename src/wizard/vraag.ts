import { isBeantwoord } from "../domain/boom.ts";
import { onder } from "../domain/pad.ts";
import { rolBijAdvies } from "../plan/advies.ts";
import { bewaar, bewaarAntwoord, gegeven, huidig } from "./antwoord.ts";
import { vertelGevolgen } from "./gevolg.ts";
import { isOpWeg, kom, wasBij, wilNaarOverzicht } from "./hervatten.ts";
import { noemAandacht } from "./noemen.ts";
import { bladOp, isVanToepassing } from "./paden.ts";
import type { Plek } from "./plek.ts";
import type { Halte, Plaats, Uitkomst } from "./rit.ts";
import type { Bij, Sessie } from "./sessie.ts";
import { houdVast } from "./vasthouden.ts";
import { vraagstelling, type Zeef } from "./vraagstelling.ts";

/** A stop at one field of a thing (or of the root, where `plek` is the root). */
export function vraaghalte(s: Sessie, plek: Plek, naam: string, bij: () => Bij, zeef?: Zeef): Halte {
  const pad = (): string => onder(plek.pad(), naam);
  return {
    geldt(richting) {
      const rol = rolBijAdvies(s.boek.coalitie, pad());
      if (rol === "zelf" || rol === "reden niet nodig" || !isVanToepassing(s.boek.coalitie, pad(), plek.nieuw))
        return false;
      if (wilNaarOverzicht(s, richting)) return false;
      const slaatOver = (richting === "vooruit" && (s.alleenOpen || s.gegeven.has(pad()))) || isOpWeg(s, richting);
      return !slaatOver || !isBeantwoord(huidig(s, pad())) || s.hier.half === pad() || wasBij(s, pad());
    },
    bezoek(richting, plaats) {
      kom(s, pad(), richting);
      return stelVraag(s, plek, naam, bij(), plaats, zeef);
    },
  };
}

/** Asks about one field and saves the answer before anything else is asked. */
async function stelVraag(
  s: Sessie,
  plek: Plek,
  naam: string,
  bij: Bij,
  plaats: Plaats,
  zeef?: Zeef,
): Promise<Uitkomst> {
  for (;;) {
    const pad = onder(plek.pad(), naam);
    s.gevraagd.add(pad);
    const vraag = vraagstelling(s, pad, bij, plaats, zeef);
    if (s.hier.half === pad) s.hier.half = undefined;
    const antwoord = await s.interviewer.vraag(vraag);
    // Whoever stops again without a word about half a text has not finished it.
    if (antwoord.soort === "stop" && vraag.half === true) s.hier.half = pad;
    if (antwoord.soort === "houd") return "verder";
    if (antwoord.soort === "terug" || antwoord.soort === "stop") {
      const { concept } = antwoord;
      if (concept !== undefined)
        await houdVast(s, pad, concept, () => {
          s.hier.half = onder(plek.maak(), naam);
          bewaar(s, s.hier.half, concept);
        });
      return antwoord.soort;
    }
    const voor = s.boek.coalitie;
    await houdVast(s, pad, gegeven(antwoord), () => bewaarAntwoord(s, () => onder(plek.maak(), naam), antwoord));
    vertelGevolgen(s, voor, onder(plek.pad(), naam));
    noemAandacht(s, onder(plek.pad(), naam));
    // With several references one is seldom all: the question comes back with the new one among the chosen.
    if (antwoord.soort !== "nieuw" || bladOp(pad).soort !== "verwijzingen") return "verder";
  }
}
