import { expect, it } from "vitest";
import { run } from "../../src/commands/schema.ts";
import { memoryWorld } from "../geheugen.ts";
import { voerUit } from "./uitvoeren.ts";

it.each([
  [{}, "organisaties", "gesprekken"],
  [{ intern: true }, "gesprekken", "uitspraken"],
])("prints the schema of the file that was asked for: %j", async (options, wel, niet) => {
  const world = memoryWorld();
  expect(await voerUit(world, run, [], options)).toBe(0);
  const { properties } = JSON.parse(world.out);
  expect(properties).toHaveProperty(wel);
  expect(properties).not.toHaveProperty(niet);
});
