import { aangehaald, gevonden, los, type Vondst } from "./vondst.ts";

type Regel = readonly [woord: string, beter: string];

/** Words of offices, and what people say. */
const STROEF: readonly Regel[] = [
  ["[Mm]iddels", "met, of: door"],
  ["[Tt]eneinde", "om"],
  ["[Ii]nzake", "over"],
  ["[Mm]et betrekking tot", "over"],
  ["[Tt]en aanzien van", "over"],
  ["[Aa]lsmede", "en ook"],
  ["[Hh]etgeen", "wat"],
  ["[Cc]onform", "volgens"],
  ["[Dd]erhalve", "daarom"],
  ["[Hh]et betreft", "het gaat om"],
  ["[Cc]ommitment op(?:te |ge)?ha(?:len|ald)|[Cc]ommitment te halen", "vragen wie meedoet"],
  ["(?:de )?neuzen dezelfde kant op", "het eens worden"],
  ["[Ss]tip op de horizon", "doel"],
  ["[Uu]it(?:ge|te )?rol(?:len|d)|[Uu]itrol", "invoeren"],
  ["[Bb]orgen|geborgd|[Bb]orging", "vastleggen, of: zorgen dat het zo blijft"],
  ["[Ss]takeholders?", "betrokkenen"],
  ["[Ii]mplementatie|[Ii]mplementeren|geïmplementeerd", "invoeren"],
  ["[Qq]uick ?wins?", "wat snel kan"],
];

/** Two words where one will do. */
const DUBBEL: readonly Regel[] = [
  ["en/of", "of"],
  ["[Hh]ij/zij|[Zz]ij/hij", "die, of: zij (meervoud)"],
  ["[Zz]ijn/haar|[Hh]aar/zijn", "de, of: hun"],
];

const SPELLING: readonly Regel[] = [
  ["B ?& ?W", "B en W"],
  ["BTW", "btw"],
  ["CAO", "cao"],
  ["(?:MKB|MBO|HBO|ZZP)(?! \\p{Lu})", "mkb, mbo, hbo en zzp met kleine letters"],
  ["FTE", "fte"],
  ["[Cc]o-crea(?:tie|ties)", "cocreatie"],
  ["[Tt]en alle tijden?", "te allen tijde"],
];

/** All words of some rules at once, also within longer ones: most texts have none of them. */
const samen = new Map(
  [STROEF, DUBBEL, SPELLING].map((regels) => [regels, new RegExp(regels.map(([woord]) => woord).join("|"), "u")]),
);

const zoek = (tekst: string, regels: readonly Regel[]): readonly Regel[] =>
  samen.get(regels)?.test(tekst) === false ? [] : inRegels(tekst, regels);

const inRegels = (tekst: string, regels: readonly Regel[]): readonly Regel[] =>
  regels.flatMap(([woord, beter]) =>
    gevonden(tekst, los(woord))
      .slice(0, 1)
      .map((w): Regel => [w, beter]),
  );

const alsVondst = (gevonden: readonly Regel[], wat: string): readonly Vondst[] =>
  gevonden.length === 0
    ? []
    : [
        {
          melding: `${aangehaald(gevonden.map(([woord]) => woord))} ${wat}.`,
          hint: `Schrijf liever: ${gevonden
            .slice(0, 3)
            .map(([, beter]) => beter)
            .join("; ")}.`,
        },
      ];

/** Words that make a text stiff. */
export const stroeveWoorden = (tekst: string): readonly Vondst[] => {
  const woorden = zoek(tekst, STROEF);
  return alsVondst(woorden, woorden.length === 1 ? "leest stroef" : "lezen stroef");
};

/** `en/of`, `hij/zij`, `partner(s)`. */
export const dubbelvormen = (tekst: string): readonly Vondst[] => {
  const haakjes = gevonden(tekst, /\p{Ll}+\((?:s|en|n)\)/gu).map((w): Regel => [w, "één vorm: enkelvoud of meervoud"]);
  const woorden = [...zoek(tekst, DUBBEL), ...haakjes];
  return alsVondst(woorden, woorden.length === 1 ? "houdt de lezer op" : "houden de lezer op");
};

/** How words and amounts are written. */
export const spelling = (tekst: string): readonly Vondst[] => {
  const bedragen = gevonden(tekst, /€\s?\d[\d.]*(?:,-|,–|,00(?!\d))/gu).map(
    (w): Regel => [w, `€ ${w.replace(/^€\s?/, "").replace(/,.*$/, "")}`],
  );
  const procenten = gevonden(tekst, /\d+(?:,\d+)?\s%/gu).map((w): Regel => [w, w.replace(/\s/, "")]);
  const woorden = [...zoek(tekst, SPELLING), ...bedragen.slice(0, 1), ...procenten.slice(0, 1)];
  return alsVondst(woorden, "schrijf je anders");
};

const INVULPLEK =
  /\[[^\]\n]*(?:invul|naam|datum|bedrag|volgt|nader)[^\]\n]*\]|(?<!\p{L})(?:TODO|[Nn]\.t\.b\.|[Xx]{3,}|[Nn]ader te bepalen|[Nn]og in te vullen|[Ll]orem ipsum)(?!\p{L})|\?{3,}/gu;

/** Places kept free for later: a document would print them as they stand. */
export const invulplekken = (tekst: string): readonly Vondst[] => {
  const woorden = gevonden(tekst, INVULPLEK);
  return woorden.length === 0
    ? []
    : [
        {
          melding: `${aangehaald(woorden)} ${woorden.length === 1 ? "komt" : "komen"} zo in een document te staan.`,
          hint: "Laat het antwoord open met ‘later’, of met ‘bewust open’ als de partners er nog over praten.",
        },
      ];
};
