import { bedrag } from "../../dutch/bedragen.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Reeks, Staafdiagram } from "../../figuur.ts";
import type { Bronregel, Som } from "./begroting.ts";

const ZEKERHEDEN = [
  { deel: "hard", naam: "Toegezegd of gereserveerd" },
  { deel: "voorwaarde", naam: "Onder voorwaarde" },
  { deel: "gezocht", naam: "Aangevraagd of beoogd" },
] as const;

/** The row of what is missing, and the group it stands in. */
const ONGEDEKT = { reeks: "Ongedekt", groep: "Nog te vinden" } as const;

/**
 * A bar for each source of money, by how sure it is, and one for what is still to be found. Undefined while there is
 * nothing to compare: fewer than two bars.
 */
export function gelddiagram(bronnen: readonly Bronregel[], ongedekt: Som): Staafdiagram | undefined {
  const metGeld = bronnen.filter(({ samen }) => samen.bedrag > 0);
  const tekort = ongedekt.bedrag > 0;
  const groepen = [...metGeld.map(({ bron }) => hoofdletter(bron)), ...(tekort ? [ONGEDEKT.groep] : [])];
  if (metGeld.length === 0 || groepen.length < 2) return undefined;
  const reeksen = [
    ...ZEKERHEDEN.map(({ deel, naam }) => ({
      naam,
      waarden: [...metGeld.map((b) => positief(b[deel])), ...(tekort ? [null] : [])],
    })),
    ...(tekort ? [{ naam: ONGEDEKT.reeks, waarden: [...metGeld.map(() => null), ongedekt.bedrag] }] : []),
  ].filter(({ waarden }) => waarden.some((waarde) => waarde !== null));
  const pm = ongedekt.pm || bronnen.some(({ samen }) => samen.pm);
  return new Staafdiagram(groepen, reeksen, "euro", inWoorden(groepen, reeksen, pm));
}

const positief = ({ bedrag }: Som): number | null => (bedrag > 0 ? bedrag : null);

/** What the bars show, for who cannot see them. */
function inWoorden(groepen: readonly string[], reeksen: readonly Reeks[], pm: boolean): string {
  const perGroep = groepen.map((groep, plaats) => {
    const delen = reeksen.flatMap(({ naam, waarden }) => {
      const waarde = waarden[plaats] ?? null;
      return waarde === null ? [] : [`${bedrag(waarde)} ${naam.toLowerCase()}`];
    });
    return `${groep}: ${opsomming(delen)}.`;
  });
  const rest = pm ? [" Bedragen die nog niet bekend zijn, staan er niet in."] : [];
  return ["Staafdiagram van het geld per bron. ", perGroep.join(" "), ...rest].join("");
}
