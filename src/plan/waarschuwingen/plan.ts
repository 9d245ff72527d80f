import { isBeantwoord, lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import { datum } from "../../dutch/datums.ts";
import type { Variant } from "../gangen.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";
import { variantVan } from "../weg.ts";

/** The variant that is being worked on, or was worked on last. */
const variantNu = (coalitie: Coalitie): Variant | undefined => {
  const gang = lijstVan(coalitie.gangen).at(-1);
  return gang === undefined ? undefined : variantVan(coalitie, gang);
};

/** A goal of a plan has an action, and a way to see that it is reached. */
export function overDoelen(coalitie: Coalitie): readonly Planwaarschuwing[] {
  if (variantNu(coalitie) !== "plan") return [];
  const acties = lijstVan(coalitie.acties);
  return lijstVan(coalitie.doelen).flatMap((doel, plaats) => {
    const pad = dingPad("doelen", doel, plaats);
    const zonderActie =
      acties.length > 0 && !acties.some((actie) => (weet(actie.doelen) ?? []).includes(doel.id ?? ""));
    const zonderMaat = lijstVan(doel.indicatoren).length === 0 && !isBeantwoord(doel.kwalitatief);
    return [
      ...(zonderActie
        ? [{ pad, melding: "Bij dit doel hoort nog geen actie.", hint: "Noem het doel bij minstens één actie." }]
        : []),
      ...(zonderMaat
        ? [
            {
              pad,
              melding: "Dit doel heeft geen indicator.",
              hint: "Voeg een indicator toe, of leg uit hoe jullie anders merken dat het lukt.",
            },
          ]
        : []),
    ];
  });
}

/**
 * `geen` is a choice: the plan then says that somebody is sought. It is said here too, so that it is not forgotten. Where
 * nothing is answered yet, the question is still to come.
 */
export function overActies(coalitie: Coalitie): readonly Planwaarschuwing[] {
  return lijstVan(coalitie.acties).flatMap((actie, plaats) =>
    variantNu(coalitie) !== "plan" || !isBeantwoord(actie.uitvoerders) || (weet(actie.uitvoerders) ?? []).length > 0
      ? []
      : [
          {
            pad: `${dingPad("acties", actie, plaats)}.uitvoerders`,
            melding: "Niemand voert deze actie nog uit.",
            hint: "Dat mag: in het plan staat dan dat jullie een partner of financier zoeken.",
          },
        ],
  );
}

/** Each decision has exactly one that is accountable. */
export function overRasci(coalitie: Coalitie): readonly Planwaarschuwing[] {
  const regels = lijstVan(coalitie.organisatie?.rasci);
  return regels.flatMap((regel, plaats) => {
    const pad = dingPad("organisatie.rasci", regel, plaats);
    const zelfde = regels.filter((ander) => gelijk(weet(ander.besluit), weet(regel.besluit)));
    const [gremium, partner] = [weet(regel.a) !== undefined, weet(regel.aPartner) !== undefined];
    if (gremium === partner)
      return [
        {
          pad: `${pad}.a`,
          melding: gremium
            ? "Dit besluit heeft twee eindverantwoordelijken: een overlegtafel en een partner."
            : "Dit besluit heeft geen eindverantwoordelijke.",
          hint: "Kies precies één overlegtafel of partner.",
        },
      ];
    return zelfde.length > 1 && zelfde[0] !== regel
      ? [
          {
            pad,
            melding: "Dit besluit staat twee keer in de RASCI-tabel.",
            hint: "Houd één regel over: elk besluit heeft één eindverantwoordelijke.",
          },
        ]
      : [];
  });
}

/** What changed in the plan after the version that lies there: who reads that version, does not know it. */
export function overVersies(coalitie: Coalitie): readonly Planwaarschuwing[] {
  if (variantNu(coalitie) !== "plan") return [];
  const stukken = lijstVan(coalitie.stukken).filter(
    (s) => weet(s.document) === "plan-van-aanpak" && weet(s.status) !== "ingetrokken",
  );
  const stuk = stukken.at(-1);
  const dag = weet(stuk?.datum);
  const nieuwste = veranderdOp(coalitie).sort().at(-1);
  if (stuk === undefined || dag === undefined || nieuwste === undefined || nieuwste <= dag) return [];
  return [
    {
      pad: `${dingPad("stukken", stuk, lijstVan(coalitie.stukken).indexOf(stuk))}.datum`,
      melding: `Op ${datum(nieuwste)} veranderde er iets in het plan. Dat is na versie ${weet(stuk.versie) ?? "zonder nummer"} van ${datum(dag)}.`,
      hint: "Voeg een nieuwe versie van het plan toe, met wat er veranderde.",
    },
  ];
}

/** Rungs by which the plan says something else of a contribution than before. */
const INHOUDELIJK: readonly unknown[] = ["in bijeenkomst toegezegd", "bestuurlijk bekrachtigd", "vervallen"];

const veranderdOp = (coalitie: Coalitie): string[] =>
  [
    ...lijstVan(coalitie.bijstellingen)
      .filter((b) => !isVoorstel(coalitie, b))
      .map((b) => b.datum),
    ...lijstVan(coalitie.besluiten)
      .filter((b) => /^plan van aanpak/i.test(weet(b.stuk) ?? "") && weet(b.uitkomst) !== "nog te nemen")
      .flatMap((b) => [b.datum, b.bekrachtigd]),
    ...lijstVan(coalitie.inzetten)
      .flatMap((i) => lijstVan(i.treden))
      .filter((t) => INHOUDELIJK.includes(weet(t.trede)))
      .map((t) => t.datum),
  ].flatMap((d) => weet(d) ?? []);

type Bijstelling = Extract<Coalitie["bijstellingen"], readonly unknown[]>[number];

/** A change that will lead to a version, and on which nobody decided yet: the plan does not say it yet. */
function isVoorstel(coalitie: Coalitie, { versie, besluit }: Bijstelling): boolean {
  const genomen = lijstVan(coalitie.besluiten).find((b) => b.id !== undefined && b.id === weet(besluit));
  return weet(versie) !== undefined && [undefined, "nog te nemen"].includes(weet(genomen?.uitkomst));
}

const gelijk = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();

/** A decision has its day, a reservation its last day. */
export function overBesluiten(coalitie: Coalitie): readonly Planwaarschuwing[] {
  return lijstVan(coalitie.besluiten).flatMap((besluit, plaats) => {
    const pad = dingPad("besluiten", besluit, plaats);
    const uitkomst = weet(besluit.uitkomst);
    if (uitkomst === undefined || uitkomst === "nog te nemen") return [];
    const zonderDatum = weet(besluit.datum) === undefined;
    const zonderUiterlijk = uitkomst === "akkoord onder voorbehoud" && weet(besluit.uiterlijk) === undefined;
    return [
      ...(zonderDatum
        ? [
            {
              pad: `${pad}.datum`,
              melding: "Dit besluit heeft geen datum.",
              hint: "Vul de dag in waarop het besluit viel.",
            },
          ]
        : []),
      ...(zonderUiterlijk
        ? [
            {
              pad: `${pad}.uiterlijk`,
              melding: "Dit voorbehoud heeft geen uiterste datum.",
              hint: "Spreek af wanneer het besluit er uiterlijk is.",
            },
          ]
        : []),
    ];
  });
}
