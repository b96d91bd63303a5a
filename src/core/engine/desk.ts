/** Who answers. In the order in which one is asked first when several are concerned. */
export const desks = [
  'security',
  'privacy',
  'legal',
  'investor-relations',
  'pr',
  'ip',
  'hr',
  'compliance',
  'communications',
] as const

export type Desk = (typeof desks)[number]

/** The desk to ask first out of several; `communications` when there are none. */
export function firstDesk(concerned: Iterable<Desk>): Desk {
  const wanted = new Set(concerned)
  return desks.find((desk) => wanted.has(desk)) ?? 'communications'
}
