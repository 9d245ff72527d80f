import type { Bladwaarde } from "../domain/boom.ts";
import { dingenBij, dingPad, onder } from "../domain/pad.ts";
import { naamgenoten } from "../domain/verwijzingen.ts";
import { nieuweId, type Wijziging } from "../domain/wijziging.ts";
import { aanbodVoor } from "./aanbod.ts";
import { VERDER } from "./lijstacties.ts";
import { type Gedaan, toonLijst } from "./lijstbeeld.ts";
import { type Ding, type Lijstvraag, rijenVan } from "./lijstvraag.ts";
import { lijstOp } from "./paden.ts";
import { openCellen } from "./raster.ts";
import type { Sessie } from "./sessie.ts";
import { eerdereGang, enigeSoort, maakLijst } from "./toevoegen.ts";
import { doeOfLaat } from "./vasthouden.ts";

/** Puts in the list what is offered, except what is there already. */
export async function neemAanbod(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const gedaan = await doeOfLaat(s, () => {
    const lijst = maakLijst(s, l);
    s.boek.wijzig(nieuweDingen(s, lijst, nogNietDaar(s, l, aanbodVoor(s.boek.coalitie, lijst)?.dingen ?? [])));
  });
  toonLijst(s, l);
  if (!gedaan) return VERDER;
  return { ...VERDER, daarna: openCellen(s, l) > 0 ? "tabel" : "open" };
}

function nogNietDaar(s: Sessie, l: Lijstvraag, dingen: readonly Ding[]): readonly Ding[] {
  const daar = rijenVan(s, l).map(({ ding }) => ding);
  return dingen.filter((ding) => {
    // An item of a programme is known by its title: several of them are of one part.
    const sleutel = "titel" in ding ? "titel" : (Object.keys(ding)[0] ?? "");
    return !daar.some((d) => JSON.stringify(d[sleutel]) === JSON.stringify(ding[sleutel]));
  });
}

/** Puts these things at the end of the list, as one act, with what goes without saying of each. */
export function voegSamenToe(s: Sessie, l: Lijstvraag, dingen: readonly Ding[]): void {
  const begin = { ...enigeSoort(l, s), ...eerdereGang(l, s) };
  s.boek.wijzig(
    nieuweDingen(
      s,
      maakLijst(s, l),
      dingen.map((ding) => ({ ...begin, ...ding })),
    ),
  );
}

/** Things at the end of a list, with what each begins with. */
function nieuweDingen(s: Sessie, lijst: string, dingen: readonly Ding[]): readonly Wijziging[] {
  const daar = dingenBij(s.boek.coalitie, lijst);
  const bezet: Ding[] = [...daar, ...naamgenoten(s.boek.coalitie, lijst)];
  return dingen.flatMap((ding, i): readonly Wijziging[] => {
    const id = nieuweId(lijstOp(lijst), bezet, ding);
    if (id !== undefined) bezet.push({ id });
    const pad = dingPad(lijst, { id }, daar.length + i);
    const bladen = Object.entries(ding).map(([sleutel, blad]) => ({
      soort: "zet" as const,
      pad: onder(pad, sleutel),
      waarde: blad as Bladwaarde,
    }));
    return [{ soort: "voegToe", lijst, id }, ...bladen];
  });
}
