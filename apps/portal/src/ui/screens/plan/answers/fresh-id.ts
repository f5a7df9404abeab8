/** The first of `cost1`, `cost2` … that no row has. */
export function freshId(stem: string, rows: readonly { id: string }[]): string {
  const taken = new Set(rows.map(({ id }) => id))
  for (let i = 1; ; i++) if (!taken.has(`${stem}${i}`)) return `${stem}${i}`
}
