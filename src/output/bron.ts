import { join } from "node:path";
import { InternalError } from "../errors.ts";
import type { Sjabloon } from "../render/sjabloon/taal.ts";
import type { World } from "../world.ts";

/** Where templates and letterheads come from: the consultant's own beside the project file, else ours. */
export interface Bronnen {
  sjabloon(id: string): Sjabloon;
  readonly partials: Readonly<Record<string, string>>;
  huisstijl(soort: "brief" | "stuk"): Uint8Array;
}

const tekstVan = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Own templates lie in `sjablonen/<id>.hbs`, an own letterhead is `huisstijl.docx`, both in the folder of the project. */
export function bronnenVan(world: Pick<World, "disk" | "shipped">, map: string): Bronnen {
  const lees = (eigen: string, standaard: string): { naam: string; bytes: Uint8Array } => {
    const pad = join(map, eigen);
    const bytes = world.disk.read(pad);
    if (bytes !== undefined) return { naam: eigen, bytes };
    const onze = world.shipped.read(standaard);
    if (onze === undefined) throw new InternalError(`Missing file in the package: ${standaard}`);
    return { naam: standaard, bytes: onze };
  };
  const eigen = world.disk.list(join(map, "sjablonen", "partials"));
  const namen = new Set([...world.shipped.list("partials"), ...eigen].filter((naam) => naam.endsWith(".hbs")));
  const partials = [...namen].map(
    (naam) =>
      [naam.slice(0, -4), tekstVan(lees(join("sjablonen", "partials", naam), `partials/${naam}`).bytes)] as const,
  );
  return {
    partials: Object.fromEntries(partials),
    sjabloon: (id) => {
      const { naam, bytes } = lees(join("sjablonen", `${id}.hbs`), `documents/${id}.hbs`);
      return { naam, tekst: tekstVan(bytes) };
    },
    huisstijl: (soort) => lees("huisstijl.docx", `huisstijl/${soort}.docx`).bytes,
  };
}
