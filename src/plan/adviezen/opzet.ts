import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { bijeenkomstMet } from "../bijeenkomsten.ts";
import { isPartner, kernpartners } from "../partners.ts";
import type { Advies } from "../stap.ts";

/** Advice on a meeting to explore; for other meetings these choices follow from what was agreed. */
const bijVerkenning =
  (advies: (coalitie: Coalitie) => ReturnType<Advies["advies"]>): Advies["advies"] =>
  (coalitie, id) =>
    weet(bijeenkomstMet(coalitie, id)?.soort) === "verkenning" ? advies(coalitie) : undefined;

/** Who is invited: with nearly all able to carry something out, those alone; else also who has a stake. */
export const adviesGenodigden: Advies = {
  veld: "bijeenkomsten[].genodigdenkeuze",
  bij: { advies: "genodigdenAdvies", reden: "genodigdenReden" },
  advies: bijVerkenning((coalitie) => {
    const kracht = lijstVan(coalitie.organisaties)
      .filter(isPartner)
      .flatMap((o) => weet(o.profiel?.uitvoeringskracht) ?? [])
      .filter((k) => k !== "onbekend");
    if (kracht.length === 0) return undefined;
    const zonder = kracht.filter((k) => k === "geen zelfstandige").length;
    return zonder * 4 <= kracht.length
      ? {
          keuze: "alleen met uitvoeringskracht",
          omdat: "Bijna alle partners kunnen zelf iets uitvoeren: samen komen zij snel tot daden.",
        }
      : {
          keuze: "ook belanghebbenden",
          omdat:
            "Een deel van de partners voert zelf niets uit, maar heeft wel een belang. Zonder hen mist er een kant.",
        };
  }),
};

const KOPLOPERS = "een groepje koplopers";
const TREKKER = "één trekker";

/** Who signs the invitation: several as soon as two core partners are keen. */
export const adviesAfzenders: Advies = {
  veld: "bijeenkomsten[].afzenders",
  bij: { advies: "afzenderAdvies", reden: "afzenderReden" },
  advies: bijVerkenning((coalitie) => {
    const kern = kernpartners(coalitie);
    if (kern.length === 0) return undefined;
    const enthousiast = kern.filter(({ id }) =>
      lijstVan(coalitie.gesprekken).some(
        (g) => id !== undefined && (weet(g.partners) ?? []).includes(id) && weet(g.houding) === "enthousiast",
      ),
    ).length;
    return enthousiast >= 2
      ? {
          keuze: KOPLOPERS,
          omdat: `${enthousiast} kernpartners zijn enthousiast: samen laten zij zien dat het van meer mensen is.`,
        }
      : {
          keuze: TREKKER,
          omdat: "Er zijn nog geen twee enthousiaste kernpartners: één duidelijke afzender is dan genoeg.",
        };
  }),
  alsAdvies: (gekozen) => {
    if (!Array.isArray(gekozen) || gekozen.length === 0) return undefined;
    return gekozen.length === 1 ? TREKKER : KOPLOPERS;
  },
};

/** What is sent beforehand: a note on the content only where people agree enough to be helped by it. */
export const adviesInformatie: Advies = {
  veld: "bijeenkomsten[].informatieVooraf",
  bij: { advies: "informatieAdvies", reden: "informatieReden" },
  advies: bijVerkenning(({ coalitie }) => {
    const eens = weet(coalitie?.overeenstemming);
    if (eens === undefined) return undefined;
    return eens === "redelijk" || eens === "groot"
      ? { keuze: "ook inhoudelijke notitie", omdat: "De partners zijn het al aardig eens: een notitie geeft houvast." }
      : {
          keuze: "alleen aanleiding en doel",
          omdat: "De partners zijn het nog weinig eens: een notitie lijkt dan al snel een besluit.",
        };
  }),
};
