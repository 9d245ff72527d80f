import { isStand } from "../boom.ts";
import { type Coalitie, velden } from "../declaratie.ts";
import { labelVan } from "../labels.ts";
import { dingIn, isGroep, isLijst, patroonVan, veldBij, waardeBij } from "../pad.ts";
import { bladenVan, type Gevuld, woordenVan } from "./bladen.ts";
import { Herkenner, naamVan, type Persoon } from "./naam.ts";

/** One answer as it is shown: where it stands, what it is about, and what it says. */
export interface Regel {
  readonly pad: string;
  readonly wat: string;
  readonly waarde: unknown;
}

/** A text in which the name stands, in the words of somebody else. */
export interface Vermelding extends Regel {
  readonly misschien: boolean;
  readonly fragment: string;
}

/** Something with its answers: a talk, a sentence, an invitation. */
export interface Onderdeel {
  readonly pad: string;
  readonly wat: string;
  readonly regels: readonly Regel[];
}

/** All that a coalition holds about one person. */
export interface Dossier {
  readonly id: string;
  readonly naam: string;
  readonly gegevens: readonly Regel[];
  /** The talks in which they took part, with all that was noted. */
  readonly gesprekken: readonly Onderdeel[];
  /** The sentences to which they agreed. */
  readonly zinnen: readonly Onderdeel[];
  /** Where else they have a part: a meeting, a signature, an appointment. */
  readonly rollen: readonly Onderdeel[];
  readonly genoemd: readonly Vermelding[];
}

/** What stands in the row of somebody in one of these lists is about them. */
const RIJEN_OVER_IEMAND = ["genodigden", "ondertekenaars", "bijdragen", "afspraken", "toetredingen"];

export function dossierVan(c: Coalitie, persoon: Persoon): Dossier {
  const id = persoon.id ?? "";
  const bladen = [...bladenVan(c)];
  const eigen = `personen[${id}].`;
  const verwijst = bladen.filter((blad) => !blad.pad.startsWith(eigen) && verwijstNaar(blad, id));
  const gesprekken = verwijst
    .filter(({ pad }) => patroonVan(pad) === "gesprekken[].personen")
    .map(({ pad }) => dingIn(pad));
  const zinnen = verwijst.filter(({ pad }) => ZINNEN.includes(patroonVan(pad)));
  const rest = verwijst.filter((blad) => !zinnen.includes(blad) && !gesprekken.includes(dingIn(blad.pad)));
  return {
    id,
    naam: naamVan(persoon),
    gegevens: bladen.filter(({ pad }) => pad.startsWith(eigen)).map(alsRegel),
    gesprekken: gesprekken.map((pad) => heel(c, pad)),
    zinnen: [...new Set(zinnen.map(({ pad }) => dingIn(pad)))].map((pad) => heel(c, pad)),
    rollen: rest.map((blad) => rol(c, blad, id)),
    genoemd: vermeldingenVan(bladen, persoon).filter(({ pad }) => !gesprekken.some((g) => pad.startsWith(`${g}.`))),
  };
}

const ZINNEN = ["uitspraken[].akkoord.door", "gesprekken[].formuleringen[].door"];

/** Whether this answer points at the person. */
export const verwijstNaar = ({ veld, waarde }: Gevuld, id: string): boolean =>
  "naar" in veld && veld.naar === "personen" && [waarde].flat().includes(id);

const alsRegel = ({ pad, waarde }: Gevuld): Regel => ({ pad, wat: labelVan(pad), waarde });

const naamVanLijst = (pad: string): string => {
  const veld = veldBij(velden, pad);
  return veld !== undefined && isLijst(veld) ? veld.naam[0] : labelVan(pad);
};

function heel(c: Coalitie, pad: string): Onderdeel {
  const veld = veldBij(velden, pad);
  const regels = veld === undefined || !isLijst(veld) ? [] : [...bladenVan(waardeBij(c, pad), veld.velden, pad)];
  return { pad, wat: naamVanLijst(pad), regels: regels.map(alsRegel) };
}

/** The row about somebody as a whole; of all else only which part they have in it, without who else is in that list. */
function rol(c: Coalitie, blad: Gevuld, id: string): Onderdeel {
  const ding = dingIn(blad.pad);
  const lijst = patroonVan(ding).replace(/\[\]$/, "").split(".").at(-1) ?? "";
  if (RIJEN_OVER_IEMAND.includes(lijst)) return heel(c, ding);
  const groep = ding === "" ? (blad.pad.split(".")[0] ?? "") : ding;
  const veld = veldBij(velden, groep);
  const wat = veld !== undefined && isGroep(veld) ? veld.titel.toLowerCase() : naamVanLijst(groep);
  const waarde = Array.isArray(blad.waarde) ? [id] : blad.waarde;
  return { pad: blad.pad, wat, regels: [alsRegel({ ...blad, waarde })] };
}

/** Every text in which the name stands, outside the fields of the person. */
export function vermeldingenVan(bladen: Iterable<Gevuld>, persoon: Persoon): readonly Vermelding[] {
  const herkenner = new Herkenner(persoon);
  const id = persoon.id ?? "";
  return [...bladen].flatMap((blad): readonly Vermelding[] => {
    if (blad.pad.startsWith(`personen[${id}].`) || isStand(blad.waarde)) return [];
    const [treffer] = woordenVan(blad).flatMap((woorden) => noemtId(blad, woorden, id) ?? herkenner.in(woorden) ?? []);
    return treffer === undefined ? [] : [{ ...alsRegel(blad), ...treffer }];
  });
}

/** Whether this answer tells which file a document is, and for whom: the file would not be found under another name. */
export const wijstNaarBestand = (pad: string): boolean => /^stukken\[\]\.(?:voor|bestand)$/.test(patroonVan(pad));

/** The register says by the id for whom a document was, and the name of its file ends in it. */
const noemtId = ({ pad }: Gevuld, woorden: string, id: string) =>
  wijstNaarBestand(pad) && new RegExp(`(?:^|-)${escaped(id)}(?:$|[-. ])`).test(woorden)
    ? { misschien: false, fragment: woorden }
    : undefined;

const escaped = (tekst: string): string => tekst.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
