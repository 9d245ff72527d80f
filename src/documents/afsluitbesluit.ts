import { type Gezien, volg } from "../domain/gezien.ts";
import { bedrag } from "../dutch/bedragen.ts";
import { organisatieMetLidwoord } from "../dutch/namen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../gap.ts";
import { type Zin, zin } from "../zin.ts";
import { afsluiting, kwamNietTotStand } from "./afronding/besluit.ts";
import { afrekening, oogst, overdracht } from "./afronding/resultaat.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { inZin } from "./delen/organisaties.ts";
import { naamVan } from "./delen/personen.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { als, geciteerd, opgesomd } from "./delen/zinnen.ts";
import { document } from "./document.ts";

type Kijk = Gezien<"partners">;

/** The decision to end it, point by point, on one page: also who is released from which task. */
export const afsluitbesluit = document({
  id: "afsluitbesluit",
  titel: "Besluit tot afronding",
  stappen: ["afronding"],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Besluit tot afronding ${c.coalitie.naam}`,
  kenmerk: (c, _, { datum }) => {
    const dag = known(c.afronding.besluit.datum);
    const genomen = dag !== undefined && dag <= datum;
    const status = genomen ? "vastgesteld" : "ter bespreking";
    return kenmerkVan(versiesVan(c, "afsluitbesluit", "").at(-1), { status, datum: genomen ? dag : datum });
  },
});

function view(c: Kijk, _: unknown, { datum }: { readonly datum: string }) {
  const dag = known(c.afronding.besluit.datum);
  const over = overdracht(c);
  return {
    coalitie: c.coalitie.naam,
    afsluiting: afsluiting(c),
    genomen: dag !== undefined && dag <= datum,
    besluiten: [
      einde(c),
      ...vaststellen(c),
      ...(over.length > 0 ? [OVERDRACHT] : []),
      ...afrekenen(c),
      ...decharge(c),
      ...zegels(c),
      DANK,
    ],
    overdracht: over,
    metVan: over.some((o) => !isGap(o.van)),
    metMiddelen: over.some((o) => !isGap(o.middelen)),
  };
}

const OVERDRACHT = "over te dragen wat in de tabel hieronder staat";
const DANK = "iedereen te bedanken die heeft bijgedragen; hun namen staan in het slotdocument";

/** Each as the end of ‘De partners besluiten om …’. */
function einde(c: Kijk): Zin | Gap {
  const { keuze } = c.afronding;
  const naam = zin`de samenwerking ${geciteerd(c.coalitie.naam)}`;
  if (kwamNietTotStand(c)) return zin`de voorbereiding van ${naam} te stoppen`;
  if (isGap(keuze)) return keuze;
  if (keuze === "omvormen") return zin`${naam} om te vormen naar een nieuwe opgave; de oude aanpak eindigt`;
  if (keuze === "beëindigen") return zin`${naam} te beëindigen`;
  return zin`${naam} te beëindigen en voorlopig in andere verbanden verder te gaan`;
}

function vaststellen(c: Kijk): readonly string[] {
  const doelen = oogst(c);
  return doelen === "" ? [] : [`vast te stellen wat er is bereikt: ${doelen}, zoals in het slotdocument staat`];
}

function afrekenen(c: Kijk): readonly Zin[] {
  const { ontvangen, besteed, restant, bestemming } = afrekening(c);
  const delen = [
    ...(isGap(ontvangen) ? [] : [`${bedrag(ontvangen)} ontvangen`]),
    ...(isGap(besteed) ? [] : [`${bedrag(besteed)} besteed`]),
    ...(isGap(restant) ? [] : [zin`${bedrag(restant)} over${isGap(bestemming) ? "" : ` (${bestemming})`}`]),
  ];
  return delen.length === 0 ? [] : [zin`de eindafrekening vast te stellen: ${opgesomd(delen)}`];
}

/** Who had a task for all partners is thanked for it, and has it no longer. */
function decharge(c: Kijk): readonly Zin[] {
  const { gremia, programmaleider, penvoerder, kassier } = c.organisatie;
  const wie = [
    ...gremia
      .filter((g) => !isDraft(g))
      .map((g) => zin`de leden van ${als(g.naam, (naam) => organisatieMetLidwoord({ naam }))}`),
    ...(isGap(programmaleider) ? [] : [zin`${naamVan(volg(c.personen, programmaleider))} (programmaleider)`]),
    ...[
      { wie: penvoerder, rol: "penvoerder" },
      { wie: kassier, rol: "kassier" },
    ].flatMap((x) => (isGap(x.wie) ? [] : [zin`${inZin(volg(c.organisaties, x.wie))} (${x.rol})`])),
  ];
  return wie.length === 0
    ? []
    : [zin`décharge te verlenen aan ${opgesomd(wie)}: hun taak zit erop en zij zijn ervan ontheven`];
}

/** What was signed ends with it. */
function zegels(c: Kijk): readonly Zin[] {
  const getekend = c.bezegelingen.filter((z) => !isDraft(z) && z.stand === "getekend");
  if (getekend.length === 0) return [];
  const titels = opgesomd(getekend.map((z) => geciteerd(optioneel(z.titel))));
  return [zin`vast te leggen dat deze afspraken eindigen: ${titels}`];
}
