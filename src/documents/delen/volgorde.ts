/** Puts things in the order of their days; those of one day stay as they are. */
export const opDag =
  <T>(dagVan: (ding: T) => string) =>
  (a: T, b: T): number => {
    const [eerste, tweede] = [dagVan(a), dagVan(b)];
    return eerste < tweede ? -1 : eerste > tweede ? 1 : 0;
  };
