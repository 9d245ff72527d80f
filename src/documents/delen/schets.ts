import { BESTURINGSMODELLEN } from "../../domain/besturingsmodellen.ts";
import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, optioneel } from "../../gap.ts";
import { korteNaam } from "./organisaties.ts";

type Kijk = Gezien<"partners">;
type Gedeeld = Kijk["schets"]["gedeeld"];

/** What partners have in hand of the sketch of their cooperation. Reads only what was copied for them when it was sent. */
export function gedeeldeSchets(c: Kijk) {
  const { gedeeld } = c.schets;
  return {
    gedeeld: isGedeeld(gedeeld),
    datum: optioneel(gedeeld.datum),
    tekst: optioneel(gedeeld.schets),
    model: uitlegVan(optioneel(gedeeld.model)),
    gremia: gremiaVan(c, gedeeld.gremia),
    borging: borgingVan(c, gedeeld.borging),
  };
}

/** Whether anything of the sketch was shared. */
const isGedeeld = (g: Gedeeld): boolean =>
  !isGap(g.schets) || !isGap(g.model) || [...g.gremia, ...g.borging].some((rij) => !isDraft(rij));

/** A governance model in plain words; the partners’ own model has only its name. */
export function uitlegVan(model: Gedeeld["model"]) {
  const bekend = BESTURINGSMODELLEN.find((m) => m.id === model);
  return {
    naam: bekend?.titel ?? model,
    idee: bekend?.idee ?? "",
    pastBij: bekend?.pastBij ?? [],
    besluiten: bekend?.besluiten ?? "",
    geld: bekend?.geld ?? "",
    ritme: bekend?.ritme ?? "",
    aanspreken: bekend?.aanspreken ?? "",
    voordelen: bekend?.voordelen ?? [],
    nadelen: bekend?.nadelen ?? [],
  };
}

/** The bodies of a sketch. Who sits in it and how often it meets may still be open. */
export const gremiaVan = (c: Pick<Kijk, "organisaties">, gremia: Gedeeld["gremia"]) =>
  gremia
    .filter((g) => !isDraft(g))
    .map((g) => ({
      naam: g.naam,
      taak: optioneel(g.taak),
      leden: volgAlle(c.organisaties, optioneel(g.leden)).map(korteNaam),
      frequentie: optioneel(g.frequentie),
    }));

/** How each interest gets its place, a row for each partner. */
const borgingVan = (c: Pick<Kijk, "organisaties">, rijen: Gedeeld["borging"]) =>
  rijen
    .filter((r) => !isDraft(r))
    .map((r): { partner: string | Gap; belang: string | Gap; hoe: string | Gap } => ({
      partner: korteNaam(volg(c.organisaties, r.partner)),
      belang: r.belang,
      hoe: r.hoe,
    }));
