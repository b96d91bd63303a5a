const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Legal forms and other tails nobody says aloud. */
const tails = words(
  'bv nv vof cv ltd limited plc inc llc llp corp corporation co company group groep holding holdings gmbh ag sa se ab oy international nederland netherlands belgie uk europe benelux solutions services systems industries & and en partners zn zonen sons',
)

/**
 * Kinds of thing a name may open with: people leave them out ("Lage Hoek" for "Warmtenet Lage Hoek"). Not the bodies that rule a place:
 * what is left of "Gemeente Rijnzate" is where people live and go.
 */
const heads = words(
  'project projekt operatie operation programma program programme initiative initiatief windpark zonnepark warmtenet plan wijk bouwbedrijf aannemer aannemersbedrijf installatiebedrijf bakkerij slagerij garage hotel restaurant cafe kliniek ziekenhuis zorggroep zorgcentrum verzorgingshuis school basisschool college stichting vereniging woningcorporatie woonstichting bank verzekeraar familie drukkerij transportbedrijf rederij brouwerij apotheek praktijk huisartsenpraktijk supermarkt camping kwekerij boerderij advocatenkantoor kantoor makelaardij the de het hospital clinic bakery brewery farm farms pharmacy family estate university foundation trust codename code',
)

/** What people call it for short: without its legal form and without the kind of thing it is; none when nothing telling is left. */
export function shortNames(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/)
  if (parts.length < 2 || /^["#@]/.test(name)) return []
  const bare = (part: string | undefined): string => (part ?? '').toLowerCase().replace(/[.,]/g, '')
  let to = parts.length
  while (to > 1 && tails.has(bare(parts[to - 1]))) to--
  let from = 0
  while (from < to - 1 && heads.has(bare(parts[from]))) from++
  const found = new Set<string>()
  for (const start of new Set([0, from, from > 0 && /^(de|het|the)$/i.test(parts[from - 1] ?? '') ? from - 1 : from])) {
    const short = parts.slice(start, to).join(' ')
    if (short !== name && short.replace(/[^\p{L}\p{N}]/gu, '').length >= 4 && !heads.has(bare(short))) found.add(short)
  }
  return [...found]
}
