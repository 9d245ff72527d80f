import { UserError } from "../errors.ts";
import type { Inhoud, Melding } from "./inhoud.ts";

/** Where in a file something stands, as one would say it: `coalitie.yaml, regel 12, teken 5`. */
export const plaatsInWoorden = ({ bestand, regel, kolom }: Pick<Melding, "bestand" | "regel" | "kolom">): string =>
  kolom === 1 ? `${bestand}, regel ${regel}` : `${bestand}, regel ${regel}, teken ${kolom}`;

/** With more than these the first, where one begins, runs off the screen. */
const GENOEG = 8;

const KOPIE = "\nKom je er niet uit? Van het interne bestand zijn er kopieën van eerdere dagen: coalitie herstel";

/** Throws UserError("project") that lists the problems with their place and remedy. */
export function weigerFouten(inhoud: Inhoud): void {
  const fouten = inhoud.meldingen.filter((m) => m.ernst === "fout");
  if (fouten.length === 0) return;
  const alle = fouten.map((m) => `– ${plaatsInWoorden(m)}: ${m.melding} ${m.hint}`);
  const rest = alle.length - GENOEG;
  const regels = rest > 1 ? [...alle.slice(0, GENOEG), `– En nog ${rest}. Die zie je met: coalitie check`] : alle;
  const isLeeg = fouten.every(({ code }) => code === "leeg-bestand" || code === "weg-bestand");
  throw new UserError(
    "project",
    `Er ${fouten.length === 1 ? "is één fout" : `zijn ${fouten.length} fouten`} in de projectbestanden; er is niets veranderd.\n${regels.join("\n")}`,
    isLeeg
      ? "Controleer daarna met: coalitie check"
      : `Verbeter dit in een teksteditor en controleer daarna met: coalitie check${fouten.some(({ huis }) => huis === "intern") ? KOPIE : ""}`,
  );
}
