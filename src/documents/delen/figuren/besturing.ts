import { type Gezien, volg, volgAlle } from "../../../domain/gezien.ts";
import { besturing } from "../../../figures/besturing.ts";
import type { Figuur } from "../../../figuur.ts";
import { Gap, isDraft, isGap, known, optioneel } from "../../../gap.ts";
import { korteNaam } from "../organisaties.ts";
import { naamVan } from "../personen.ts";
import { figuurpartners, grootGeschreven } from "./partners.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "personen" | "themas">;
type Gremium = Pick<Gezien<"partners">["organisatie"]["gremia"][number], "naam" | "leden">;

/** What is drawn of a way to govern: the chosen one, or an option for it. */
interface Besturing {
  readonly model: string | Gap;
  readonly gremia: readonly Gremium[];
  readonly opdrachtgever: string | Gap;
  readonly programmaleider: string | Gap;
}

/** The bodies of a way to govern, with who is in them. Undefined while there are none. */
export function bestuursfiguur(c: Kijk, b: Besturing, breedte?: number): Figuur | undefined {
  const gremia = b.gremia.filter((g) => !isDraft(g));
  const naam = (ref: string | Gap): string | Gap =>
    optioneel(isGap(ref) ? ref : grootGeschreven(korteNaam(volg(c.organisaties, ref))));
  return besturing(
    {
      model: known(b.model) ?? "",
      gremia: gremia.map((g) => ({
        naam: g.naam,
        leden: volgAlle(c.organisaties, optioneel(g.leden)).map((o) => grootGeschreven(korteNaam(o))),
      })),
      partners: figuurpartners(c).map((p) => p.naam),
      themas: c.themas
        .filter((t) => !isDraft(t))
        .map((t) => ({ naam: grootGeschreven(t.naam), trekker: naam(t.trekker) })),
      opdrachtgever: naam(b.opdrachtgever),
      programmaleider: optioneel(
        grootGeschreven(isGap(b.programmaleider) ? b.programmaleider : naamVan(volg(c.personen, b.programmaleider))),
      ),
    },
    breedte,
  );
}

/** The same of a sketch, which names bodies and nothing more. */
export const schetsfiguur = (
  c: Kijk,
  { model, gremia }: { readonly model: string | Gap; readonly gremia: readonly Gremium[] },
): Figuur | undefined => bestuursfiguur(c, { model, gremia, opdrachtgever: NIEMAND, programmaleider: NIEMAND });

const NIEMAND = new Gap("", "", "verwijzing", "weg");
