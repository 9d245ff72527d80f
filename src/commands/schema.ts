import { velden } from "../domain/declaratie.ts";
import { jsonSchema } from "../domain/jsonschema.ts";
import { printJson } from "./melden.ts";
import { isOn } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, _words, options) => {
  printJson(world, jsonSchema(velden, isOn(options, "intern") ? "intern" : "deelbaar"));
  return 0;
};
