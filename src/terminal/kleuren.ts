import { Chalk } from "chalk";

/** Colours by what they say; each says nothing that the words do not say too. */
export interface Palet {
  readonly vaag: (tekst: string) => string;
  readonly nadruk: (tekst: string) => string;
  readonly accent: (tekst: string) => string;
  readonly fout: (tekst: string) => string;
}

export function paletMet(kleur: boolean): Palet {
  const chalk = new Chalk({ level: kleur ? 1 : 0 });
  return { vaag: chalk.dim, nadruk: chalk.bold, accent: chalk.cyan, fout: chalk.red };
}
