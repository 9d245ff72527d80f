import { type Gezien, volg } from "../../domain/gezien.ts";
import { isDraft, isGap, optioneel } from "../../gap.ts";
import { korteNaam } from "./organisaties.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "risicos">;

/** The risks for the cooperation as a whole, each with what the partners do about it. */
export const risicotabel = (c: Kijk, risicos: Kijk["risicos"] = c.risicos) =>
  risicos
    .filter((r) => !isDraft(r))
    .map((r) => ({
      risico: r.risico,
      oorzaak: optioneel(r.oorzaak),
      gevolg: optioneel(r.gevolg),
      kans: optioneel(r.kans),
      effect: optioneel(r.effect),
      maatregel: r.maatregel,
      eigenaar: optioneel(isGap(r.eigenaar) ? r.eigenaar : korteNaam(volg(c.organisaties, r.eigenaar))),
    }));
