import { type CommandRow, JSON_OPTION } from "./row.ts";

/** Answering: beginning, going through the steps, adding and looking up. */
export const ANTWOORDEN: readonly CommandRow[] = [
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
    load: () => import("../init.ts"),
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
    load: () => import("../step.ts"),
  },
  {
    name: "menu",
    aliases: [],
    description: "kies uit wat je nu kunt doen (ook: coalitie zonder iets erachter)",
    args: [],
    options: [],
    zonderProject: true,
    load: () => import("../menu.ts"),
  },
  {
    name: "add",
    aliases: ["toevoegen"],
    description: "voeg meteen een organisatie, persoon of gesprek toe",
    args: [["[wat]", "organisatie, persoon, gesprek … (anders: organisatie)"]],
    options: [],
    metKopie: true,
    load: () => import("../add.ts"),
  },
  {
    name: "search",
    aliases: ["zoek"],
    description: "zoek in alle antwoorden",
    args: [["[woorden...]", "waar je naar zoekt"]],
    options: [JSON_OPTION],
    metKopie: true,
    load: () => import("../search.ts"),
  },
];
