import { type Gezien, volg } from "../../domain/gezien.ts";
import { getalwoord } from "../../dutch/bedragen.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { korteNaam, PARTNERROLLEN } from "../delen/organisaties.ts";

export type Kijk = Gezien<"kerngroep">;
type Onderwerp = Kijk["domein"]["onderwerpen"][number];
type Organisatie = Kijk["organisaties"][number];
type Positie = "in het domein" | "nog open" | "bewust buiten";

/**
 * The organisations of which one wants to see where their interest lies: those with a place in a topic, the partners, and
 * those the coalition cannot do without. In the order of the project file.
 */
export function betrokkenen(c: Kijk): readonly Organisatie[] {
  const genoemd = echte(c).flatMap((o) => partnersVan(o).map((p) => p.partner));
  return c.organisaties.filter(
    (o) => !isDraft(o) && (genoemd.includes(o.id) || PARTNERROLLEN.includes(o.rol) || o.kernpartner === true),
  );
}

const echte = (c: Kijk): readonly Onderwerp[] => c.domein.onderwerpen.filter((o) => !isDraft(o));
const partnersVan = (o: Onderwerp) => o.perPartner.filter((p) => !isDraft(p));
/** Those for whom it counts, at the heart or beside it. */
const belanghebbenden = (o: Onderwerp) =>
  partnersVan(o).filter((p) => p.belang === "kern" || p.belang === "zijdelings");

/** The topics in one position, each with whose heart it is, for whom it counts beside, and how widely it is shared. */
export const onderwerpenIn = (c: Kijk, positie: Positie) =>
  c.domein.onderwerpen
    .filter((o) => o.positie === positie || (positie === "in het domein" && isDraft(o)))
    .map((o) => ({
      naam: o.naam,
      omschrijving: optioneel(o.omschrijving),
      kern: namen(c, o, "kern"),
      zijdelings: namen(c, o, "zijdelings"),
      reikwijdte: isDraft(o) ? "" : reikwijdte(c, o),
      herkomst: optioneel(o.herkomst),
    }));

const namen = (c: Kijk, o: Onderwerp, belang: "kern" | "zijdelings"): readonly (string | Gap)[] =>
  partnersVan(o)
    .filter((p) => p.belang === belang)
    .map((p) => korteNaam(volg(c.organisaties, p.partner)));

/** Of all, of some or of one: that one may be why it takes part. */
function reikwijdte(c: Kijk, o: Onderwerp): "alle partners" | "meerdere" | "één" | "nog geen" {
  const aantal = belanghebbenden(o).length;
  if (aantal === 0) return "nog geen";
  if (aantal === 1) return "één";
  return aantal >= betrokkenen(c).length ? "alle partners" : "meerdere";
}

const TEKENS = { kern: "●", zijdelings: "○", geen: "–" } as const;

/** A column is as wide as the longest word above it, so that no name is cut in two. */
function breedtes(namen: readonly (string | Gap)[]): string {
  const woorden = namen.map((naam) => Math.max(MINSTE, ...(known(naam) ?? "").split(/[\s-]/).map((w) => w.length + 2)));
  const samen = woorden.reduce((som, lengte) => som + lengte, 0);
  return [18, ...woorden.map((lengte) => Math.floor((820 * lengte) / samen) / 10)].join(",");
}

/** As many letters as a column with a short word still gets. */
const MINSTE = 8;

/** A row per topic in the domain or still open, a column per organisation. Empty where nobody said how much it counts. */
export function matrix(c: Kijk) {
  const kolommen = betrokkenen(c);
  const rijen = echte(c).filter((o) => o.positie === "in het domein" || o.positie === "nog open");
  return {
    kolommen: kolommen.map(korteNaam),
    breedtes: breedtes(kolommen.map(korteNaam)),
    rijen: rijen.map((o) => ({
      naam: o.naam,
      open: o.positie === "nog open",
      cellen: kolommen.map(({ id }) => {
        const belang = known(partnersVan(o).find((p) => p.partner === id)?.belang);
        return belang === undefined ? "" : TEKENS[belang];
      }),
    })),
  };
}

/** How widely the domain is shared, in a sentence or two; empty while there is nothing in it. */
export function samenhang(c: Kijk): string {
  const erin = echte(c).filter((o) => o.positie === "in het domein");
  if (erin.length === 0) return "";
  const tel = (welke: ReturnType<typeof reikwijdte>) => erin.filter((o) => reikwijdte(c, o) === welke).length;
  const delen = [
    { n: tel("alle partners"), wie: "alle partners" },
    { n: tel("meerdere"), wie: "meer dan één partner" },
    { n: tel("één"), wie: "één partner" },
  ].filter(({ n }) => n > 0);
  const aantal = `In het domein ${erin.length === 1 ? "ligt één onderwerp" : `liggen ${getalwoord(erin.length)} onderwerpen`}.`;
  if (delen.length === 0) return aantal;
  const telling = opsomming(delen.map(({ n, wie }) => `${getalwoord(n)} voor ${wie}`));
  return `${aantal} Daarvan ${delen[0]?.n === 1 ? "telt" : "tellen"} er ${telling}.`;
}

/** What has no place yet: partners without a topic at heart in the domain, topics without a partner or a theme. */
export function losseEinden(c: Kijk): readonly string[] {
  const erin = echte(c).filter((o) => o.positie === "in het domein");
  const zonderOnderwerp = betrokkenen(c).filter(
    ({ id }) => !erin.some((o) => belanghebbenden(o).some((p) => p.partner === id)),
  );
  const lijst = (rij: readonly (string | Gap)[]): string => opsomming(rij.flatMap((naam) => known(naam) ?? []));
  const zonderPartner = erin.filter((o) => belanghebbenden(o).length === 0);
  const zonderThema = c.themas.some((t) => !isDraft(t)) ? erin.filter((o) => isGap(o.thema)) : [];
  const regels: readonly (readonly [string, string])[] = [
    ["Nog geen onderwerp in het domein", lijst(zonderOnderwerp.map(korteNaam))],
    ["Nog van geen enkele partner", lijst(zonderPartner.map(({ naam }) => naam))],
    ["Nog bij geen thema", lijst(zonderThema.map(({ naam }) => naam))],
  ];
  return regels.filter(([, wie]) => wie !== "").map(([wat, wie]) => `${wat}: ${wie}.`);
}

/** Each theme with who draws it and which topics it holds. */
export const themas = (c: Kijk) =>
  c.themas
    .filter((t) => !isDraft(t))
    .map((t) => ({
      naam: t.naam,
      omschrijving: optioneel(t.omschrijving),
      trekker: isGap(t.trekker) ? "" : korteNaam(volg(c.organisaties, t.trekker)),
      onderwerpen: echte(c)
        .filter((o) => o.thema === t.id && o.positie !== "bewust buiten")
        .map(({ naam }) => naam),
    }));
