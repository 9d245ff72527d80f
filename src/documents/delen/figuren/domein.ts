import type { Gezien } from "../../../domain/gezien.ts";
import { zonderPunt } from "../../../dutch/zinnen.ts";
import { domein, MEESTE_PARTNERS } from "../../../figures/domein.ts";
import type { Figuur } from "../../../figuur.ts";
import { isDraft, isGap } from "../../../gap.ts";
import { als } from "../zinnen.ts";
import { grootGeschreven, metGenoemden } from "./partners.ts";
import { type Figuurreeks, reeksVan } from "./reeks.ts";

type Kijk = Pick<Gezien<"partners">, "domein" | "organisaties">;
type Onderwerp = Kijk["domein"]["onderwerpen"][number];

/** Which topics matter to which partners: what is in the domain, and what is not decided yet. */
export const domeinfiguren = (c: Kijk): Figuurreeks =>
  reeksVan(
    domein({
      titel: "Domein van de vitale coalitie",
      partners: betrokkenen(c),
      onderwerpen: onderwerpenVan(c).map((o) => ({
        naam: grootGeschreven(als(o.naam, zonderPunt)),
        open: o.positie === "nog open",
        bij: bijVan(o),
      })),
    }),
  );

/** The same for a paper that has a table of topics and partners already: only where the drawing is more than such a table. */
export const domeinbeeld = (c: Kijk): Figuur | undefined =>
  betrokkenen(c).length <= MEESTE_PARTNERS ? domeinfiguren(c).eerste : undefined;

const onderwerpenVan = (c: Kijk): readonly Onderwerp[] =>
  c.domein.onderwerpen.filter((o) => !isDraft(o) && (o.positie === "in het domein" || o.positie === "nog open"));

const betrokkenen = (c: Kijk) =>
  metGenoemden(
    c,
    onderwerpenVan(c).flatMap((o) => bijVan(o).map(({ partner }) => partner)),
  );

const bijVan = (o: Onderwerp) =>
  o.perPartner.flatMap((p) =>
    isDraft(p) || isGap(p.partner) || p.belang === "geen" ? [] : [{ partner: p.partner, kern: p.belang === "kern" }],
  );
