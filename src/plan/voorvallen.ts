import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { bedrag } from "../dutch/bedragen.ts";
import { datum as voluit } from "../dutch/datums.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { type Besluit, isVanBuiten } from "./bezegeling.ts";
import { gangenVan, pauzesVan } from "./gangen.ts";
import { gangVan } from "./gangtijden.ts";
import { naamVan } from "./partners.ts";

/** Something that happened, or will, beside the steps: what it is, in words that need no colour or sign. */
export interface Voorval {
  /** Undefined while nobody wrote down a day. */
  readonly datum: string | undefined;
  readonly soort: "bezegeling" | "besluit van buiten" | "pauze";
  readonly wat: string;
  /** It is still to come: nobody signed, or decided, yet. */
  readonly gepland: boolean;
  /** The pass it belongs to, where it belongs to one. */
  readonly gang?: string | undefined;
}

/** Seals, decisions by others that bring money, and pauses: by their day, those without one last. */
export const voorvallenVan = (coalitie: Coalitie): readonly Voorval[] =>
  [bezegelingen, besluitenVanBuiten, pauzes]
    .flatMap((verzamel) => verzamel(coalitie))
    .toSorted((a, b) => ((a.datum ?? "9999") < (b.datum ?? "9999") ? -1 : a.datum === b.datum ? 0 : 1));

const HOE_VER = {
  getekend: "getekend",
  "ter tekening": "ligt klaar om te tekenen",
  concept: "nog te tekenen",
  vervallen: "vervallen",
} as const;

const bezegelingen = (coalitie: Coalitie): readonly Voorval[] =>
  lijstVan(coalitie.bezegelingen).map((bezegeling) => ({
    datum: weet(bezegeling.datum),
    soort: "bezegeling",
    wat: `${weet(bezegeling.titel) ?? hoofdletter(weet(bezegeling.soort) ?? "een stuk")} ${HOE_VER[weet(bezegeling.stand) ?? "concept"]}`,
    gepland: !["getekend", "vervallen"].includes(weet(bezegeling.stand) ?? "concept"),
    gang: gangVan(coalitie, bezegeling),
  }));

const BRONNEN = ["subsidie overheid", "opdracht overheid", "fonds of privaat"];
const HARD = ["toegezegd", "toegekend onder voorwaarde"];

/** The euros that this decision gave to the coalition as a whole, and whether on conditions; undefined when none. */
function toekenningBij(coalitie: Coalitie, besluit: Besluit) {
  const regels = lijstVan(coalitie.begroting).filter(
    (regel) =>
      besluit.id !== undefined &&
      weet(regel.besluit) === besluit.id &&
      BRONNEN.includes(weet(regel.bron) ?? "") &&
      HARD.includes(weet(regel.status) ?? ""),
  );
  const euros = regels.reduce((som, regel) => som + (weet(regel.bedrag) ?? 0), 0);
  return euros === 0
    ? undefined
    : { euros, onder: regels.some((regel) => weet(regel.status) === "toegekend onder voorwaarde") };
}

const UITKOMST = {
  akkoord: "ging akkoord",
  "akkoord met wijziging": "ging akkoord met een wijziging",
  "akkoord onder voorbehoud": "ging akkoord onder voorbehoud",
  onthouding: "onthield zich",
  "niet akkoord": "ging niet akkoord",
  "nog te nemen": "moet nog besluiten",
} as const;

const besluitenVanBuiten = (coalitie: Coalitie): readonly Voorval[] =>
  lijstVan(coalitie.besluiten).flatMap((besluit) => {
    const toekenning = toekenningBij(coalitie, besluit);
    if (toekenning === undefined && !isVanBuiten(coalitie, besluit)) return [];
    const wie = hoofdletter(naamVan(coalitie, weet(besluit.organisatie) ?? "een orgaan van buiten"));
    const deed =
      toekenning === undefined
        ? UITKOMST[weet(besluit.uitkomst) ?? "nog te nemen"]
        : `kende ${bedrag(toekenning.euros)} toe${toekenning.onder ? " onder voorwaarde" : ""}`;
    const stuk = weet(besluit.stuk);
    return [
      {
        datum: weet(besluit.datum),
        soort: "besluit van buiten",
        wat: `${wie} ${deed}${stuk === undefined ? "" : `: ${stuk}`}`,
        gepland: (weet(besluit.uitkomst) ?? "nog te nemen") === "nog te nemen",
      },
    ];
  });

const pauzes = (coalitie: Coalitie): readonly Voorval[] =>
  gangenVan(coalitie).flatMap((gang) =>
    pauzesVan(gang).map((pauze) => {
      const [tot, hervat, reden] = [weet(pauze.tot), weet(pauze.hervat), weet(pauze.reden)];
      const eind = hervat ?? tot;
      const hoeLang = eind === undefined ? "" : ` tot ${voluit(eind)}`;
      return {
        datum: weet(pauze.van),
        soort: "pauze",
        wat: `Pauze: het werk ${hervat === undefined ? "ligt" : "lag"} stil${hoeLang}${reden === undefined ? "" : ` (${reden})`}`,
        gepland: false,
        gang: gang.id,
      };
    }),
  );
