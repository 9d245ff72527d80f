import { type CommandRow, JSON_OPTION } from "./row.ts";

/** The look of documents, what is kept about people, and other programs. */
export const OMHEEN: readonly CommandRow[] = [
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
    load: () => import("../huisstijl.ts"),
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
    load: () => import("../template.ts"),
  },
  {
    name: "privacy",
    aliases: ["avg"],
    description: "toon of wis wat er over iemand is vastgelegd, en ruim oude notities op",
    args: [
      [
        "[wat]",
        "export (of overzicht): wat je over iemand bewaart; erase (of wis): wis iemand; retention (of bewaartermijn): wis gespreksnotities die je lang genoeg hebt bewaard. Voor het wissen zie je eerst wat er weggaat",
      ],
    ],
    options: [
      ["--person <wie>", "over wie: een naam of korte naam"],
      ["--persoon <wie>", "hetzelfde als --person"],
      ["--output <bestand>", "bij export: het bestand waar het overzicht komt (anders: op het scherm)"],
      ["--yes", "doe het zonder te vragen"],
      ["--ja", "hetzelfde als --yes"],
      JSON_OPTION,
    ],
    metKopie: true,
    load: () => import("../privacy.ts"),
  },
  {
    name: "schema",
    aliases: [],
    description: "geef het JSON Schema van een projectbestand",
    args: [],
    options: [["--intern", "van het interne bestand"]],
    zonderProject: true,
    load: () => import("../schema.ts"),
  },
  {
    name: "completion",
    aliases: ["aanvullen"],
    description: "vul opdrachten aan met Tab, in bash, zsh, fish of PowerShell",
    args: [["[shell]", "bash, zsh, fish of powershell (anders: die je nu gebruikt)"]],
    options: [["--install", "zet het klaar als dat veilig kan; zeg anders wat je moet doen"]],
    zonderProject: true,
    load: () => import("../completion.ts"),
  },
  {
    name: "__aanvul",
    aliases: [],
    description: "wat er kan staan waar iemand op Tab drukt",
    args: [["[woorden...]", "de woorden tot hier"]],
    options: [],
    zonderProject: true,
    verborgen: true,
    load: () => import("../aanvul.ts"),
  },
];
