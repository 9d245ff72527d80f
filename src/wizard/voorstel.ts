import { BESTURINGSMODELLEN } from "../domain/besturingsmodellen.ts";
import { type Bladwaarde, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { leesPad, patroonVan, schrijfPad, waardeBij } from "../domain/pad.ts";
import { isDatum, plusDagen } from "../dutch/datums.ts";
import { gokLidwoord } from "../dutch/namen.ts";
import { isTijd, plusMinuten } from "../dutch/tijden.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { signalenVan } from "../plan/adviezen.ts";
import { bijeenkomstMet, brievenVoor } from "../plan/bijeenkomsten.ts";
import { gangenVan } from "../plan/gangen.ts";
import { gekozenSamenwerking } from "../plan/gekozen.ts";
import { isPartner } from "../plan/partners.ts";
import { variantVan } from "../plan/weg.ts";
import type { Boek } from "./boek.ts";

/** What a suggestion is made from: the field beside it, the whole, and today. */
interface Bron {
  /** The text of a field beside this one (`begin`) or above it (`../datum`); undefined when not known. */
  naast(sleutel: string): string | undefined;
  readonly coalitie: Coalitie;
  /** The thing that the field is in. */
  readonly ding: string | undefined;
  readonly vandaag: string;
}

type Regel = (bron: Bron) => Bladwaarde | undefined;

const vandaag: Regel = (bron) => bron.vandaag;
const dagenVoor =
  (sleutel: string, dagen: number): Regel =>
  (bron) => {
    const dag = bron.naast(sleutel);
    return dag !== undefined && isDatum(dag) ? plusDagen(dag, -dagen) : undefined;
  };
const later =
  (sleutel: string, minuten: number): Regel =>
  (bron) => {
    const tijd = bron.naast(sleutel);
    return tijd !== undefined && isTijd(tijd) ? plusMinuten(tijd, minuten) : undefined;
  };
const vast =
  (waarde: Bladwaarde): Regel =>
  () =>
    waarde;

const laatste = (dingen: readonly { readonly id?: string }[]): string | undefined => dingen.at(-1)?.id;
const partners = ({ coalitie }: Bron): readonly string[] =>
  lijstVan(coalitie.organisaties).flatMap((o) =>
    isPartner(o) && weet(o.rol) !== undefined && o.id !== undefined ? [o.id] : [],
  );

const modelMet = (id: string | undefined) => BESTURINGSMODELLEN.find((model) => model.id === id);

/** The signals that the record bears out, for the meeting that the question is about. */
const signalen = ({ coalitie, ding }: Bron, ...soorten: readonly Parameters<typeof signalenVan>[0][]) => {
  const bijeenkomst = bijeenkomstMet(coalitie, ding);
  return bijeenkomst === undefined ? [] : soorten.flatMap((soort) => signalenVan(soort, coalitie, bijeenkomst));
};

/** Whether the letter of this meeting went out, by the register or by the day that stands on it. */
function isBriefVerstuurd({ coalitie, ding, vandaag }: Bron): boolean {
  const brief = weet(bijeenkomstMet(coalitie, ding)?.briefdatum);
  const uit = brievenVoor(coalitie, ding).some((stuk) => lijstVan(stuk.verzonden).length > 0);
  return uit || (brief !== undefined && brief < vandaag);
}

/** What the chosen option says about it, else what was agreed for all options. */
function afgesproken(coalitie: Coalitie, wat: "financiering" | "voortgangsbewaking"): string | undefined {
  const gekozen = gekozenSamenwerking(coalitie);
  return weet(gekozen?.optie[wat]) ?? weet(gekozen?.basisafspraken?.[wat]);
}

/** By pattern, what an answer will probably be. A suggestion is shown and taken with Enter; nothing is filled in unseen. */
const REGELS: Readonly<Record<string, Regel>> = {
  "organisaties[].lidwoord": ({ naast }) => gokLidwoord(naast("naam") ?? ""),
  "organisaties[].getal": vast("enkelvoud"),
  "personen[].taalvorm": ({ coalitie }) => weet(coalitie.coalitie?.taalvorm),
  "gesprekken[].datum": (bron) => (bron.naast("stand") === "gevoerd" ? bron.vandaag : undefined),
  "gesprekken[].door": ({ coalitie }) => weet(coalitie.coalitie?.adviseur?.naam),
  "gesprekken[].formuleringen[].stand": vast("niet gevraagd"),
  "gesprekken[].formuleringen[].op": vandaag,
  "gesprekken[].terugkoppeling.antwoordVoor": (bron) => plusDagen(bron.vandaag, 14),
  "logboek[].datum": vandaag,
  "visies[].datum": vandaag,
  "visies[].stand": vast("schets"),
  "voortgang[].datum": vandaag,
  "metingen[].datum": vandaag,
  "actiestatussen[].datum": vandaag,
  "aanspreken[].datum": vandaag,
  "bijstellingen[].datum": vandaag,
  "toetredingen[].datum": vandaag,
  "gangen[].vanaf": vandaag,
  // What the partners agreed on before this pass began.
  "gangen[].variant": ({ coalitie, ding }) =>
    variantVan({ ...coalitie, gangen: gangenVan(coalitie).filter(({ id }) => id !== ding) }, undefined),
  "inzetten[].treden[].datum": vandaag,
  "organisaties[].verloop[].datum": vandaag,
  "privacy.geinformeerd[].datum": vandaag,
  "stukken[].datum": vandaag,
  "stukken[].versie": vast("1"),
  "stukken[].status": vast("concept"),
  "stukken[].verzonden[].op": vandaag,
  "afspraken[].stand": vast("open"),
  "afspraken[].uit": ({ coalitie }) => laatste(lijstVan(coalitie.bijeenkomsten)),
  "bijeenkomsten[].inloop": later("begin", -30),
  "bijeenkomsten[].eind": later("begin", 180),
  "bijeenkomsten[].aanmelden.bij": ({ coalitie }) => weet(coalitie.coalitie?.adviseur?.naam),
  "bijeenkomsten[].aanmelden.email": ({ coalitie }) => weet(coalitie.coalitie?.adviseur?.email),
  "bijeenkomsten[].aanmelden.voor": dagenVoor("../datum", 10),
  "bijeenkomsten[].briefdatum": vandaag,
  "bijeenkomsten[].genodigden[].stand": (bron) => (isBriefVerstuurd(bron) ? "uitgenodigd" : undefined),
  "bijeenkomsten[].opbrengst.visie": ({ coalitie }) => laatste(lijstVan(coalitie.visies)),
  "bezegelingen[].soort": ({ coalitie }) => {
    const keuze = weet(lijstVan(coalitie.gangen).at(-1)?.bezegelingKeuze);
    return keuze === "geen" ? undefined : keuze;
  },
  "bezegelingen[].titel": (bron) => {
    const [soort, naam] = [bron.naast("soort"), weet(bron.coalitie.coalitie?.naam)];
    return naam === undefined ? undefined : `${hoofdletter(soort ?? "intentieverklaring")} ${naam}`;
  },
  "bezegelingen[].stand": vast("concept"),
  "bezegelingen[].partijen": partners,
  "bezegelingen[].datum": ({ coalitie }) => weet(lijstVan(coalitie.bijeenkomsten).at(-1)?.datum),
  "bezegelingen[].plaats": ({ coalitie }) => weet(lijstVan(coalitie.bijeenkomsten).at(-1)?.locatie?.plaats),
  "bezegelingen[].gang": ({ coalitie }) => laatste(lijstVan(coalitie.gangen)),
  "besluiten[].gang": ({ coalitie }) => laatste(lijstVan(coalitie.gangen)),
  "bijeenkomsten[].commitment.signalen": (bron) => signalen(bron, "groot", "pril", "onvoldoende"),
  "bijeenkomsten[].commitment.gevoeligSignalen": (bron) => signalen(bron, "gevoelig"),
  "gangen[].samenwerkingsopties[].voordelen": ({ naast }) => modelMet(naast("model"))?.voordelen,
  "gangen[].samenwerkingsopties[].nadelen": ({ naast }) => modelMet(naast("model"))?.nadelen,
  // What the partners chose comes first; the sketch is what the adviser thought of before.
  "organisatie.model": ({ coalitie }) =>
    weet(gekozenSamenwerking(coalitie)?.optie.model) ?? weet(coalitie.schets?.model),
  "organisatie.omschrijving": ({ coalitie }) => weet(gekozenSamenwerking(coalitie)?.optie.beschrijving),
  "organisatie.financiering": ({ coalitie }) => afgesproken(coalitie, "financiering"),
  "organisatie.voortgangsbewaking": ({ coalitie }) => afgesproken(coalitie, "voortgangsbewaking"),
};

/** What to suggest for the field at this path while it has no answer. */
export function voorstelVoor(boek: Boek, pad: string): Bladwaarde | undefined {
  const regel = REGELS[patroonVan(pad)];
  const voorstel = regel?.({
    naast: (sleutel) => tekstNaast(boek.coalitie, pad, sleutel),
    coalitie: boek.coalitie,
    ding: leesPad(pad)?.flatMap((stuk) => ("ding" in stuk ? [stuk.ding] : []))[0],
    vandaag: boek.vandaag,
  });
  return Array.isArray(voorstel) && voorstel.length === 0 ? undefined : voorstel;
}

function tekstNaast(coalitie: Coalitie, pad: string, sleutel: string): string | undefined {
  const omhoog = sleutel.startsWith("../") ? 2 : 1;
  const stukken = (leesPad(pad) ?? []).slice(0, -omhoog);
  const waarde = waardeBij(coalitie, schrijfPad([...stukken, { sleutel: sleutel.replace("../", "") }]));
  return typeof waarde === "string" ? waarde : undefined;
}
