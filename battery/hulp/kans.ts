/** Numbers of chance below n, the same in every run. */
export function dobbelsteen(zaad: number): (n: number) => number {
  let stand = zaad >>> 0;
  return (n) => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}
