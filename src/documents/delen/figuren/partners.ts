import { type Gezien, volg } from "../../../domain/gezien.ts";
import { hoofdletter } from "../../../dutch/zinnen.ts";
import type { Partner } from "../../../figures/tekening/partners.ts";
import { type Gap, isDraft } from "../../../gap.ts";
import { korteNaam, partnersVan } from "../organisaties.ts";
import { als } from "../zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties">;

/** The partners as a drawing names them, in one order, so that each has the same letter in all drawings of a paper. */
export const figuurpartners = (c: Kijk): readonly Partner[] =>
  partnersVan(c)
    .filter((o) => !isDraft(o))
    .map(partnerVan);

/** The partners, and after them who else carries out an action. */
export function uitvoerders(c: Pick<Gezien<"partners">, "organisaties" | "acties">): readonly Partner[] {
  const partners = figuurpartners(c);
  const ids = c.acties.filter((a) => !isDraft(a)).flatMap((a) => [...a.uitvoerders]);
  const anderen = [...new Set(ids)].filter((id): id is string => typeof id === "string");
  return [
    ...partners,
    ...anderen.filter((id) => partners.every((p) => p.id !== id)).map((id) => partnerVan(volg(c.organisaties, id))),
  ];
}

const partnerVan = (o: Kijk["organisaties"][number]): Partner => ({ id: o.id, naam: grootGeschreven(korteNaam(o)) });

/** As the first word of a line. */
export const grootGeschreven = (naam: string | Gap): string | Gap => als(naam, hoofdletter);
