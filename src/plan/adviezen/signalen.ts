import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import type { Bijeenkomst } from "../bijeenkomsten.ts";
import { kernpartners, type Organisatie } from "../partners.ts";

/** What to look for when you judge how committed the partners are, and whether it is sensitive. */
export const SIGNALEN = {
  groot: [
    "De partners vulden de visie aan; niemand trok haar in twijfel.",
    "De meeste kernpartners noemden die dag een concrete bijdrage.",
    "Er waren bestuurders die zelf mogen besluiten.",
    "De partners werken al samen.",
    "Wat nog open is, zijn praktische punten.",
  ],
  pril: [
    "Er was sympathie, maar nog weinig bijdragen.",
    "Vaak klonk: ‘dit moeten we eerst intern bespreken’.",
    "De open punten gaan over de richting.",
    "Een belangrijke partner was er niet, of luisterde alleen.",
  ],
  gevoelig: [
    "Er is een oud conflict tussen partners.",
    "Er zijn zorgen over een kernpartner.",
    "Pers of politiek kijkt mee.",
    "Er zitten concurrenten aan tafel.",
  ],
  onvoldoende: ["Een kernpartner trekt zich terug.", "De partners zien geen gezamenlijke opgave."],
} as const;

type Soort = keyof typeof SIGNALEN;

/** The signals of one kind that the record bears out. What it is silent about may be so all the same. */
export const signalenVan = (soort: Soort, coalitie: Coalitie, bijeenkomst: Bijeenkomst): readonly string[] =>
  SIGNALEN[soort].filter(
    (signaal) => BLIJKT[signaal]?.({ coalitie, bijeenkomst, kern: kernpartners(coalitie) }) === true,
  );

interface Bron {
  readonly coalitie: Coalitie;
  readonly bijeenkomst: Bijeenkomst;
  readonly kern: readonly Organisatie[];
}

const BLIJKT: Readonly<Record<string, (bron: Bron) => boolean>> = {
  [SIGNALEN.groot[1]]: ({ bijeenkomst, kern }) => aantalToezeggers(bijeenkomst, kern) * 2 > kern.length,
  [SIGNALEN.groot[2]]: (bron) => aanwezigen(bron).some((p) => weet(p.rol) === "bestuurlijk" && isBevoegd(p)),
  [SIGNALEN.groot[3]]: ({ coalitie }) =>
    ["structureel", "eerder convenant"].includes(weet(coalitie.coalitie?.bestaandeSamenwerking) ?? ""),
  [SIGNALEN.groot[4]]: ({ bijeenkomst }) =>
    lijstVan(bijeenkomst.opbrengst?.nogUitTeZoeken).length > 0 && !staatRichtingOpen(bijeenkomst),
  [SIGNALEN.pril[0]]: ({ bijeenkomst, kern }) => aantalToezeggers(bijeenkomst, kern) * 2 <= kern.length,
  [SIGNALEN.pril[1]]: (bron) => {
    const mensen = aanwezigen(bron);
    return mensen.filter((p) => weet(p.mandaat) === "ruggespraak nodig").length * 2 > mensen.length;
  },
  [SIGNALEN.pril[2]]: ({ bijeenkomst }) => staatRichtingOpen(bijeenkomst),
  [SIGNALEN.pril[3]]: (bron) => {
    const mensen = aanwezigen(bron);
    return mensen.length > 0 && bron.kern.some((partner) => !mensen.some((p) => doetMee(p, partner.id)));
  },
  [SIGNALEN.gevoelig[1]]: ({ coalitie, kern }) =>
    lijstVan(coalitie.gesprekken)
      .flatMap((gesprek) => lijstVan(gesprek.zorgenOfVragen))
      .some(
        (z) => weet(z.soort) === "zorg" && (weet(z.overPartners) ?? []).some((id) => kern.some((k) => k.id === id)),
      ),
  [SIGNALEN.gevoelig[2]]: (bron) => {
    const pers = lijstVan(bron.coalitie.organisaties).filter((o) => weet(o.soort) === "pers");
    return aanwezigen(bron).some((p) => pers.some((o) => o.id === weet(p.organisatie)));
  },
  [SIGNALEN.onvoldoende[0]]: ({ bijeenkomst, kern }) =>
    lijstVan(bijeenkomst.commitment?.perPartner).some(
      (regel) => weet(regel.stand) === "doet niet mee" && kern.some((partner) => partner.id === weet(regel.partner)),
    ),
};

type Persoon = ReturnType<typeof aanwezigen>[number];

/** Who was there, in the place of whom also. */
const aanwezigen = ({ coalitie, bijeenkomst }: Pick<Bron, "coalitie" | "bijeenkomst">) => {
  const ids = lijstVan(bijeenkomst.genodigden).flatMap((g) => {
    if (weet(g.stand) === "vervanger") return weet(g.vervanger) ?? [];
    return weet(g.stand) === "aanwezig" ? (weet(g.persoon) ?? []) : [];
  });
  return lijstVan(coalitie.personen).filter((p) => ids.includes(p.id ?? ""));
};

const isBevoegd = (persoon: Persoon): boolean => weet(persoon.mandaat) === "zelf bevoegd";
const doetMee = (persoon: Persoon, partner: string | undefined): boolean =>
  weet(persoon.organisatie) === partner && weet(persoon.mandaat) !== "alleen toehoorder";

/** Opposing interests without a way out are about the direction; what must be found out is practical. */
const staatRichtingOpen = (bijeenkomst: Bijeenkomst): boolean =>
  lijstVan(bijeenkomst.opbrengst?.perThema)
    .flatMap((thema) => lijstVan(thema.tegenstellingen))
    .some((tegenstelling) => weet(tegenstelling.open) === true);

/** How many of these named a contribution that day. */
export const aantalToezeggers = (bijeenkomst: Bijeenkomst, kern: readonly Organisatie[]): number =>
  kern.filter((partner) => toezeggers(bijeenkomst).includes(partner.id)).length;

/** Partners that named a contribution, in a statement or in a group. */
export const toezeggers = ({ opbrengst }: Bijeenkomst): readonly (string | undefined)[] => [
  ...lijstVan(opbrengst?.statements)
    .filter((statement) => weet(statement.bijdrage) !== undefined)
    .map((statement) => weet(statement.partner)),
  ...lijstVan(opbrengst?.perThema)
    .flatMap((thema) => lijstVan(thema.bijdragen))
    .filter((bijdrage) => weet(bijdrage.kan) === true && weet(bijdrage.wil) === true)
    .map((bijdrage) => weet(bijdrage.partner)),
];
