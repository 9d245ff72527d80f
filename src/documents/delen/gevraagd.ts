import { getalwoord } from "../../dutch/bedragen.ts";
import { type Gap, isDraft, optioneel } from "../../gap.ts";
import { type Gang, type Gangstuk, VOORSTEL } from "./gangstuk.ts";

/** What the partners are asked in a plan when nobody wrote it down. */
const IN_PLAN = [
  "dit plan van aanpak vast te stellen",
  "de eigen acties uit te voeren zoals in dit plan staat",
  "in te stemmen met de organisatie en de besturing uit dit plan",
] as const;

/** The decisions asked on the first page, each as the end of ‘Wij vragen de partners om …’. */
export function gevraagdeBesluiten(gang: Gang, soort: Gangstuk): readonly (string | Gap)[] {
  const eigen = optioneel(gang.gevraagdeBesluiten);
  if (eigen.length > 0) return eigen;
  return soort === VOORSTEL ? inVoorstel(gang) : IN_PLAN;
}

/** A choice where there is one, the basic agreements, and to go on. */
function inVoorstel(gang: Gang): readonly string[] {
  const keuze = (opties: readonly unknown[], wat: string): readonly string[] => {
    const aantal = opties.filter((o) => !isDraft(o)).length;
    return aantal > 1 ? [`een keuze te maken uit de ${getalwoord(aantal)} ${wat}`] : [];
  };
  return [
    ...keuze(gang.inhoudelijkeOpties, "inhoudelijke opties"),
    ...keuze(gang.samenwerkingsopties, "manieren van samenwerken"),
    "in te stemmen met de basisafspraken over geld en voortgang",
    "samen een plan van aanpak te maken",
  ];
}
