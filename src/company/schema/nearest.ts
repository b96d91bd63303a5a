/** The known key that was most likely meant; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = simplify(word)
  const dutch = inDutch[plain]
  if (dutch !== undefined && known.includes(dutch)) return dutch
  let best: string | undefined
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1
  for (const key of known) {
    const distance = editDistance(plain, simplify(key), least)
    if (distance < least) {
      least = distance
      best = key
    }
  }
  return best
}

const simplify = (word: string): string =>
  word
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

/** The keys are English; somebody who writes the file in Dutch gets there too. */
const inDutch: { readonly [word: string]: string } = {
  naam: 'name',
  bijnamen: 'aliases',
  talen: 'languages',
  land: 'country',
  beursgenoteerd: 'listed',
  doelen: 'goals',
  cultuur: 'culture',
  producten: 'products',
  afdelingen: 'desks',
  communicatie: 'communications',
  juridisch: 'legal',
  concurrenten: 'competitors',
  rechtszaken: 'litigation',
  projecten: 'projects',
  codenamen: 'codenames',
  klanten: 'customers',
  beweringen: 'claims',
  woordvoerders: 'spokespersons',
  toestemmingen: 'permissions',
  richtlijnen: 'guidelines',
  partij: 'party',
  zaak: 'matter',
  onderwerp: 'topic',
  trefwoorden: 'keywords',
  vanaf: 'from',
  tot: 'until',
  verklaring: 'statement',
  reden: 'reason',
  bewijs: 'evidence',
  tekst: 'text',
  taal: 'lang',
  kanaal: 'channel',
  rol: 'role',
  functie: 'role',
  bijlagen: 'attachments',
}

/** Optimal string alignment (Damerau–Levenshtein without overlaps), given up at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? limit) + 1)
      row.push(cost)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? limit
}
