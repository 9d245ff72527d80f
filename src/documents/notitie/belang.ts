import { conceptVan, type Gezien, volgAlle } from "../../domain/gezien.ts";
import { kleineLetter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, optioneel } from "../../gap.ts";
import { type Gangstuk, VOORSTEL } from "../delen/gangstuk.ts";
import { gezegdDoor } from "../delen/partners.ts";
import { type Uitspraak, uitspraakVan } from "../delen/uitspraken.ts";
import { als } from "../delen/zinnen.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

/** Words of its own that say what is in it for this partner. */
const OPBRENGST: readonly (Uitspraak["soort"] & string)[] = ["drijfveer", "opbrengst", "kans"];

/**
 * What it brings this partner: in its own words, which are written with ‘wij’ and so stand here as they are; how the set-up
 * takes care of it; and which topics are its own work. Where nothing of that is known, its words are asked.
 */
export function belangVan(c: Kijk, o: Organisatie, soort: Gangstuk) {
  const id = isDraft(o) ? "" : o.id;
  const gezegd = OPBRENGST.flatMap((soort) => uitspraakVan(c, id, soort)?.tekst ?? []);
  const woorden =
    gezegd.length > 0
      ? gezegd
      : gezegdDoor(c, id)
          .slice(-1)
          .map((s) => s.waarom);
  // The sketch came before the proposal; a plan has its own goals and actions.
  const geschetst = soort === VOORSTEL ? c.schets.gedeeld.borging : [];
  const borging = geschetst.filter((b) => !isDraft(b) && id !== "" && b.partner === id);
  const onderwerpen = kernwerkVan(c, o);
  const niets = woorden.length + borging.length + onderwerpen.length === 0;
  return {
    woorden: niets ? [conceptVan(c.uitspraken).tekst] : woorden,
    borging: borging.map((b) => b.hoe),
    // They stand again at what happens without us; here only where nothing else is known.
    onderwerpen: woorden.length + borging.length > 0 ? [] : onderwerpen,
    voorwaarde: uitspraakVan(c, id, "voorwaarde")?.tekst ?? "",
  };
}

/** The topics in the domain that are core to this partner. */
export const kernwerkVan = (c: Kijk, o: Organisatie): readonly (string | Gap)[] =>
  c.domein.onderwerpen
    .filter((x) => x.positie === "in het domein" && !isDraft(o))
    .filter((x) => x.perPartner.some((p) => p.partner === o.id && p.belang === "kern"))
    .map((x) => als(x.naam, (naam) => kleineLetter(zonderPunt(naam))));

/** The goals that these actions serve. */
export const doelenVan = (
  c: Kijk,
  acties: readonly Kijk["acties"][number][],
  o: Organisatie,
): readonly (string | Gap)[] => {
  const eigen = acties.filter((a) => !isDraft(o) && a.uitvoerders.includes(o.id));
  const ids = [...new Set(eigen.flatMap((a) => optioneel(a.doelen)))].filter((id) => !isGap(id));
  return volgAlle(
    c.doelen,
    c.doelen.map(({ id }) => id).filter((id) => ids.includes(id)),
  ).map((d) => d.tekst);
};
