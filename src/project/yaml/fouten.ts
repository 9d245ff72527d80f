import type { Plaats } from "./regels.ts";

/** Why a file cannot be read, with what to do about it. */
export interface YamlFout extends Plaats {
  readonly code: string;
  readonly melding: string;
  readonly hint: string;
}

interface Reason {
  readonly melding: string;
  readonly hint: string;
}

const QUOTE = 'Zet de tekst tussen dubbele aanhalingstekens: "…".';
const INDENT = "Laat de regel even ver inspringen als de regels waar hij bij hoort, met spaties.";

/** What is ours to say, and by the codes of yaml what that finds. */
const REASONS: Readonly<Record<string, Reason>> = {
  TE_GROOT: {
    melding: "Het bestand is groter dan 1 MB. Zo groot hoort een projectbestand niet te worden.",
    hint: "Kijk of er iets in staat wat er niet hoort, zoals een geplakte afbeelding.",
  },
  TE_VEEL_SLEUTELS: {
    melding: "Het bestand heeft te veel regels om te lezen.",
    hint: "Kijk of er iets in staat wat er niet hoort.",
  },
  TE_DIEP: {
    melding: "Vanaf hier staat de tekst te diep ingesprongen.",
    hint: "Kijk of er regels zijn die te ver inspringen.",
  },
  GEEN_UTF8: {
    melding: "Hier staan tekens die niet te lezen zijn. Het bestand is niet als UTF-8 opgeslagen.",
    hint: "Open het bestand in een teksteditor en sla het op met de codering UTF-8. In Kladblok kies je die bij ‘Opslaan als’.",
  },
  STUURTEKEN: {
    melding: "Hier staat een onzichtbaar teken dat niet in een tekst hoort.",
    hint: "Haal het weg, of typ de regel opnieuw. Ging er iets mis met de schijf? Zet dan een kopie terug.",
  },
  SAMENVOEGING: {
    melding: "Een samenvoeging in git is niet afgemaakt: hier staan twee versies onder elkaar.",
    hint: "Kies welke regels blijven en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
  },
  ANKER: {
    melding: "Een anker (&naam) kan hier niet.",
    hint: `Haal het anker weg. Hoort het teken bij de tekst? ${QUOTE}`,
  },
  ALIAS: {
    melding: "Een verwijzing met een sterretje (*naam) kan hier niet.",
    hint: `Schrijf de waarde zelf uit. Hoort het sterretje bij de tekst? ${QUOTE}`,
  },
  TAG: {
    melding: "Een label met een uitroepteken (!naam) kan hier niet.",
    hint: `Haal het label weg. Hoort het uitroepteken bij de tekst? ${QUOTE}`,
  },
  LEGE_SLEUTEL: {
    melding: "Voor deze dubbele punt ontbreekt de naam van het veld.",
    hint: "Vul de naam in of haal de regel weg.",
  },
  NON_STRING_KEY: {
    melding: "De naam van een veld moet een gewoon woord zijn.",
    hint: "Schrijf het veld als: naam: waarde.",
  },
  MULTIPLE_DOCS: {
    melding: "Hier begint een tweede document. Een projectbestand heeft er maar een.",
    hint: "Haal de regel met --- of ... weg, of zet het tweede deel in een eigen bestand.",
  },
  TAB_AS_INDENT: { melding: "Deze regel springt in met een tab.", hint: "Gebruik spaties om te laten inspringen." },
  BAD_INDENT: { melding: "Deze regel springt niet in zoals de regels eromheen.", hint: INDENT },
  BLOCK_AS_IMPLICIT_KEY: {
    melding: "Deze regel is niet te lezen: er staat een dubbele punt in de tekst, of de regel springt te ver in.",
    hint: `${QUOTE} Of laat de regel minder inspringen.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    melding: "Hier mist een dubbele punt achter de naam van een veld, of de regel hoort bij de tekst erboven.",
    hint: `Schrijf: naam: waarde. ${INDENT}`,
  },
  MISSING_CHAR: {
    melding: "Hier ontbreekt iets: een spatie, een komma, een haakje, een aanhalingsteken of een dubbele punt.",
    hint: "Kijk op deze regel en de regel erboven. Springt de regel even ver in als de regels eromheen? En eindigt alles wat begint?",
  },
  AANHALINGSTEKEN: {
    melding: "Een tekst begint hier met een aanhalingsteken en wordt niet afgesloten.",
    hint: "Zet een aanhalingsteken achter de tekst.",
  },
  BAD_SCALAR_START: { melding: "Een tekst mag niet met dit teken beginnen.", hint: QUOTE },
  BAD_DQ_ESCAPE: {
    melding: "Na een backslash (\\) staat tussen dubbele aanhalingstekens iets onbekends.",
    hint: "Schrijf twee backslashes (\\\\) of gebruik enkele aanhalingstekens.",
  },
  UNEXPECTED_TOKEN: {
    melding: "Hier staat iets wat op deze plek niet kan.",
    hint: `${QUOTE} Of kijk of de regel goed inspringt.`,
  },
  BLOCK_IN_FLOW: {
    melding: "Tussen haakjes kan geen lijst met streepjes of blok tekst staan.",
    hint: "Schrijf het onder elkaar, zonder haakjes.",
  },
  KEY_OVER_1024_CHARS: {
    melding: "De naam van dit veld is te lang.",
    hint: `Hoort de dubbele punt bij de tekst? ${QUOTE}`,
  },
  BAD_DIRECTIVE: { melding: "Een regel die met % begint kan hier niet.", hint: QUOTE },
};

const UNKNOWN: Reason = {
  melding: "Dit is niet te lezen als YAML.",
  hint: "Vergelijk de regel met de regels eromheen: inspringen, dubbele punten en aanhalingstekens.",
};

/** The problem with this code (ours, or one of yaml) at a place. */
export const yamlFout = (code: string, place: Plaats): YamlFout => ({ ...place, code, ...(REASONS[code] ?? UNKNOWN) });

export const doubleKey = (key: string, place: Plaats, first: Plaats): YamlFout => ({
  ...place,
  code: "DUBBELE_SLEUTEL",
  melding: `‘${key}’ staat hier twee keer; de eerste keer op regel ${first.regel}.`,
  hint: "Houd een van de twee over.",
});

/** In the order of the file, and one for every line: what follows on a mistake is mostly the same mistake. */
export function inFileOrder(problems: readonly YamlFout[]): readonly YamlFout[] {
  const sorted = problems.toSorted((a, b) => a.regel - b.regel || a.kolom - b.kolom);
  return sorted.filter((problem, index) => problem.regel !== sorted[index - 1]?.regel);
}
