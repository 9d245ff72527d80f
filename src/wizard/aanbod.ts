import { BESTURINGSMODELLEN } from "../domain/besturingsmodellen.ts";
import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { leesPad, patroonVan } from "../domain/pad.ts";
import { tijdspanne } from "../dutch/tijden.ts";
import { gekozenSamenwerking } from "../plan/gekozen.ts";
import { isPartner, kernpartners, vergetenBijdragen } from "../plan/partners.ts";
import { standaardprogramma } from "./programma.ts";

/** Things that can be put in a list in one go, each with what it starts with. */
export interface Aanbod {
  readonly naam: string;
  readonly dingen: readonly Readonly<Record<string, unknown>>[];
}

type Regel = (coalitie: Coalitie, ding: string) => Aanbod;

const partners = (coalitie: Coalitie) => lijstVan(coalitie.organisaties).filter(isPartner);
const kernOfAlle = (coalitie: Coalitie) =>
  kernpartners(coalitie).length > 0 ? kernpartners(coalitie) : partners(coalitie);
const perPartner: Regel = (coalitie) => ({
  naam: "Een regel voor elke partner",
  dingen: partners(coalitie).map((o) => ({ partner: o.id })),
});
/** Only in internal lists: who is indispensable is not for partners to read. */
const perKernpartner: Regel = (coalitie) => ({
  naam: "Een regel voor elke kernpartner",
  dingen: kernOfAlle(coalitie).map((o) => ({ partner: o.id })),
});

const bijeenkomst = (coalitie: Coalitie, id: string) => lijstVan(coalitie.bijeenkomsten).find((b) => b.id === id);

const REGELS: Readonly<Record<string, Regel>> = {
  "bijeenkomsten[].programma": (coalitie, id) => {
    const b = bijeenkomst(coalitie, id);
    const [begin, eind] = [weet(b?.begin), weet(b?.eind)];
    const verkennend = ["verkenning", "start"].includes(weet(b?.soort) ?? "");
    if (begin === undefined || eind === undefined || !verkennend) return { naam: "", dingen: [] };
    const dingen = standaardprogramma(begin, eind).map((deel) => ({ ...deel }));
    return { naam: `Het standaardprogramma in vier delen, ${tijdspanne(begin, eind)}`, dingen };
  },
  "bijeenkomsten[].genodigden": (coalitie, id) => {
    const kandidaten = weet(bijeenkomst(coalitie, id)?.kandidaten);
    const afgesproken = uitTeNodigen(coalitie, id);
    const mensen = lijstVan(coalitie.personen).filter((p) => {
      if (afgesproken !== undefined) return afgesproken.includes(weet(p.organisatie) ?? "");
      return kandidaten?.includes(p.id ?? "") ?? hoortBijPartner(coalitie, weet(p.organisatie));
    });
    return {
      naam:
        afgesproken !== undefined
          ? UIT_TE_NODIGEN
          : kandidaten !== undefined
            ? "Alle kandidaten"
            : "Alle personen van de partners",
      // Without a state they are meant to come: nobody is invited before a letter went out.
      dingen: mensen.map((p) => ({ persoon: p.id })),
    };
  },
  gesprekken: (coalitie) => ({
    naam: "Een gesprek met elke mogelijke partner",
    dingen: nogNietGesproken(coalitie).map((partner) => {
      const mensen = lijstVan(coalitie.personen).flatMap((p) =>
        weet(p.organisatie) === partner && p.id !== undefined ? [p.id] : [],
      );
      return { partners: [partner], personen: mensen.length === 1 ? mensen : undefined };
    }),
  }),
  inzetten: (coalitie) => ({
    naam: "Wat partners in hun statement toezegden",
    dingen: toezeggingen(coalitie),
  }),
  "bijeenkomsten[].opbrengst.statements": perPartner,
  "bijeenkomsten[].commitment.perPartner": perKernpartner,
  "bijeenkomsten[].opbrengst.perThema": (coalitie) => ({
    naam: "Een onderdeel voor elk deelthema",
    dingen: lijstVan(coalitie.themas).map((t) => ({ titel: weet(t.naam), thema: t.id })),
  }),
  "domein.onderwerpen[].perPartner": perPartner,
  "schets.borging": perKernpartner,
  "schets.gedeeld.borging": (coalitie) => ({
    naam: "Hoe jouw schets elk belang een plek geeft (partners kunnen dit dan lezen)",
    dingen: lijstVan(coalitie.schets?.borging).map((b) => ({
      partner: weet(b.partner),
      belang: vrijgegevenBelang(coalitie, weet(b.partner)),
      hoe: weet(b.hoe),
    })),
  }),
  "organisatie.gremia": (coalitie) => uitGekozen(coalitie) ?? uitSchets(coalitie) ?? uitModel(coalitie),
  "bezegelingen[].ondertekenaars": (coalitie, id) => {
    const partijen = weet(lijstVan(coalitie.bezegelingen).find((b) => b.id === id)?.partijen) ?? [];
    return {
      naam: "Een ondertekenaar voor elke partij",
      dingen: partijen.map((organisatie) => ({ organisatie, persoon: tekenaarVan(coalitie, organisatie) })),
    };
  },
  "afronding.doelresultaten": (coalitie) => ({
    naam: "Een regel voor elk doel",
    dingen: lijstVan(coalitie.doelen).map((d) => ({ doel: d.id })),
  }),
  "afronding.bijdragen": (coalitie) => ({
    naam: "De bijdragen die al bekend zijn",
    dingen: vergetenBijdragen(coalitie).map((partner) => ({ partner, bijdrage: inzettenVan(coalitie, partner) })),
  }),
};

/** Possible partners with whom no talk is noted; of the internal file, as the talks are. */
function nogNietGesproken(coalitie: Coalitie): readonly string[] {
  const gesproken = lijstVan(coalitie.gesprekken).flatMap((gesprek) => weet(gesprek.partners) ?? []);
  return partners(coalitie).flatMap(({ id }) => (id === undefined || gesproken.includes(id) ? [] : [id]));
}

/** What partners said in the last meeting that they bring in, as far as it is not noted yet: nobody types it twice. */
function toezeggingen(coalitie: Coalitie) {
  const laatste = lijstVan(coalitie.bijeenkomsten).findLast((b) => lijstVan(b.opbrengst?.statements).length > 0);
  const bekend = lijstVan(coalitie.inzetten).map((inzet) => weet(inzet.tekst));
  return lijstVan(laatste?.opbrengst?.statements).flatMap(({ partner, bijdrage, inzet }) => {
    const tekst = weet(bijdrage);
    return tekst === undefined || bekend.includes(tekst) || weet(inzet) !== undefined
      ? []
      : [{ tekst, partner: weet(partner) }];
  });
}

/** The interest in the words that this partner itself released to the others; what the adviser wrote stays inside. */
function vrijgegevenBelang(coalitie: Coalitie, partner: string | undefined): string | undefined {
  const gedeeld = lijstVan(coalitie.uitspraken).filter(
    (u) => weet(u.organisatie) === partner && ["partners", "openbaar"].includes(weet(u.reikwijdte) ?? ""),
  );
  const laatste = (soort: string) => weet(gedeeld.findLast((u) => weet(u.soort) === soort)?.tekst);
  return (laatste("opbrengst") ?? laatste("drijfveer"))?.replace(/\s*\n\s*/g, " ");
}

function uitSchets(coalitie: Coalitie) {
  const gremia = lijstVan(coalitie.schets?.gremia).map((g) => ({
    naam: weet(g.naam),
    taak: weet(g.taak),
    leden: weet(g.leden),
    frequentie: weet(g.frequentie),
  }));
  return gremia.length === 0
    ? undefined
    : { naam: "De overlegtafels uit je schets (partners kunnen ze dan lezen)", dingen: gremia };
}

/** Who is invited next is agreed by the partners at the meeting before: that goes before a list of one’s own. */
function uitTeNodigen(coalitie: Coalitie, id: string): readonly string[] | undefined {
  const alle = lijstVan(coalitie.bijeenkomsten);
  const hier = alle.findIndex((b) => b.id === id);
  const eerdere = hier < 0 ? alle : alle.slice(0, hier);
  return eerdere
    .flatMap((b) => (weet(b.opbrengst?.uitTeNodigen) === undefined ? [] : [weet(b.opbrengst?.uitTeNodigen)]))
    .at(-1);
}

const UIT_TE_NODIGEN = "Iedereen van de organisaties die jullie afspraken uit te nodigen";

/** The bodies of what the partners chose go before those of the sketch. */
function uitGekozen(coalitie: Coalitie) {
  const optie = gekozenSamenwerking(coalitie)?.optie;
  const aanbod = optie === undefined ? undefined : uitModel(coalitie, weet(optie.model));
  return aanbod === undefined || aanbod.dingen.length === 0 ? undefined : aanbod;
}

/** The bodies that the chosen model usually has; the partners adapt them. */
function uitModel(coalitie: Coalitie, anders?: string) {
  const model = BESTURINGSMODELLEN.find(({ id }) => id === (weet(coalitie.organisatie?.model) ?? anders));
  const dingen = (model?.gremia ?? []).map(({ naam, taak, frequentie, besluitregel }) => ({
    naam,
    taak,
    frequentie,
    besluitregel,
  }));
  return { naam: `De overlegtafels die bij dit model horen${model === undefined ? "" : ` (${model.id})`}`, dingen };
}

const hoortBijPartner = (coalitie: Coalitie, id: string | undefined): boolean =>
  partners(coalitie).some((o) => o.id === id && id !== undefined);

/** Who signs: somebody who may, else the one administrator that is known. */
function tekenaarVan(coalitie: Coalitie, organisatie: string): string | undefined {
  const mensen = lijstVan(coalitie.personen).filter((p) => weet(p.organisatie) === organisatie);
  const bevoegd = mensen.find((p) => ["ja", "volmacht"].includes(weet(p.tekenbevoegd) ?? ""));
  return (bevoegd ?? (mensen.length === 1 ? mensen[0] : mensen.find((p) => weet(p.rol) === "bestuurlijk")))?.id;
}

const inzettenVan = (coalitie: Coalitie, partner: string): string | undefined =>
  lijstVan(coalitie.inzetten)
    .filter((inzet) => weet(inzet.partner) === partner)
    .flatMap((inzet) => weet(inzet.tekst) ?? [])
    .join("\n") || undefined;

/** What can be put in this list in one go; undefined when there is nothing to offer. Leaves that are not known are left out. */
export function aanbodVoor(coalitie: Coalitie, lijst: string): Aanbod | undefined {
  const ding = leesPad(lijst)?.findLast((stuk) => "ding" in stuk);
  const aanbod = REGELS[patroonVan(lijst)]?.(coalitie, ding !== undefined && "ding" in ding ? ding.ding : "");
  if (aanbod === undefined || aanbod.dingen.length === 0) return undefined;
  const dingen = aanbod.dingen.map((d) =>
    Object.fromEntries(Object.entries(d).filter(([, waarde]) => waarde !== undefined)),
  );
  return { ...aanbod, dingen };
}
