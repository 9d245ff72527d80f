import fc from "fast-check";
import { plusDagen } from "../../src/dutch/datums.ts";

/** A day from 1900 to 2199, as people can write it down without being asked whether they mean it. */
export const eenDag = fc.integer({ min: -25_567, max: 84_005 }).map((n) => plusDagen("1970-01-01", n));
