import { weet } from "../domain/boom.ts";
import { type Gezien, volg } from "../domain/gezien.ts";
import { isDraft, known, optioneel } from "../gap.ts";
import { kies, perDing } from "./delen/exemplaren.ts";
import { type Inzet, inzettekst, isOpenbaar, isToegezegd } from "./delen/inzetten.ts";
import { korteNaam } from "./delen/organisaties.ts";
import {
  type Bezegeling,
  groepenVan,
  handtekeningen,
  handtekeningVanOnderschrijver,
  naastElkaar,
  onderschrijversVan,
  partijenVan,
  partijnaam,
  partijomschrijving,
} from "./delen/partijen.ts";
import { document, type Exemplaar } from "./document.ts";
import { zegelKenmerk } from "./verklaring/kenmerk.ts";
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
  kenmerk: (c, exemplaar, { datum }) => zegelKenmerk(c, "intentieverklaring", exemplaar, datum),
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
    groepen: groepenVan(partijen).filter(({ naam }) => isGenoemd(b, naam)),
    overwegingen: overwegingenVan(c, b, [...partijen, ...onderschrijvers]),
    intenties: intentiesVan(c, b),
    gezamenlijkeInzet: b.gezamenlijkeInzet.map((tekst) => clausule(c, tekst)),
    inzet: inzetPerPartij(c, b, [...partijen, ...onderschrijvers]),
    inzetVanAllen: partijen.every((o) => isDraft(o) || zegtInzetToe(c, b, o)),
    samenwerking: slot.samenwerking(c, b),
    aard: slot.aard,
    voorbehoud: slot.voorbehoud(c, b, partijen),
    looptijd: slot.looptijd(b),
    toetredenEnUittreden: slot.toetredenEnUittreden(b),
    kosten: slot.kosten(b),
    vertrouwelijkheid: slot.vertrouwelijkheid(b, partijen),
    openbaarheid: slot.openbaarheid(b),
    evaluatie: slot.evaluatie(b),
    ondertekening: naastElkaar(partijen.flatMap((o) => handtekeningen(c, b, o))),
    onderschrijvers: naastElkaar(onderschrijvers.map((o) => handtekeningVanOnderschrijver(c, b, o))),
    enkeleOnderschrijver: onderschrijvers.length === 1,
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

/** A collective name is worth defining only where the seal goes on to use it. */
const isGenoemd = (b: Bezegeling, naam: string): boolean =>
  [b.overwegingen, b.intenties, b.gezamenlijkeInzet, b.overleg, b.kosten, b.uittreden, b.woordvoering]
    .flat()
    .some((tekst) => known(tekst)?.includes(naam) === true);

/** What was promised aloud before the seal, and what of that may be read by everybody where the seal will be published. */
function toegezegdeInzetten(c: Kijk, b: Bezegeling) {
  const dag = b.stand === "getekend" ? known(b.datum) : undefined;
  const mag = (i: Inzet) => b.publicatie !== "openbaar na ondertekening" || isOpenbaar(i, dag);
  // What nobody promised is no gap once the text is fixed: the seal then says that they will work it out.
  const vast = b.stand === "getekend" || b.stand === "ter tekening";
  return c.inzetten.filter((i) => (isDraft(i) ? !vast : isToegezegd(i, dag) && mag(i)));
}

const zegtInzetToe = (c: Kijk, b: Bezegeling, o: Organisatie): boolean =>
  toegezegdeInzetten(c, b).some((i) => !isDraft(i) && i.partner === o.id);

/** What each will contribute. */
function inzetPerPartij(c: Kijk, b: Bezegeling, wie: readonly Organisatie[]) {
  const toegezegd = toegezegdeInzetten(c, b);
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
