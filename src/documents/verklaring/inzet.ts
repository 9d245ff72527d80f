import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { isKwartaal } from "../../dutch/kwartalen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Inzet, inzettekst, isOpenbaar, isToegezegd } from "../delen/inzetten.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { type Bezegeling, term } from "../delen/partijen.ts";
import { als } from "../delen/zinnen.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

/** What was promised aloud before the seal, and what of that may be read by everybody where the seal will be published. */
function toegezegdeInzetten(c: Kijk, b: Bezegeling): readonly Inzet[] {
  const dag = b.stand === "getekend" ? known(b.datum) : undefined;
  const mag = (i: Inzet) => b.publicatie !== "openbaar na ondertekening" || isOpenbaar(i, dag);
  // What nobody promised is no gap once the text is fixed: the seal then says that they will work it out.
  const vast = b.stand === "getekend" || b.stand === "ter tekening";
  return c.inzetten.filter((i) => (isDraft(i) ? !vast : isToegezegd(i, dag) && mag(i)));
}

const vanPartij = (inzetten: readonly Inzet[], o: Organisatie): readonly Inzet[] =>
  inzetten.filter((i) => !isDraft(i) && !isDraft(o) && i.partner === o.id);

/** Whether each of these parties promised something. */
export function zeggenAllenToe(c: Kijk, b: Bezegeling, partijen: readonly Organisatie[]): boolean {
  const toegezegd = toegezegdeInzetten(c, b);
  return partijen.every((o) => isDraft(o) || vanPartij(toegezegd, o).length > 0);
}

/** What each intends to contribute, without amounts. */
export function inzetPerPartij(c: Kijk, b: Bezegeling, wie: readonly Organisatie[]) {
  const toegezegd = toegezegdeInzetten(c, b);
  const regels = wie.flatMap((o) => {
    const eigen = vanPartij(toegezegd, o);
    return eigen.length === 0 ? [] : [{ partij: korteNaam(o), inzetten: eigen.map(inzettekst) }];
  });
  const concept = toegezegd.filter((i) => isDraft(i));
  return [
    ...regels,
    ...concept.map((i) => ({ partij: korteNaam(volg(c.organisaties, i.partner)), inzetten: [inzettekst(i)] })),
  ];
}

/** What each party binds itself to, with the number of the party and its own; how much, and when. */
export function genummerdeInzet(c: Kijk, b: Bezegeling, partijen: readonly Organisatie[]) {
  const toegezegd = toegezegdeInzetten(c, b);
  const regels = partijen.flatMap((o, p) => {
    const eigen = vanPartij(toegezegd, o);
    const groep = known(o.groep);
    // A collective name heads the first of those that share it, where they stand together.
    const kop = groep !== undefined && partijen[p - 1]?.groep !== o.groep && partijen[p + 1]?.groep === o.groep;
    return eigen.length === 0
      ? []
      : [{ groep: kop ? groep : "", partij: term(o), punten: eigen.map((i, n) => puntVan(c, i, `${p + 1}.${n + 1}`)) }];
  });
  const concept = toegezegd.filter((i) => isDraft(i));
  return [
    ...regels,
    ...concept.map((i) => ({
      groep: "",
      partij: term(volg(c.organisaties, i.partner)),
      punten: [puntVan(c, i, "1.1")],
    })),
  ];
}

interface Punt {
  readonly nr: string;
  readonly tekst: string | Gap;
  readonly maat: string | Gap;
  readonly moment: Zin | string;
}

function puntVan(c: Kijk, i: Inzet, nr: string): Punt {
  const eind = isGap(i.actie) ? undefined : known(volg(c.acties, i.actie).eind);
  return { nr, tekst: i.tekst, maat: optioneel(i.omvang), moment: eind === undefined ? "" : momentVan(eind) };
}

const momentVan = (eind: string): Zin =>
  isKwartaal(eind) ? zin`uiterlijk in het ${datum(eind)}` : zin`uiterlijk op ${als(eind, datum)}`;
