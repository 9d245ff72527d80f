import type { World } from "../../world.ts";
import { COMMANDS, COMMON, type CommandRow } from "../table.ts";
import { idsIn, ledenVan, padenVoor } from "./project.ts";

/** A word that can stand there, with what it is. */
export interface Voorstel {
  readonly woord: string;
  readonly uitleg: string;
}

/** What can stand at the cursor; `bestanden` where a file or folder belongs. */
export type Aanvulling = readonly Voorstel[] | "bestanden";

/** What can follow the words (without `coalitie`), of which the last is being typed. Looks up only what that takes. */
export async function aanvulling(woorden: readonly string[], world: World): Promise<Aanvulling> {
  const nu = woorden.at(-1) ?? "";
  const eerder = woorden.slice(0, -1);
  const row = COMMANDS.find((r) => r.verborgen !== true && eerder.some((w) => w === r.name || r.aliases.includes(w)));
  if (row === undefined) return passend([...opdrachten(), ...vlaggen(undefined)], nu);
  const [, vlag = "", begin = ""] = /^(--[a-z-]+=)(.*)$/s.exec(nu) ?? [];
  if (vlag !== "") {
    const waarden = await waardenVan(world, row, vlag.slice(0, -1), begin, eerder);
    return waarden === "bestanden"
      ? waarden
      : passend(waarden, begin).map((v) => ({ ...v, woord: `${vlag}${v.woord}` }));
  }
  if (nu.startsWith("-")) return passend(vlaggen(row), nu);
  const optie = optieVoor(row, eerder);
  const waar = optie ?? argumentVan(row, eerder);
  if (waar === undefined) return passend(vlaggen(row), nu);
  const waarden = await waardenVan(world, row, waar, nu, eerder);
  return waarden === "bestanden" ? waarden : passend(waarden, nu);
}

const passend = (alle: readonly Voorstel[], begin: string): readonly Voorstel[] =>
  alle.filter(({ woord }) => woord.startsWith(begin));

const opdrachten = (): readonly Voorstel[] => [
  ...COMMANDS.filter(({ verborgen }) => verborgen !== true).flatMap(({ name, aliases, description }) =>
    [name, ...aliases].map((woord) => ({ woord, uitleg: description })),
  ),
  { woord: "help", uitleg: "uitleg over een opdracht" },
];

const vlaggen = (row: CommandRow | undefined): readonly Voorstel[] =>
  [...(row?.options ?? []), ...COMMON, ["--help", "toon deze hulp"] as const].map(([vlag, uitleg]) => ({
    woord: naamVan(vlag),
    uitleg,
  }));

const naamVan = (vlag: string): string => vlag.split(" ")[0] ?? vlag;

/** The option that still wants a value: the last one, or a list that goes on. */
function optieVoor({ options }: CommandRow, eerder: readonly string[]): string | undefined {
  const plek = eerder.findLastIndex((w) => w.startsWith("--"));
  const [vlag] = [...options, ...COMMON].find(([v]) => naamVan(v) === eerder[plek]) ?? [];
  if (vlag === undefined || !vlag.includes(" ")) return undefined;
  return plek === eerder.length - 1 || vlag.endsWith("...>") ? naamVan(vlag) : undefined;
}

/** The argument of which this would be the value: `[document...]`. */
function argumentVan(row: CommandRow, eerder: readonly string[]): string | undefined {
  const vanaf = eerder.findIndex((w) => w === row.name || row.aliases.includes(w)) + 1;
  const alle = [...row.options, ...COMMON];
  let nr = 0;
  for (let i = vanaf; i < eerder.length; i += 1) {
    const woord = eerder[i] ?? "";
    if (!woord.startsWith("--")) nr += 1;
    else if (alle.some(([v]) => naamVan(v) === woord && v.includes(" "))) i += 1;
  }
  const [naam] = row.args[nr] ?? row.args.findLast(([argument]) => argument.includes("...")) ?? [];
  return naam;
}

const los = (...woorden: readonly string[]): readonly Voorstel[] => woorden.map((woord) => ({ woord, uitleg: "" }));

async function waardenVan(
  world: World,
  { name }: CommandRow,
  waar: string,
  begin: string,
  eerder: readonly string[],
): Promise<Aanvulling> {
  switch (`${name} ${waar}`) {
    case "step [nr]":
      return stappen();
    case "step --voor":
    case "generate [document...]":
      return documenten(world);
    case "huisstijl [document]":
      return [...documenten(world), ...los("brief", "stuk")];
    case "generate --for":
    case "generate --aan":
      return idsIn(world, eerder, FOR);
    case "generate --variant":
      return varianten(eerder);
    case "generate --status":
      return los("concept", "ter bespreking", "vastgesteld", "getekend");
    case "generate --via":
      return los("mail", "brief", "bijeenkomst");
    case "release <gesprek>":
      return idsIn(world, eerder, ["gesprekken", "uitspraken"]);
    case "release --via":
      return los("mail", "telefoon", "gesprek", "brief");
    case "release --door":
      return idsIn(world, eerder, ["personen"]);
    case "release --reikwijdte":
      return los("alleen de eigen brief", "zonder naam", "partners", "openbaar");
    case "step --gang":
      return idsIn(world, eerder, ["gangen", "bijeenkomsten"]);
    case "get [pad]":
    case "set <pad>":
      return padenVoor(world, eerder, begin);
    case "template [wat]":
      return los("list", "copy", "check", "lijst", "kopieer", "controleer");
    case "template [naam...]":
      return sjablonen(world);
    case "add [wat]":
      return ledenVan();
    case "completion [shell]":
      return los("bash", "zsh", "fish", "powershell");
    default:
      return BESTANDEN.includes(waar) ? "bestanden" : [];
  }
}

const BESTANDEN = ["--project", "--answers", "--output", "[map]"];
const FOR = ["organisaties", "personen", "gesprekken", "bijeenkomsten", "gangen", "bezegelingen"];

async function stappen(): Promise<readonly Voorstel[]> {
  const { STAPPEN } = await import("../../plan/stappen.ts");
  return [
    { woord: "begin", uitleg: "de eerste vragen" },
    ...STAPPEN.map(({ nr, titel }) => ({ woord: String(nr), uitleg: titel })),
  ];
}

/** By their templates: the documents themselves need not be loaded for it. */
const documenten = ({ shipped }: World): readonly Voorstel[] =>
  los(
    ...shipped
      .list("documents")
      .filter((naam) => naam.endsWith(".hbs") && !naam.endsWith(".mail.hbs"))
      .map((naam) => naam.replace(/\.hbs$/, "")),
  );

const sjablonen = ({ shipped }: World): readonly Voorstel[] =>
  los(...["documents", "partials"].flatMap((map) => shipped.list(map).map((naam) => naam.replace(/\.hbs$/, ""))));

async function varianten(eerder: readonly string[]): Promise<readonly Voorstel[]> {
  const { DOCUMENTEN } = await import("../../documents/documenten.ts");
  const genoemd = DOCUMENTEN.filter(({ id }) => eerder.includes(id));
  return (genoemd.length === 0 ? DOCUMENTEN : genoemd).flatMap(({ varianten: alle = [] }) =>
    alle.map(({ id, naam }) => ({ woord: id, uitleg: naam })),
  );
}
