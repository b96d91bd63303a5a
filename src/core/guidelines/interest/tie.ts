/** The kinds of tie a reader would weigh. */
export type Tie = 'shares' | 'family' | 'job' | 'payment' | 'other'

/** What an author's own word for their tie ("aandelen", "side job", "my sister owns it") comes down to. */
export function tieOf(kind: string | undefined): Tie {
  const word = (kind ?? '').toLowerCase()
  if (/share|stock|equity|option|invest|aande|belegg|certific|mede-?eigena|owner|eigena|founder|oprichter/.test(word))
    return 'shares'
  if (
    /famil|relative|broer|brother|zus|sister|partner|spouse|wife|husband|vrouw|man\b|ouder|parent|vader|moeder|father|mother|zoon|dochter|\bson\b|daughter/.test(
      word,
    )
  )
    return 'family'
  if (/job|baan|werk|work|functie|board|bestuur|advis|nevenf|freelance|zzp|gig|employ/.test(word)) return 'job'
  if (/pay|paid|betaal|betal|fee|sponsor|vergoed|commission|provisie|honor|grant|ambassa|affiliate/.test(word))
    return 'payment'
  return 'other'
}
