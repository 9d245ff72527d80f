import type { Gezien } from "../../../domain/gezien.ts";
import { zonderPunt } from "../../../dutch/zinnen.ts";
import { domein } from "../../../figures/domein.ts";
import { isDraft, isGap } from "../../../gap.ts";
import { als } from "../zinnen.ts";
import { figuurpartners, grootGeschreven } from "./partners.ts";
import { type Figuurreeks, reeksVan } from "./reeks.ts";

type Kijk = Pick<Gezien<"partners">, "domein" | "organisaties">;
type Onderwerp = Kijk["domein"]["onderwerpen"][number];

/** Which topics matter to which partners: what is in the domain, and what is not decided yet. */
export const domeinfiguren = (c: Kijk): Figuurreeks =>
  reeksVan(
    domein({
      titel: "Domein van de vitale coalitie",
      partners: figuurpartners(c),
      onderwerpen: c.domein.onderwerpen
        .filter((o) => !isDraft(o) && (o.positie === "in het domein" || o.positie === "nog open"))
        .map((o) => ({
          naam: grootGeschreven(als(o.naam, zonderPunt)),
          open: o.positie === "nog open",
          bij: bijVan(o),
        })),
    }),
  );

const bijVan = (o: Onderwerp) =>
  o.perPartner.flatMap((p) =>
    isDraft(p) || isGap(p.partner) || p.belang === "geen" ? [] : [{ partner: p.partner, kern: p.belang === "kern" }],
  );
