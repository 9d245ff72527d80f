import { weet } from "../domain/boom.ts";
import { type Gezien, volg } from "../domain/gezien.ts";
import { isDraft, known, optioneel } from "../gap.ts";
import { kies, perDing } from "./delen/exemplaren.ts";
import { inzettekst, isToegezegd } from "./delen/inzetten.ts";
import { korteNaam } from "./delen/organisaties.ts";
import {
  type Bezegeling,
  groepenVan,
  handtekeningen,
  onderschrijversVan,
  ondertekenaarsVan,
  partijenVan,
  partijnaam,
  partijomschrijving,
} from "./delen/partijen.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { document, type Exemplaar } from "./document.ts";
import { clausule, overwegingenVan } from "./verklaring/overwegingen.ts";
import * as slot from "./verklaring/slotbepalingen.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

/** Seals a young or sensitive cooperation: what the parties intend and will make an effort for, and no amounts. */
export const intentieverklaring = document({
  id: "intentieverklaring",
  titel: "Intentieverklaring",
  stappen: [5, 9],
  voor: "partners",
  per: "bezegeling",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: (coalitie) =>
    perDing(
      coalitie.bezegelingen,
      (b) => weet(b.soort) === "intentieverklaring" && weet(b.stand) !== "vervallen",
      (b) => ({ voor: b.id, naam: weet(b.titel) ?? b.id, lezer: {}, over: { bezegelingen: b.id } }),
    ),
  view,
  kop: (c, { over }) => kies(c.bezegelingen, over.bezegelingen).titel,
  kenmerk: (c, { over, voor }, { datum }) => {
    const b = kies(c.bezegelingen, over.bezegelingen);
    const stand = known(b.stand) ?? "concept";
    const openbaar = stand === "getekend" && b.publicatie === "openbaar na ondertekening";
    const dag = stand === "getekend" ? (known(b.datum) ?? datum) : datum;
    const stuk = versiesVan(c, "intentieverklaring", voor).at(-1);
    const gewoon = kenmerkVan(
      stuk,
      { status: stand, datum: dag },
      openbaar ? "Openbaar" : "Bespreekstuk voor de partijen",
    );
    return { ...gewoon, status: stand };
  },
});

function view(c: Kijk, { over }: Exemplaar) {
  const b = kies(c.bezegelingen, over.bezegelingen);
  const partijen = partijenVan(c, b);
  const onderschrijvers = onderschrijversVan(c, b);
  return {
    titel: b.titel,
    ondertitel: optioneel(b.ondertitel),
    datum: b.datum,
    plaats: b.plaats,
    partijen: partijen.map((o) => ({ naam: partijnaam(o), omschrijving: partijomschrijving(c, b, o) })),
    groepen: groepenVan(partijen),
    overwegingen: overwegingenVan(c, b, [...partijen, ...onderschrijvers]),
    intenties: intentiesVan(c, b),
    gezamenlijkeInzet: b.gezamenlijkeInzet.map((tekst) => clausule(c, tekst)),
    inzet: inzetPerPartij(c, b, [...partijen, ...onderschrijvers]),
    samenwerking: slot.samenwerking(c, b),
    aard: slot.aard,
    voorbehoud: slot.voorbehoud(c, b, partijen),
    looptijd: slot.looptijd(b),
    toetredenEnUittreden: slot.toetredenEnUittreden(b),
    kosten: slot.kosten(b),
    vertrouwelijkheid: slot.vertrouwelijkheid(b, partijen),
    openbaarheid: slot.openbaarheid(b),
    evaluatie: slot.evaluatie(b),
    ondertekening: partijen.flatMap((o) => handtekeningen(c, b, o)),
    onderschrijvers: onderschrijvers.map((o) => onderschrijver(c, b, o)),
    bijlagen: optioneel(b.bijlagen),
  };
}

function intentiesVan(c: Kijk, b: Bezegeling) {
  const eigen = optioneel(b.intenties).map((tekst) => clausule(c, tekst));
  return eigen.length > 0
    ? eigen
    : [
        "de gezamenlijke visie dichterbij te brengen",
        "daaraan ieder vanuit de eigen verantwoordelijkheid bij te dragen",
      ];
}

/** What each promised aloud before it signed, in its own words. */
function inzetPerPartij(c: Kijk, b: Bezegeling, wie: readonly Organisatie[]) {
  const dag = b.stand === "getekend" ? known(b.datum) : undefined;
  const toegezegd = c.inzetten.filter((i) => isDraft(i) || isToegezegd(i, dag));
  const concept = toegezegd.filter((i) => isDraft(i));
  const regels = wie.flatMap((o) => {
    const eigen = toegezegd.filter((i) => !isDraft(o) && i.partner === o.id);
    return eigen.length === 0 ? [] : [{ partij: korteNaam(o), inzetten: eigen.map(inzettekst) }];
  });
  return [
    ...regels,
    ...concept.map((i) => ({ partij: korteNaam(volg(c.organisaties, i.partner)), inzetten: [inzettekst(i)] })),
  ];
}

/** A supporter signs too; where nobody is named for it, name and function are written by hand. */
function onderschrijver(c: Kijk, b: Bezegeling, o: Organisatie) {
  const [v] = ondertekenaarsVan(c, b, o);
  return {
    organisatie: o.naam,
    naam: optioneel(v?.naam ?? ""),
    functie: optioneel(v?.functie ?? ""),
    geenRechtspersoon: o.rechtspersoon === "nee",
  };
}
