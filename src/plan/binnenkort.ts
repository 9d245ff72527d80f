import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { dingPad } from "../domain/pad.ts";
import { type Bijeenkomst, isAfgezegd } from "./bijeenkomsten.ts";
import { gangenVan, pauzeNu, pauzesVan } from "./gangen.ts";
import { naamVan } from "./partners.ts";

/** Something with a date that asks for attention. `pad` is the date’s own path. */
export interface Binnenkort {
  readonly datum: string;
  readonly wat: string;
  readonly pad: string;
}

interface Moment {
  readonly datum: string | undefined;
  readonly wat: string;
  readonly pad: string;
  /** What has passed is no longer of interest: a meeting was held, or not. */
  readonly alleenVooruit?: boolean;
}

/**
 * What is due up to and including the day `tot` (`2026-04-09`), the longest overdue first. What lies before `vandaag` is
 * there only when it is still to be done.
 */
export function binnenkort(coalitie: Coalitie, vandaag: string, tot: string): readonly Binnenkort[] {
  return MOMENTEN.flatMap((momenten) => momenten(coalitie))
    .flatMap(({ datum, wat, pad, alleenVooruit }) =>
      datum === undefined || datum > tot || (alleenVooruit === true && datum < vandaag) ? [] : [{ datum, wat, pad }],
    )
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

const vanGesprekken = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.gesprekken).flatMap((gesprek, plaats) => {
    const pad = dingPad("gesprekken", gesprek, plaats);
    const met = (weet(gesprek.partners) ?? []).map((id) => naamVan(coalitie, id)).join(", ") || "een partner";
    const terug = gesprek.terugkoppeling;
    const wacht =
      weet(terug?.verstuurd) !== undefined && lijstVan(gesprek.formuleringen).some((f) => weet(f.stand) === "gevraagd");
    return [
      ...(weet(gesprek.stand) === "gepland"
        ? [{ datum: weet(gesprek.datum), wat: `Gesprek met ${met}`, pad: `${pad}.datum` }]
        : []),
      ...(wacht
        ? [
            {
              datum: weet(terug?.antwoordVoor),
              wat: `Antwoord van ${met} op de terugkoppeling`,
              pad: `${pad}.terugkoppeling.antwoordVoor`,
            },
          ]
        : []),
    ];
  });

/** Whether what was to follow a meeting has a line of its own by now: a meeting, a signing or a milestone on that day. */
function isIngevuld(coalitie: Coalitie, { id, opbrengst }: Bijeenkomst): boolean {
  const dag = weet(opbrengst?.vervolgDatum);
  const momenten = [
    ...lijstVan(coalitie.bijeenkomsten).filter((andere) => andere.id !== id),
    ...lijstVan(coalitie.bezegelingen),
    ...lijstVan(coalitie.planning),
  ];
  return momenten.some((moment) => weet(moment.datum) === dag);
}

const vanBijeenkomsten = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.bijeenkomsten).flatMap((bijeenkomst, plaats) => {
    const pad = dingPad("bijeenkomsten", bijeenkomst, plaats);
    const naam = weet(bijeenkomst.benaming) ?? "Bijeenkomst";
    if (isAfgezegd(bijeenkomst)) return [];
    return [
      {
        datum: weet(bijeenkomst.aanmelden?.voor),
        wat: `${naam}: aanmelding sluit`,
        pad: `${pad}.aanmelden.voor`,
        alleenVooruit: true,
      },
      { datum: weet(bijeenkomst.datum), wat: naam, pad: `${pad}.datum`, alleenVooruit: true },
      {
        datum: isIngevuld(coalitie, bijeenkomst) ? undefined : weet(bijeenkomst.opbrengst?.vervolgDatum),
        wat: `${naam}: vervolg`,
        pad: `${pad}.opbrengst.vervolgDatum`,
        alleenVooruit: true,
      },
      ...lijstVan(bijeenkomst.opbrengst?.nogUitTeZoeken).map((punt, nr) => ({
        datum: weet(punt.voor),
        wat: `Uitzoeken: ${weet(punt.punt) ?? "een open punt"}`,
        pad: `${dingPad(`${pad}.opbrengst.nogUitTeZoeken`, punt, nr)}.voor`,
        alleenVooruit: true,
      })),
    ];
  });

const vanAfspraken = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.afspraken).flatMap((afspraak, plaats) => {
    if (["gereed", "vervallen"].includes(weet(afspraak.stand) ?? "open")) return [];
    const wie = weet(afspraak.wie);
    const wat = `${weet(afspraak.wat) ?? "Afspraak"}${wie === undefined ? "" : ` (${naamVan(coalitie, wie)})`}`;
    return [{ datum: weet(afspraak.voor), wat, pad: `${dingPad("afspraken", afspraak, plaats)}.voor` }];
  });

const vanPlanning = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.planning).flatMap((mijlpaal, plaats) =>
    weet(mijlpaal.gereed) === true
      ? []
      : [
          {
            datum: weet(mijlpaal.datum),
            wat: weet(mijlpaal.mijlpaal) ?? "Mijlpaal",
            pad: `${dingPad("planning", mijlpaal, plaats)}.datum`,
          },
        ],
  );

const vanBesluiten = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.besluiten).flatMap((besluit, plaats) => {
    const pad = dingPad("besluiten", besluit, plaats);
    const wie = naamVan(coalitie, weet(besluit.organisatie) ?? "partner");
    const uitkomst = weet(besluit.uitkomst) ?? "nog te nemen";
    if (uitkomst === "akkoord onder voorbehoud" && weet(besluit.bekrachtigd) === undefined)
      return [
        {
          datum: weet(besluit.uiterlijk),
          wat: `Voorbehoud van ${wie}: ${weet(besluit.voorbehoudVan) ?? "bekrachtiging"}`,
          pad: `${pad}.uiterlijk`,
        },
      ];
    if (uitkomst !== "nog te nemen") return [];
    return [
      {
        datum: weet(besluit.aanleverdatum),
        wat: `Stuk aanleveren bij ${wie}`,
        pad: `${pad}.aanleverdatum`,
        alleenVooruit: true,
      },
      { datum: weet(besluit.datum), wat: `Besluit van ${wie}`, pad: `${pad}.datum` },
    ];
  });

const vanBezegelingen = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.bezegelingen).flatMap((bezegeling, plaats) => {
    const pad = dingPad("bezegelingen", bezegeling, plaats);
    const titel = weet(bezegeling.titel) ?? weet(bezegeling.soort) ?? "Bezegeling";
    const stand = weet(bezegeling.stand);
    if (stand === "vervallen") return [];
    return [
      ...(stand === "getekend"
        ? [{ datum: weet(bezegeling.totDatum), wat: `${titel} loopt af`, pad: `${pad}.totDatum`, alleenVooruit: true }]
        : [{ datum: weet(bezegeling.datum), wat: `Ondertekening: ${titel}`, pad: `${pad}.datum` }]),
      ...lijstVan(bezegeling.voorbehouden).map((voorbehoud, nr) => ({
        datum: weet(voorbehoud.besluit) === undefined ? weet(voorbehoud.uiterlijk) : undefined,
        wat: `Voorbehoud van ${naamVan(coalitie, weet(voorbehoud.organisatie) ?? "partner")}: ${weet(voorbehoud.orgaan) ?? titel}`,
        pad: `${dingPad(`${pad}.voorbehouden`, voorbehoud, nr)}.uiterlijk`,
        alleenVooruit: stand === "getekend",
      })),
    ];
  });

const vanStukken = (coalitie: Coalitie): readonly Moment[] =>
  lijstVan(coalitie.stukken).flatMap((stuk, plaats) =>
    ["vastgesteld", "getekend", "ingetrokken"].includes(weet(stuk.status) ?? "")
      ? []
      : [
          {
            datum: weet(stuk.reactieVoor),
            wat: `Reacties op ${weet(stuk.document) ?? "een stuk"}`,
            pad: `${dingPad("stukken", stuk, plaats)}.reactieVoor`,
            // Who did not react in time has nothing to add; the paper goes on.
            alleenVooruit: true,
          },
        ],
  );

/** Erasing what should not be kept any longer. */
const vanPrivacy = (coalitie: Coalitie): readonly Moment[] => [
  { datum: weet(coalitie.privacy?.bewaarTot), wat: "Gespreksnotities wissen", pad: "privacy.bewaarTot" },
  { datum: weet(coalitie.afronding?.wisdatum), wat: "Interne gegevens wissen", pad: "afronding.wisdatum" },
];

/** A pause ends on the day that was agreed; until somebody says that work goes on, that is still to be done. */
const vanPauzes = (coalitie: Coalitie): readonly Moment[] =>
  gangenVan(coalitie).flatMap((gang, plaats) => {
    const pauze = pauzeNu(gang);
    if (pauze === undefined) return [];
    const pad = dingPad("gangen", gang, plaats);
    const nr = pauzesVan(gang).indexOf(pauze);
    return [
      { datum: weet(pauze.tot), wat: "Het werk weer oppakken", pad: `${dingPad(`${pad}.pauzes`, pauze, nr)}.tot` },
    ];
  });

const MOMENTEN = [
  vanGesprekken,
  vanBijeenkomsten,
  vanPauzes,
  vanAfspraken,
  vanPlanning,
  vanBesluiten,
  vanBezegelingen,
  vanStukken,
  vanPrivacy,
] as const;
