import { type Gezien, volg } from "../../../domain/gezien.ts";
import { cyclus } from "../../../figures/cyclus.ts";
import type { Figuur } from "../../../figuur.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../../gap.ts";
import { korteNaam } from "../organisaties.ts";
import { RITMES } from "../ritmes.ts";
import { als } from "../zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "monitoring" | "organisatie">;

/** Doing, following, deciding and adapting, with what is known of it: how often, and in which body. */
export function cyclusfiguur(c: Kijk): Figuur {
  const { ritme, wie } = c.monitoring;
  const [gremium] = c.organisatie.gremia.filter((g) => !isDraft(g));
  return cyclus({
    afspraken: {
      monitoren: optioneel(
        als(ritme, (r) => `${RITMES[r]}${doorWie(isGap(wie) ? wie : korteNaam(volg(c.organisaties, wie)))}`),
      ),
      ...(gremium === undefined ? {} : { besluiten: optioneel(gremium.naam) }),
    },
  });
}

const doorWie = (wie: string | Gap): string => (known(wie) === undefined ? "" : `, door ${known(wie) ?? ""}`);
