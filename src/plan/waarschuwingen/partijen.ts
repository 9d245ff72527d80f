import { isStand, lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import { volledigeNaam } from "../../dutch/namen.ts";
import { naamVan, type Organisatie } from "../partners.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

type Bezegeling = ReturnType<typeof teTekenen>[number];

/** What is still to be signed: there is something to do about it. */
const teTekenen = (coalitie: Coalitie) =>
  lijstVan(coalitie.bezegelingen).filter((b) => !["getekend", "vervallen"].includes(weet(b.stand) ?? ""));

const padVan = ({ id = "" }: Bezegeling): string => `bezegelingen[${id}]`;

/** Only who exists in law can be a party; a group that does not, can support. */
export const overRechtspersonen = (coalitie: Coalitie): readonly Planwaarschuwing[] => [
  ...lijstVan(coalitie.organisaties)
    .filter((o) => weet(o.rol) === "ondertekenaar" && weet(o.rechtspersoon) === "nee")
    .map((o) => ({ pad: `organisaties[${o.id ?? ""}].rol`, ...geenRechtspersoon(coalitie, o) })),
  ...teTekenen(coalitie).flatMap((b) =>
    partijenVan(b).flatMap(({ id, pad }) => {
      const partij = lijstVan(coalitie.organisaties).find((o) => o.id === id);
      if (partij === undefined || weet(partij.rol) === "onderschrijver") return [];
      if (weet(partij.rechtspersoon) === "nee") return [{ pad, ...geenRechtspersoon(coalitie, partij) }];
      return weet(partij.rechtspersoon) !== "ja" && isLosseGroep(partij)
        ? [{ pad, ...misschien(coalitie, partij) }]
        : [];
    }),
  ),
];

/** The parties by the line of who signs for them; those for whom nobody does yet, by the list of parties. */
function partijenVan(b: Bezegeling): readonly { readonly id: string; readonly pad: string }[] {
  const pad = padVan(b);
  const regels = lijstVan(b.ondertekenaars).map((regel, plaats) => ({
    id: weet(regel.organisatie) ?? "",
    pad: `${dingPad(`${pad}.ondertekenaars`, regel, plaats)}.organisatie`,
  }));
  const over = (weet(b.partijen) ?? []).filter((id) => !regels.some((regel) => regel.id === id));
  return [...regels, ...over.map((id) => ({ id, pad: `${pad}.partijen` }))];
}

const geenRechtspersoon = (coalitie: Coalitie, o: Organisatie) => ({
  melding: `${naamVan(coalitie, o.id ?? "")} is geen rechtspersoon, en kan dus niet als partij tekenen.`,
  hint: "Kies bij de plaats in de coalitie voor onderschrijver, of laat een stichting of vereniging tekenen.",
});

const misschien = (coalitie: Coalitie, o: Organisatie) => ({
  melding: `${naamVan(coalitie, o.id ?? "")} lijkt een groep zonder eigen rechtsvorm. Zo’n groep kan niet tekenen.`,
  hint: "Zoek op of zij bij de Kamer van Koophandel staat, en vul in of het een rechtspersoon is.",
});

const GROEP =
  /werkgroep|netwerk|platform|bewoners|wijkraad|dorpsraad|buurtraad|klankbord|overleg\b|\btafel\b|community|collectief|initiatiefgroep|comité|\bg\d+\b|alliantie|samenwerkingsverband|projectgroep|projectteam|\bafdeling\b/i;
const RECHTSVORM = /stichting|vereniging|coöperatie|\bb\.?v\.?\b|\bn\.?v\.?\b|gemeente|provincie|waterschap/i;

/** By its name a loose group, and nothing says otherwise. */
const isLosseGroep = (o: Organisatie): boolean =>
  GROEP.test(weet(o.naam) ?? "") &&
  !RECHTSVORM.test(`${weet(o.naam) ?? ""} ${weet(o.rechtsvorm) ?? ""}`) &&
  weet(o.kvk) === undefined;

/** Who signs may sign, and it is on record why. A signature without that binds nobody. */
export const overMandaat = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  teTekenen(coalitie).flatMap((b) =>
    lijstVan(b.ondertekenaars).flatMap((regel, plaats) => {
      const persoon = lijstVan(coalitie.personen).find((p) => p.id !== undefined && p.id === weet(regel.persoon));
      const partij = lijstVan(coalitie.organisaties).find((o) => o.id === weet(regel.organisatie));
      // Who only supports signs for nobody; a foundation of the signature that is given, or said to be none, is an answer.
      if (persoon === undefined || weet(partij?.rol) === "onderschrijver" || regel.grondslag !== undefined) return [];
      const pad = dingPad(`${padVan(b)}.ondertekenaars`, regel, plaats);
      const wie = volledigeNaam({
        voorletters: weet(persoon.voorletters),
        tussenvoegsel: weet(persoon.tussenvoegsel),
        achternaam: weet(persoon.achternaam) ?? "",
      });
      if (weet(persoon.tekenbevoegd) === "nee")
        return [
          {
            pad: `${pad}.persoon`,
            melding: `Volgens je gegevens mag ${wie} niet tekenen.`,
            hint: "Kies iemand die wel mag tekenen, of regel een volmacht.",
          },
        ];
      if (persoon.tekenbevoegd !== undefined || persoon.tekenbesluit !== undefined) return [];
      return [
        {
          pad: `${pad}.grondslag`,
          melding: `Nergens staat waarom ${wie} mag tekenen.`,
          hint: "Vraag het na, en vul in waarop het berust: een besluit, een volmacht of de statuten.",
        },
      ];
    }),
  );

/** A declaration without an end runs on while nobody thinks of it. */
export const overEinddatum = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  teTekenen(coalitie)
    .filter(({ totDatum }) => isStand(totDatum) && totDatum.status === "geen")
    .filter(({ totGebeurtenis }) => weet(totGebeurtenis) === undefined)
    .map((b) => ({
      pad: `${padVan(b)}.totDatum`,
      melding: "Dit document heeft geen einddatum, en loopt dus stil door.",
      hint: "Noem een dag of een gebeurtenis. Doorgaan kan altijd nog.",
    }));
