import { type Gezien, volgAlle } from "../../domain/gezien.ts";
import { type Gap, known } from "../../gap.ts";

type Kijk = Pick<Gezien<"gesprekspartner">, "coalitie" | "personen" | "gesprekken">;
type Gesprek = Kijk["gesprekken"][number];

/** Those who spoke for this organisation; all of them where none is named, because the talk was with one. */
export function gesprekspartnersVan(c: Kijk, gesprek: Gesprek, organisatie: string | undefined) {
  const personen = volgAlle(c.personen, gesprek.personen);
  return organisatie === undefined ? personen : personen.filter((p) => known(p.organisatie) === organisatie);
}

/** Who held the talk signs; the adviser where that is not one person. */
export function afzenderVan(c: Kijk, gesprek: Pick<Gesprek, "door">): string | Gap {
  const door = known(gesprek.door);
  return door === undefined || /\sen\s|,/.test(door) ? c.coalitie.adviseur.naam : door;
}
