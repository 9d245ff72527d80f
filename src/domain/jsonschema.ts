import { STANDEN } from "./boom.ts";
import { type Huis, huizenVan } from "./huis.ts";
import { isBlad } from "./pad.ts";
import type { Schema } from "./soorten/soort.ts";
import { kanGeen, soortVan } from "./soorten.ts";
import type { Bladveld, Lijst, Veld, Velden } from "./velden.ts";

/** The JSON Schema of one project file, as an editor that reads plain YAML sees it. */
export function jsonSchema(velden: Velden, huis: Huis): Schema {
  const groep = groepSchema(velden, huis);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: huis === "deelbaar" ? "Coalitie: wat partners mogen weten" : "Coalitie: het interne bestand",
    ...groep,
    properties: {
      versie: { type: ["integer", "string"], description: "De versie van dit bestand." },
      ...groep.properties,
    },
    definitions: { stand: STAND },
  };
}

const STAND: Schema = {
  description: "Geen antwoord, met de reden.",
  type: "object",
  properties: { status: { enum: STANDEN } },
  required: ["status"],
  additionalProperties: false,
};

/** Nothing behind the colon: not asked yet. */
const NIETS: Schema = { enum: [null, ""] };

const metStand = (...schemas: readonly Schema[]): Schema => ({
  anyOf: [...schemas, NIETS, { $ref: "#/definitions/stand" }],
});

interface Groepschema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}

function groepSchema(velden: Velden, huis: Huis): Groepschema {
  const hier = Object.entries(velden).filter(([, veld]) => huizenVan(veld).has(huis));
  return {
    type: "object",
    properties: Object.fromEntries(hier.map(([sleutel, veld]) => [sleutel, veldSchema(veld, huis)])),
  };
}

function veldSchema(veld: Veld, huis: Huis): Schema {
  if (isBlad(veld)) return bladSchema(veld);
  if (veld.soort === "groep") return { description: veld.titel, anyOf: [groepSchema(veld.velden, huis), NIETS] };
  return { description: veld.vraag, ...metStand({ type: "array", items: dingSchema(veld, huis) }, { enum: ["geen"] }) };
}

function dingSchema(veld: Lijst, huis: Huis): Schema {
  const schema = groepSchema(veld.velden, huis);
  if (veld.id === undefined) return schema;
  return {
    ...schema,
    properties: { id: { type: ["string", "number"] }, ...schema.properties },
    required: ["id"],
  };
}

function bladSchema(veld: Bladveld): Schema {
  const leegLijstje = { type: "array", maxItems: 0 };
  const geen = kanGeen(veld) ? [{ enum: ["geen"] }, leegLijstje] : [leegLijstje];
  return {
    description: `${veld.vraag} ${veld.waarom}`,
    examples: [veld.voorbeeld],
    ...metStand(soortVan(veld).schema(veld), ...geen),
  };
}
