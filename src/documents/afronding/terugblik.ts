import { type Gezien, volg } from "../../domain/gezien.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { inZin } from "../delen/organisaties.ts";
import { als } from "../delen/zinnen.ts";

type Kijk = Gezien<"partners">;

/** Stories fill no more than a page. */
const HOOGUIT = 4;

/** The stories in which the vision became visible, the last ones. */
export const verhalen = (c: Kijk) =>
  c.voortgang
    .flatMap((v) => v.verhalen.filter((x) => !isDraft(x)).map((x) => ({ ...x, periode: v.periode })))
    .slice(-HOOGUIT)
    .map((x) => ({ titel: x.titel, tekst: x.tekst, periode: x.periode }));

interface Moment {
  readonly dag: string;
  readonly wat: string | Gap | Zin;
}

/** From beginning to end: the meetings, what was signed, who came and left, and the decision to stop. */
export function tijdlijn(c: Kijk): readonly Moment[] {
  const bijeenkomsten = c.bijeenkomsten.filter((b) => !isDraft(b)).map((b) => ({ dag: b.datum, wat: b.benaming }));
  const zegels = c.bezegelingen
    .filter((z) => !isDraft(z) && z.stand === "getekend")
    .map((z) => ({ dag: z.datum, wat: zin`Ondertekening: ${z.titel}` }));
  const leden = c.toetredingen
    .filter((t) => !isDraft(t) && !isGap(t.soort))
    .map((t) => ({ dag: t.datum, wat: zin`${wie(c, t.partner)} ${GAAT[t.soort as keyof typeof GAAT]}` }));
  const { besluit } = c.afronding;
  const einde = [{ dag: besluit.datum, wat: "Besluit om de samenwerking af te ronden" }];
  return [...bijeenkomsten, ...zegels, ...leden, ...einde]
    .flatMap(({ dag, wat }) => (isGap(dag) ? [] : [{ dag, wat }]))
    .toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

const wie = (c: Kijk, id: string | Gap): string | Gap => als(inZin(volg(c.organisaties, id)), hoofdletter);

const GAAT = { toetreding: "komt erbij", uittreding: "vertrekt", "nieuwe financier": "gaat meebetalen" } as const;

/** The years from the first meeting to the decision to stop: `2023–2026`; empty where one of them is not known. */
export function looptijd(c: Kijk): readonly [string, string] | undefined {
  const eerste = tijdlijn(c)[0]?.dag;
  const laatste = known(c.afronding.besluit.datum);
  return eerste === undefined || laatste === undefined ? undefined : [eerste, laatste];
}
