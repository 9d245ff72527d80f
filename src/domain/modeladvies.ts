import type { Modelnaam } from "./besturingsmodellen.ts";

/** What is known about the partners; what is absent counts for nothing. */
export interface Situatie {
  readonly aantalPartners?: number | undefined;
  readonly vertrouwen?: "laag" | "wisselend" | "hoog" | undefined;
  /** One partner pays by far the most. */
  readonly dominanteFinancier?: boolean | undefined;
  readonly ongelijkeUitvoeringskracht?: boolean | undefined;
  readonly meerdereFinanciers?: boolean | undefined;
  /** The support of board members is vital. */
  readonly bestuurlijkDraagvlak?: boolean | undefined;
  readonly breedDomein?: boolean | undefined;
  /** The partners agree on the goals, more or less. */
  readonly eensOverDoelen?: boolean | undefined;
  /** There is a cooperation already whose meetings can be used. */
  readonly bestaandeStructuur?: boolean | undefined;
  /** The cooperation is meant to last for many years. */
  readonly langdurig?: boolean | undefined;
  readonly neutraleIdentiteit?: boolean | undefined;
  /** Actions need money of the partners together. */
  readonly gezamenlijkGeld?: boolean | undefined;
}

export interface Modeladvies {
  readonly model: Modelnaam;
  /** One sentence. Says nothing about trust: that is the adviser's own judgement, and the reason may be read by others. */
  readonly reden: string;
}

interface Vuistregel extends Modeladvies {
  readonly gewicht: number;
  readonly geldt: (s: Situatie) => boolean;
}

const KLEIN = 8;
const GROOT = 15;

const groterDan = (s: Situatie, n: number) => (s.aantalPartners ?? 0) > n;
const klein = (s: Situatie) => s.aantalPartners !== undefined && s.aantalPartners <= KLEIN;
const eigenWerk = (s: Situatie) => !s.gezamenlijkGeld && !s.meerdereFinanciers && !s.dominanteFinancier;

/** Heaviest first within a model: the first that holds gives the reason. */
const VUISTREGELS: readonly Vuistregel[] = [
  {
    model: "netwerktafel",
    gewicht: 4,
    geldt: (s) => klein(s) && s.vertrouwen === "hoog" && eigenWerk(s),
    reden: "De groep is klein en de partners doen vooral eigen werk, dus één tafel zonder zwaar bestuur is genoeg.",
  },
  {
    model: "netwerktafel",
    gewicht: 1,
    geldt: (s) => klein(s) && s.bestaandeStructuur === true,
    reden: "De partners overleggen al met elkaar, en dat overleg kan de tafel worden.",
  },
  {
    model: "netwerktafel",
    gewicht: 1,
    geldt: (s) => klein(s) && s.eensOverDoelen === true,
    reden: "De partners zijn het over de doelen grotendeels eens, dus zij kunnen samen aan één tafel besluiten.",
  },
  {
    model: "netwerktafel",
    gewicht: 1,
    geldt: klein,
    reden: "Met zo weinig partners kan iedereen aan één tafel meebeslissen.",
  },
  {
    model: "leidende partner",
    gewicht: 4,
    geldt: (s) => s.dominanteFinancier === true,
    reden: "Eén partner betaalt het meeste en kan daarom het best opdrachten geven en verantwoording afleggen.",
  },
  {
    model: "leidende partner",
    gewicht: 3,
    geldt: (s) => s.ongelijkeUitvoeringskracht === true,
    reden: "De partners verschillen veel in wat ze zelf kunnen uitvoeren, en één leidende partner kan dat opvangen.",
  },
  {
    model: "leidende partner",
    gewicht: 1,
    geldt: (s) => s.eensOverDoelen === false && s.dominanteFinancier === true,
    reden: "De partners denken nog verschillend over de doelen, en één leidende partner kan dan de knoop doorhakken.",
  },
  {
    model: "leidende partner",
    gewicht: 1,
    geldt: (s) => s.vertrouwen === "laag",
    reden: "Met één partner aan de leiding is altijd duidelijk wie waarover beslist.",
  },
  {
    model: "stuurgroep met programmateam",
    gewicht: 4,
    geldt: (s) => s.meerdereFinanciers === true && s.bestuurlijkDraagvlak === true,
    reden: "Meerdere partners betalen mee en bestuurders moeten het plan dragen, dus zij sturen het best samen.",
  },
  {
    model: "stuurgroep met programmateam",
    gewicht: 2,
    geldt: (s) => s.meerdereFinanciers === true,
    reden: "Meerdere partners betalen mee en willen samen beslissen over dat geld.",
  },
  {
    model: "stuurgroep met programmateam",
    gewicht: 2,
    geldt: (s) => s.bestuurlijkDraagvlak === true,
    reden: "De steun van bestuurders is onmisbaar, en in een stuurgroep zitten zij zelf aan het roer.",
  },
  {
    model: "stuurgroep met programmateam",
    gewicht: 1,
    geldt: (s) => s.gezamenlijkGeld === true,
    reden: "Over gezamenlijk geld kan een stuurgroep van de betrokken partners besluiten.",
  },
  {
    model: "netwerkbureau",
    gewicht: 4,
    geldt: (s) => groterDan(s, GROOT),
    reden: "Met zoveel partners is een eigen bureau nodig dat iedereen verbindt.",
  },
  {
    model: "netwerkbureau",
    gewicht: 3,
    geldt: (s) => s.neutraleIdentiteit === true,
    reden: "De coalitie heeft een neutraal gezicht nodig, en een eigen bureau hoort bij geen van de partners.",
  },
  {
    model: "netwerkbureau",
    gewicht: 3,
    geldt: (s) => s.langdurig === true,
    reden: "De samenwerking is voor vele jaren, en een eigen bureau blijft bestaan als mensen wisselen.",
  },
  {
    model: "thematafels",
    gewicht: 4,
    geldt: (s) => s.breedDomein === true,
    reden: "Het domein is breed, dus partners werken het liefst aan het thema dat hen raakt.",
  },
  {
    model: "thematafels",
    gewicht: 1,
    geldt: (s) => groterDan(s, KLEIN),
    reden: "Voor één tafel is de groep te groot, maar verdeeld over thema’s blijft elk gesprek klein.",
  },
];

/** To compare with, from the top, when the rules of thumb find fewer than two models. */
const OM_TE_VERGELIJKEN: readonly Modeladvies[] = [
  {
    model: "netwerktafel",
    reden: "Dit is de lichtste vorm, waarmee de partners snel en zonder veel kosten kunnen beginnen.",
  },
  {
    model: "stuurgroep met programmateam",
    reden: "Deze vorm vraagt meer van de partners, en zo zien zij wat steviger sturen oplevert en kost.",
  },
  { model: "thematafels", reden: "Zo kunnen partners per thema meedoen en sluiten nieuwe partners makkelijk aan." },
];

const FONDS: Modeladvies = {
  model: "gezamenlijk fonds",
  reden: "De partners willen samen geld inzetten zonder gezamenlijk team, en een fonds past naast een ander model.",
};

/** Models without a team of their own, to which a fund adds the money. */
const ZONDER_TEAM: readonly Modelnaam[] = ["netwerktafel", "thematafels"];

const MODELLEN: readonly Modelnaam[] = [...new Set(VUISTREGELS.map((regel) => regel.model))];

/** One table works for a small group that trusts one another. */
const kan = (model: Modelnaam, s: Situatie) =>
  model !== "netwerktafel" || (!groterDan(s, KLEIN) && s.vertrouwen !== "laag");

function passend(s: Situatie): readonly Modeladvies[] {
  return MODELLEN.filter((model) => kan(model, s))
    .map((model) => VUISTREGELS.filter((regel) => regel.model === model && regel.geldt(s)))
    .map((regels) => ({ eerste: regels[0], som: regels.reduce((som, regel) => som + regel.gewicht, 0) }))
    .sort((a, b) => b.som - a.som)
    .flatMap(({ eerste }) => (eerste ? [{ model: eerste.model, reden: eerste.reden }] : []));
}

function aangevuld(gevonden: readonly Modeladvies[], s: Situatie): readonly Modeladvies[] {
  const anders = OM_TE_VERGELIJKEN.filter(({ model }) => kan(model, s) && !gevonden.some((a) => a.model === model));
  return [...gevonden, ...anders.slice(0, Math.max(0, 2 - gevonden.length))];
}

/**
 * Two or three models that fit, best first, each with its reason in a Dutch sentence. Advice, never a decision. The joint fund
 * is only advised last and beside a model without a team of its own, for it governs money and nothing else.
 */
export function adviesBesturingsmodel(situatie: Situatie): readonly Modeladvies[] {
  const modellen = aangevuld(passend(situatie), situatie);
  const beste = modellen.slice(0, 2);
  const metFonds = situatie.gezamenlijkGeld && beste.some(({ model }) => ZONDER_TEAM.includes(model));
  return metFonds ? [...beste, FONDS] : modellen.slice(0, 3);
}
