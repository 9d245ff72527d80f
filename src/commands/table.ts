import type { ExitCode } from "../errors.ts";
import type { Options, Session } from "./session.ts";

export type Run = (session: Session, words: readonly string[], options: Options) => Promise<ExitCode>;

/** A command: how it is called, what it takes, and where its code is. The code is loaded when it is chosen. */
export interface CommandRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly args: readonly (readonly [argument: string, explanation: string])[];
  readonly options: readonly (readonly [flags: string, explanation: string])[];
  /** It works where there is no project, and looks at none. */
  readonly zonderProject?: true;
  /** It is asked by a program, and stands in no help. */
  readonly verborgen?: true;
  /** It may change the internal file, of which a copy is kept each day. */
  readonly metKopie?: true;
  readonly load: () => Promise<{ readonly run: Run }>;
}

const JSON_OPTION = ["--json", "geef het resultaat als JSON"] as const;

export const COMMANDS: readonly CommandRow[] = [
  {
    name: "init",
    aliases: ["begin"],
    description: "begin een nieuwe coalitie",
    args: [["[map]", "de map voor het project (anders: deze map)"]],
    options: [
      ["--naam <naam>", "de naam van de coalitie"],
      ["--answers <bestand>", "neem de antwoorden uit dit YAML-bestand"],
      ["--intern", "maak alleen een nieuw, leeg intern bestand, als het oude weg is"],
    ],
    zonderProject: true,
    load: () => import("./init.ts"),
  },
  {
    name: "step",
    aliases: ["stap"],
    description: "doe de volgende stap, of stap nr (1 tot en met 10, begin of afronding)",
    args: [["[nr]", "welke stap; zonder nummer de volgende"]],
    options: [
      ["--answers <bestand>", "neem de antwoorden uit dit YAML-bestand, of organisaties uit een CSV-bestand"],
      ["--open", "vraag alleen wat nog open is"],
      ["--review", "bekijk de antwoorden van deze stap"],
      ["--verdieping", "vraag ook de verdieping"],
      ["--voor <document>", "vraag wat dit document nog nodig heeft, uit alle stappen"],
      ["--gang <nr>", "welke gang (stap 6 tot en met 9) of bijeenkomst (stap 4 en 5): 1, 2 …, of het id"],
    ],
    metKopie: true,
    load: () => import("./step.ts"),
  },
  {
    name: "menu",
    aliases: [],
    description: "kies uit wat je nu kunt doen (ook: coalitie zonder iets erachter)",
    args: [],
    options: [],
    zonderProject: true,
    load: () => import("./menu.ts"),
  },
  {
    name: "add",
    aliases: ["toevoegen"],
    description: "voeg meteen een organisatie, persoon of gesprek toe",
    args: [["[wat]", "organisatie, persoon, gesprek … (anders: organisatie)"]],
    options: [],
    metKopie: true,
    load: () => import("./add.ts"),
  },
  {
    name: "search",
    aliases: ["zoek"],
    description: "zoek in alle antwoorden",
    args: [["[woorden...]", "waar je naar zoekt"]],
    options: [JSON_OPTION],
    metKopie: true,
    load: () => import("./search.ts"),
  },
  {
    name: "status",
    aliases: [],
    description: "toon wat binnenkort moet, de route en wat nu volgt",
    args: [],
    options: [JSON_OPTION],
    load: () => import("./status.ts"),
  },
  {
    name: "documents",
    aliases: ["documenten"],
    description: "toon van elk document of het klaar is en wat nog ontbreekt",
    args: [],
    options: [JSON_OPTION],
    load: () => import("./documents.ts"),
  },
  {
    name: "generate",
    aliases: ["maak"],
    description: "maak documenten",
    args: [["[document...]", "welke documenten"]],
    options: [
      ["--all", "alle documenten"],
      ["--for <id...>", "alleen voor deze organisatie, persoon, bijeenkomst …"],
      ["--variant <variant>", "een andere vorm van dit document, zoals een herinnering"],
      ["--output <map>", "de map waar de documenten komen"],
      ["--final", "definitief: weiger zolang er iets ontbreekt"],
      ["--work", "werkversie: zet bij elk gat een opmerking"],
      ["--date <dag>", "de datum op de documenten"],
      ["--pdf", "maak ook een PDF (met LibreOffice)"],
      ["--force", "vervang ook wat met de hand is bewerkt; het oude blijft bewaard"],
      ["--issue", "geef het uit: leg versie, dag en ontvangers vast in het register, met een exemplaar dat blijft"],
      ["--status <status>", "bij --issue: concept, ter bespreking, vastgesteld of getekend"],
      ["--versie <nummer>", "bij --issue: een ander nummer dan het volgende"],
      ["--aan <wie...>", "bij --issue: aan wie je het stuurt"],
      ["--via <hoe>", "bij --issue: mail, brief of bijeenkomst"],
      ["--reactie-voor <dag>", "bij --issue: vóór welke dag partners kunnen reageren"],
      ["--wijziging <zin...>", "bij --issue: wat er veranderde na de vorige versie"],
      JSON_OPTION,
    ],
    load: () => import("./generate.ts"),
  },
  {
    name: "check",
    aliases: ["controleer"],
    description: "controleer de projectbestanden",
    args: [],
    options: [["--alles", "toon ook de aandachtspunten die zijn stilgezet"], JSON_OPTION],
    load: () => import("./check.ts"),
  },
  {
    name: "get",
    aliases: ["lees"],
    description: "toon één antwoord, of alles",
    args: [["[pad]", "bijvoorbeeld coalitie.naam"]],
    options: [JSON_OPTION],
    load: () => import("./get.ts"),
  },
  {
    name: "set",
    aliases: ["zet"],
    description: "geef één antwoord",
    args: [
      ["<pad>", "bijvoorbeeld coalitie.naam"],
      ["[waarde...]", "het antwoord; of: later, niet besproken, bewust open, geen"],
    ],
    options: [["--weg", "haal het antwoord weg"]],
    metKopie: true,
    load: () => import("./set.ts"),
  },
  {
    name: "release",
    aliases: ["vrijgeven"],
    description: "leg vast wat een gesprekspartner vrijgeeft, of trek dat in",
    args: [["<gesprek>", "het gesprek, of met --intrekken de uitspraak"]],
    options: [
      ["--op <dag>", "de dag waarop zij akkoord gingen"],
      ["--via <hoe>", "mail, telefoon, gesprek of brief"],
      ["--door <persoon>", "wie akkoord ging"],
      ["--reikwijdte <hoever>", "alleen de eigen brief, zonder naam, partners of openbaar"],
      ["--behalve <formulering...>", "deze niet: id, id=geweigerd of id=nieuwe tekst; deze wel: id=akkoord"],
      ["--intrekken", "trek een vrijgegeven uitspraak in"],
    ],
    metKopie: true,
    load: () => import("./release.ts"),
  },
  {
    name: "restore",
    aliases: ["herstel"],
    description: "bekijk de kopieën van het interne bestand, of zet er een terug",
    args: [["[dag]", "welke kopie, bijvoorbeeld 2026-03-12; zonder dag: toon ze"]],
    options: [
      ["--ja", "vraag niet of het goed is"],
      ["--uit", "bewaar van dit project geen kopieën meer"],
      ["--aan", "bewaar weer kopieën"],
      ["--wis", "haal alle kopieën van dit project weg"],
    ],
    load: () => import("./herstel.ts"),
  },
  {
    name: "huisstijl",
    aliases: [],
    description: "maak een begin voor eigen briefpapier, en een voorbeeld van hoe alles eruitziet",
    args: [["[document]", "alleen voor dit document; of: brief, stuk (anders: voor alle documenten)"]],
    options: [
      ["--brief", "begin met de standaardhuisstijl van brieven"],
      ["--stuk", "begin met de standaardhuisstijl van stukken"],
      ["--force", "vervang ook wat er staat; het oude blijft bewaard"],
    ],
    load: () => import("./huisstijl.ts"),
  },
  {
    name: "template",
    aliases: ["sjabloon"],
    description: "bekijk, kopieer of controleer de sjablonen",
    args: [
      ["[wat]", "list (lijst), copy (kopieer) of check (controleer)"],
      ["[naam...]", "bij copy: welk sjabloon"],
    ],
    options: [["--force", "bij copy: vervang ook een eigen sjabloon; het oude blijft bewaard"], JSON_OPTION],
    load: () => import("./template.ts"),
  },
  {
    name: "privacy",
    aliases: ["avg"],
    description: "toon of wis wat er over iemand is vastgelegd, en ruim oude notities op",
    args: [["[wat]", "export (overzicht), erase (wis) of retention (bewaartermijn)"]],
    options: [
      ["--person <wie>", "over wie: een naam of korte naam"],
      ["--persoon <wie>", "hetzelfde als --person"],
      ["--output <bestand>", "bij export: het bestand waar het overzicht komt (anders: op het scherm)"],
      ["--yes", "doe het zonder te vragen"],
      ["--ja", "hetzelfde als --yes"],
      JSON_OPTION,
    ],
    metKopie: true,
    load: () => import("./privacy.ts"),
  },
  {
    name: "schema",
    aliases: [],
    description: "geef het JSON Schema van een projectbestand",
    args: [],
    options: [["--intern", "van het interne bestand"]],
    zonderProject: true,
    load: () => import("./schema.ts"),
  },
  {
    name: "completion",
    aliases: ["aanvullen"],
    description: "vul opdrachten aan met Tab, in bash, zsh, fish of PowerShell",
    args: [["[shell]", "bash, zsh, fish of powershell (anders: die je nu gebruikt)"]],
    options: [["--install", "zet het klaar als dat veilig kan; zeg anders wat je moet doen"]],
    zonderProject: true,
    load: () => import("./completion.ts"),
  },
  {
    name: "__aanvul",
    aliases: [],
    description: "wat er kan staan waar iemand op Tab drukt",
    args: [["[woorden...]", "de woorden tot hier"]],
    options: [],
    zonderProject: true,
    verborgen: true,
    load: () => import("./aanvul.ts"),
  },
];

/** Options that every command has. */
export const COMMON: readonly (readonly [flags: string, explanation: string])[] = [
  ["--project <pad>", "het projectbestand of de map (anders: hier of hoger)"],
  ["--no-input", "stel geen vragen"],
  ["--no-color", "gebruik geen kleuren"],
  ["--quiet", "zeg alleen het nodige"],
  ["--debug", "toon bij een fout ook de technische gegevens"],
];
