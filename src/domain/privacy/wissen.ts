import { NAAM_WEG } from "../../gap.ts";
import type { Coalitie } from "../declaratie.ts";
import { velden } from "../declaratie.ts";
import { labelVan } from "../labels.ts";
import { dingIn, isLijst, patroonVan, veldBij } from "../pad.ts";
import type { Wijziging } from "../wijziging.ts";
import { bladenVan, type Gevuld, woordenVan } from "./bladen.ts";
import { type Regel, type Vermelding, vermeldingenVan, verwijstNaar, wijstNaarBestand } from "./dossier.ts";
import { Herkenner, type Persoon } from "./naam.ts";

/** What taking a person out of a coalition comes to. */
export interface Wisplan {
  readonly gegevens: readonly Regel[];
  /** Rows that are about this person only, and go too. */
  readonly rijen: readonly string[];
  /** Answers that pointed at the person and no longer will. */
  readonly los: readonly string[];
  /** Talks in which the person took part: what was noted of them stays. */
  readonly gesprekken: readonly string[];
  /** Texts with the name in them. They stay as they are unless somebody decides otherwise. */
  readonly genoemd: readonly Vermelding[];
  /** Other things whose id was made from the name. It stays, for others refer to it. */
  readonly korteNamen: readonly string[];
}

/** What becomes of a text with the name in it. */
export type Besluit = "blijft" | "zonder naam" | "leeg";

export function wisplanVan(c: Coalitie, persoon: Persoon): Wisplan {
  const id = persoon.id ?? "";
  const bladen = [...bladenVan(c)];
  const verwijst = bladen.filter((blad) => verwijstNaar(blad, id)).map(({ pad }) => pad);
  const rijen = [...new Set(verwijst.filter(isKop).map(dingIn))];
  const elders = (pad: string): boolean => ![...rijen, `personen[${id}]`].some((weg) => pad.startsWith(`${weg}.`));
  return {
    gegevens: bladen
      .filter(({ pad }) => pad.startsWith(`personen[${id}].`))
      .map(({ pad, waarde }) => ({ pad, wat: labelVan(pad), waarde })),
    rijen,
    los: verwijst.filter(elders),
    gesprekken: verwijst.filter((pad) => patroonVan(pad) === "gesprekken[].personen").map(dingIn),
    genoemd: vermeldingenVan(bladen, persoon).filter(({ pad }) => elders(pad)),
    korteNamen: korteNamenMet(
      bladen.filter(({ pad }) => elders(pad)),
      persoon,
    ),
  };
}

function korteNamenMet(bladen: readonly Gevuld[], persoon: Persoon): readonly string[] {
  const herkenner = new Herkenner(persoon);
  const ids = new Set(bladen.flatMap(({ pad }) => [...pad.matchAll(/\[([^\]]*)\]/g)].map(([, id = ""]) => id)));
  return [...ids].filter((id) => herkenner.in(id.replaceAll("-", " ")) !== undefined);
}

/** Whether the reference is what its row is called by: without it the row says nothing about anybody. */
function isKop(pad: string): boolean {
  const ding = dingIn(pad);
  const lijst = ding === "" ? undefined : veldBij(velden, ding);
  return lijst !== undefined && isLijst(lijst) && pad === `${ding}.${lijst.kop}`;
}

/** Words that a partner agreed to change by an act of release and by nothing else. */
export const isGoedgekeurd = (pad: string): boolean => patroonVan(pad) === "uitspraken[].tekst";

/** Whether this command leaves an answer as it is, whatever one would decide. */
export const staatVast = (pad: string): boolean => isGoedgekeurd(pad) || wijstNaarBestand(pad);

/** The changes that take the person out, with what was decided about each text by its path; all as one act. */
export function wiswijzigingen(
  c: Coalitie,
  persoon: Persoon,
  { rijen }: Wisplan,
  besluiten: ReadonlyMap<string, Besluit>,
): readonly Wijziging[] {
  const herkenner = new Herkenner(persoon);
  const teksten = [...bladenVan(c)].flatMap((blad): readonly Wijziging[] => {
    const besluit = staatVast(blad.pad) ? "blijft" : (besluiten.get(blad.pad) ?? "blijft");
    if (besluit === "blijft") return [];
    const zonder = woordenVan(blad).map((woorden) => herkenner.zonder(woorden, NAAM_WEG));
    const waarde = blad.veld.soort === "teksten" ? zonder : zonder[0];
    return [{ soort: "zet", pad: blad.pad, waarde: besluit === "leeg" ? undefined : waarde }];
  });
  // From the last row to the first: rows without an id are known by their number.
  const weg = [...rijen].reverse().map((pad): Wijziging => ({ soort: "verwijder", pad }));
  return [...teksten, ...weg, { soort: "verwijder", pad: `personen[${persoon.id}]` }];
}
