import { type Gezien, volg, volgAlle } from "../domain/gezien.ts";
import { datum as datumInWoorden } from "../dutch/datums.ts";
import { type Gap, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { kies } from "./delen/exemplaren.ts";
import { korteNaam } from "./delen/organisaties.ts";
import { naamVan } from "./delen/personen.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { opgesomd } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { antwoordenVan } from "./gesprek/antwoorden.ts";
import { gespreksverslagenVan } from "./gesprek/exemplaren.ts";
import { gesprekskop } from "./gesprek/kop.ts";
import { KOPPEN, vrijgegevenAls } from "./gesprek/zinnen.ts";

/** What was said in one talk, all of it, for the adviser alone. */
export const gespreksverslag = document({
  id: "gespreksverslag",
  titel: "Verslag van het gesprek",
  stappen: [1],
  voor: "adviseur",
  per: "gesprek",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: gespreksverslagenVan,
  view,
  kop: (c, { over }) => {
    const { partners } = kies(c.gesprekken, over.gesprekken);
    return zin`Gespreksverslag ${opgesomd(volgAlle(c.organisaties, partners).map((o) => o.naam))}`;
  },
  kenmerk: (c, { over }, { datum }: Omgeving) => ({
    versie: "",
    status: "",
    rubricering: rubriceringVan({ voor: "adviseur" }),
    datum: datumInWoorden(known(kies(c.gesprekken, over.gesprekken).datum) ?? datum),
  }),
});

type Kijk = Gezien<"adviseur">;
type Gesprek = Kijk["gesprekken"][number];

function view(c: Kijk, { over }: Exemplaar) {
  const gesprek = kies(c.gesprekken, over.gesprekken);
  return {
    ...gesprekskop(c, gesprek),
    houding: gesprek.houding,
    vertrouwelijkheid: optioneel(gesprek.vertrouwelijkheidBesproken),
    antwoorden: antwoordenVan(c, gesprek),
    zinnen: optioneel(gesprek.formuleringen).map((f) => zinVan(c, gesprek, f)),
    terugkoppeling: {
      verstuurd: optioneel(gesprek.terugkoppeling.verstuurd),
      antwoordVoor: optioneel(gesprek.terugkoppeling.antwoordVoor),
      reactie: optioneel(gesprek.terugkoppeling.reactie),
    },
    observaties: optioneel(gesprek.observaties),
    notitie: optioneel(gesprek.notitie),
    bewaarTot: optioneel(c.privacy.bewaarTot),
  };
}

/** A sentence that may be shared, with how far that is: words once released are read where they live now. */
function zinVan(c: Kijk, gesprek: Gesprek, f: Gesprek["formuleringen"][number]) {
  const vrijgegeven = vrijgegevenAls(c, f);
  return {
    tekst: known(f.tekst) ?? vrijgegeven?.tekst ?? f.tekst,
    waarover: isGap(f.soort) ? f.soort : KOPPEN[f.soort],
    namens: gesprek.partners.length > 1 && !isGap(f.organisatie) ? korteNaam(volg(c.organisaties, f.organisatie)) : "",
    stand: standVan(c, f),
    lezers: known(f.reikwijdte) ?? vrijgegeven?.reikwijdte ?? "",
  };
}

/** `akkoord`, with who said so by which way. */
function standVan(c: Kijk, f: Gesprek["formuleringen"][number]) {
  const stand: string | Gap = isGap(f.stand) ? "niet gevraagd" : f.stand;
  const door = isGap(f.door) ? undefined : known(naamVan(volg(c.personen, f.door)));
  return { wat: stand, op: optioneel(f.op), door: door ?? "", via: optioneel(f.via) };
}
