import { vouw } from "./vouwen.ts";

type Lidwoord = "de" | "het" | "geen";

/** What a sentence must know about an organisation. */
interface Organisatienaam {
  readonly naam: string;
  readonly lidwoord?: Lidwoord | undefined;
  readonly getal?: "enkelvoud" | "meervoud" | undefined;
}

/** Kinds of bodies that are ordinary words in a sentence: `de gemeente Hanzestad`. */
const SOORTNAAM =
  /^(gemeente|provincie|waterschap|hoogheemraadschap|ministerie|college|gemeenteraad|wijkraad|dorpsraad)(?=\s|$)/i;

const ZONDER =
  /^(de|het|een|’t|'t|stichting|vereniging|coöperatie|coöperatieve|koninklijke|koninklijk|bv|nv)\s|\s[bn]\.?v\.?$/i;

const HET_WOORD =
  /(ministerie|schap|rijk|college|bedrijf|fonds|platform|netwerk|bureau|centrum|museum|theater|ziekenhuis|instituut|overleg|bestuur|lyceum|gymnasium|huis|kruis|leger|collectief|loket|comite|team|verbond|parket|orgaan|uwv|cbs|rivm|kadaster|consortium|programma|project|gilde|lichaam|planbureau|station|pact)$/;

const DE_WOORD =
  /(gemeente|provincie|universiteit|hogeschool|school|ggd|ggz|regio|bibliotheek|kamer|federatie|raad|vereniging|kring|dienst|corporatie|politie|brandweer|unie|cooperatie|autoriteit|inspectie|kerk|academie|alliantie|coalitie|commissie|organisatie|tafel|groep|stuurgroep|bond|club|schouwburg|bank|haven|adviesraad|gemeenschap|maatschappij|staten|gemeenten|scholen|universiteiten|corporaties|bedrijven|ondernemers|bewoners|organisaties|verenigingen)$/;

/** The words that can be the noun: the first, or the one after adjectives (“Centraal Planbureau”). */
const kandidaten = (naam: string): readonly string[] => vouw(naam).split(" ").slice(0, 2);

/** The article that goes with a name in a sentence, as far as the name tells; `geen` where it does not. */
export function gokLidwoord(naam: string): Lidwoord {
  if (/^(het )?rijk$/i.test(naam.trim())) return "het";
  if (ZONDER.test(naam.trim())) return "geen";
  const [eerste = "", tweede = ""] = kandidaten(naam);
  for (const woord of /(e|al|aal)$/.test(eerste) && !DE_WOORD.test(eerste) ? [eerste, tweede] : [eerste]) {
    // "gemeenschap" ends as "waterschap" does, so the longer list goes first.
    if (DE_WOORD.test(woord)) return "de";
    if (HET_WOORD.test(woord)) return "het";
  }
  return "geen";
}

/** The name as it stands in a sentence: `de gemeente Hanzestad`, `het Hanzecollege`, `Stichting Welzijn`. */
export function organisatieMetLidwoord(o: Organisatienaam): string {
  const naam = o.naam.trim();
  const gegeven = o.lidwoord ?? gokLidwoord(naam);
  if (gegeven === "geen") return naam;
  const lidwoord = o.getal === "meervoud" ? "de" : gegeven;
  const kaal = naam.replace(/^(de|het)\s+/i, "");
  return `${lidwoord} ${kaal.replace(SOORTNAAM, (soort) => soort.toLowerCase())}`;
}
