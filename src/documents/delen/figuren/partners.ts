import type { Gezien } from "../../../domain/gezien.ts";
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

/** The partners, and after them others that are named: who carries out an action, or for whom a topic counts. */
export function metGenoemden(c: Kijk, genoemd: readonly (string | Gap)[]): readonly Partner[] {
  const partners = figuurpartners(c);
  const anderen = c.organisaties.filter((o) => !isDraft(o) && genoemd.includes(o.id));
  return [...partners, ...anderen.filter((o) => partners.every((p) => p.id !== o.id)).map(partnerVan)];
}

/** The partners and who else carries out an action. */
export const uitvoerders = (c: Pick<Gezien<"partners">, "organisaties" | "acties">): readonly Partner[] =>
  metGenoemden(
    c,
    c.acties.filter((a) => !isDraft(a)).flatMap((a) => [...a.uitvoerders]),
  );

const partnerVan = (o: Kijk["organisaties"][number]): Partner => ({ id: o.id, naam: grootGeschreven(korteNaam(o)) });

/** As the first word of a line. */
export const grootGeschreven = (naam: string | Gap): string | Gap => als(naam, hoofdletter);
