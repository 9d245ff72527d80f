import fc from "fast-check";

const FUZZ = import.meta.env.MODE === "fuzz";

/** How often a property is tried: so many times, and twenty times as often in `npm run fuzz`. */
export const keer = (aantal: number): { readonly numRuns: number } => ({ numRuns: aantal * (FUZZ ? 20 : 1) });

// Everybody who runs the tests tries the same values; new ones are looked for by `npm run fuzz`, which prints its seed.
fc.configureGlobal(FUZZ ? keer(100) : { ...keer(100), seed: 20261124 });
