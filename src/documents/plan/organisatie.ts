import { BESTURINGSMODELLEN } from "../../domain/besturingsmodellen.ts";
import { volg } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { bestuursfiguur } from "../delen/figuren/besturing.ts";
import { type Gang, isAangenomen } from "../delen/gangstuk.ts";
import { gremiatabel, regelsVan, rollenVan } from "../delen/gremia.ts";
import { korteNaam } from "../delen/organisaties.ts";
import type { Kijk } from "./posten.ts";

/** Chapter 8: the chosen model, who sits where, how they decide and hold each other to account. */
export function besturing(c: Kijk, gang: Gang, stoppenIn: number | undefined) {
  const { organisatie } = c;
  const gremia = gremiatabel(c, organisatie.gremia);
  return {
    model: modelVan(organisatie.model, gremia),
    besloten: isAangenomen(gang),
    omschrijving: optioneel(organisatie.omschrijving),
    gremia,
    figuur: bestuursfiguur(c, organisatie),
    regels: regelsVan(organisatie.gremia),
    rasci: organisatie.rasci
      .filter((r) => !isDraft(r))
      .map((r) => ({
        besluit: r.besluit,
        r: r.r,
        a:
          isGap(r.a) && !isGap(r.aPartner)
            ? korteNaam(volg(c.organisaties, r.aPartner))
            : volg(organisatie.gremia, r.a).naam,
        s: optioneel(r.s),
        c: optioneel(r.c),
        i: optioneel(r.i),
      })),
    rollen: rollenVan(c, organisatie),
    aanspreken: organisatie.aanspreken,
    toetreding: optioneel(organisatie.toetreding),
    // What is signed on stopping is told once, there.
    uittreding: stoppenIn === undefined ? optioneel(organisatie.uittreding) : "",
    stoppenIn,
  };
}

/** The name of the model, and in our words how it works: only where the bodies that the partners made are those of it. */
function modelVan(model: string | Gap, gremia: readonly { readonly naam: string | Gap }[]) {
  const gekozen = BESTURINGSMODELLEN.find((m) => m.id === model);
  const namen = gremia.map(({ naam }) => (known(naam) ?? "").toLowerCase());
  const nodig = [gekozen?.gremia[0]?.naam.toLowerCase() ?? " ", ...(/programmateam/.exec(gekozen?.id ?? "") ?? [])];
  const bevestigd = nodig.every((woord) => namen.some((naam) => naam.includes(woord)));
  return {
    naam: gekozen?.titel ?? model,
    idee: bevestigd ? (gekozen?.idee ?? "") : "",
    besluiten: bevestigd ? (gekozen?.besluiten ?? "") : "",
    eigen: model === "eigen model",
  };
}
