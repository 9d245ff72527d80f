/** A sum that says whether an amount in it is not known yet (PM): such an amount is never counted as nought in silence. */
export interface Som {
  /** Whole euros, of what is known. */
  readonly bedrag: number;
  readonly pm: boolean;
}

/** Money for a cost. `bedrag` is undefined while it is not known. */
export interface Dekkingsregel {
  readonly bron: string | undefined;
  readonly status: string | undefined;
  readonly bedrag: number | undefined;
}

/** A cost with the money for it: an action, or a line above the actions. */
export interface Post {
  readonly kosten: readonly (number | undefined)[];
  readonly dekking: readonly Dekkingsregel[];
}

/**
 * Cost against money. Over what is known, always: kosten + nietVerdeeld = dekking + ongedekt. Money that one post has
 * left over does not cover another: that is for the partners to decide.
 */
export interface Balans {
  readonly kosten: Som;
  readonly dekking: Som;
  readonly ongedekt: Som;
  readonly nietVerdeeld: Som;
}

/** The amounts together; `pm` where one of them is not known yet. */
export const som = (bedragen: readonly (number | undefined)[]): Som => ({
  bedrag: bedragen.reduce<number>((totaal, b) => totaal + (b ?? 0), 0),
  pm: bedragen.some((b) => b === undefined),
});

const plus = (sommen: readonly Som[]): Som => ({
  bedrag: sommen.reduce((totaal, s) => totaal + s.bedrag, 0),
  pm: sommen.some((s) => s.pm),
});

/** A line that says that money is missing is not money. */
export const isGeld = (regel: Dekkingsregel): boolean => regel.status !== "ongedekt" && regel.bron !== "nog te vinden";

export function balans(post: Post): Balans {
  const kosten = som(post.kosten);
  const dekking = som(post.dekking.filter(isGeld).map((r) => r.bedrag));
  const tekort = kosten.bedrag - dekking.bedrag;
  const pm = kosten.pm || dekking.pm;
  return {
    kosten,
    dekking,
    ongedekt: { bedrag: Math.max(0, tekort), pm },
    nietVerdeeld: { bedrag: Math.max(0, -tekort), pm: false },
  };
}

/** The balances together, column by column. */
export const totaal = (balansen: readonly Balans[]): Balans => ({
  kosten: plus(balansen.map((b) => b.kosten)),
  dekking: plus(balansen.map((b) => b.dekking)),
  ongedekt: plus(balansen.map((b) => b.ongedekt)),
  nietVerdeeld: plus(balansen.map((b) => b.nietVerdeeld)),
});

const ZEKER: readonly unknown[] = ["toegezegd", "gereserveerd"];

/** How much of the cost is covered by money that is promised or reserved: `alles`, `deels` or `niets`. */
export function zekerheid(post: Post): "alles" | "deels" | "niets" {
  const kosten = som(post.kosten);
  const zeker = som(post.dekking.filter((r) => isGeld(r) && ZEKER.includes(r.status)).map((r) => r.bedrag));
  if (!kosten.pm && zeker.bedrag >= kosten.bedrag) return "alles";
  return zeker.bedrag > 0 ? "deels" : "niets";
}

/** How sure money is, from promised to hoped for: the columns of the overview by source. */
const ZEKERHEDEN: Readonly<Record<string, "hard" | "voorwaarde" | "gezocht">> = {
  toegezegd: "hard",
  gereserveerd: "hard",
  "toegekend onder voorwaarde": "voorwaarde",
  aangevraagd: "gezocht",
  beoogd: "gezocht",
};

/** What one source pays: for certain, under a condition, and still looked for. */
export interface Bronregel {
  readonly bron: string;
  readonly hard: Som;
  readonly voorwaarde: Som;
  readonly gezocht: Som;
  readonly samen: Som;
}

/**
 * The money by source and by how sure it is, in the order of `bronnen`; sources without money are left out. What has no
 * source yet comes last under its own name, so that the lines add up.
 */
export function perBron(posten: readonly Post[], bronnen: readonly string[]): readonly Bronregel[] {
  const geld = posten.flatMap((p) => p.dekking.filter(isGeld));
  return [...bronnen, undefined].flatMap((bron) => {
    const eigen = geld.filter((r) => r.bron === bron);
    return eigen.length === 0 ? [] : [bronregel(bron ?? "bron nog niet bekend", eigen)];
  });
}

/** One line of the overview by source. Money of which nobody said how sure it is, counts as hoped for. */
export function bronregel(bron: string, regels: readonly Dekkingsregel[]): Bronregel {
  const met = (soort: string): Som =>
    som(regels.filter((r) => (ZEKERHEDEN[r.status ?? ""] ?? "gezocht") === soort).map((r) => r.bedrag));
  const delen = { hard: met("hard"), voorwaarde: met("voorwaarde"), gezocht: met("gezocht") };
  return { bron, ...delen, samen: plus(Object.values(delen)) };
}
