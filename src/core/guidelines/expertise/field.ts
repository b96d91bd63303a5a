import type { Reading } from '../../engine/index.ts'

/** The kinds of professional advice that can do harm in the wrong hands; each is a cue of this guideline. */
export const domains = ['medical', 'legal', 'money', 'technical', 'security'] as const
export type Domain = (typeof domains)[number]

/** Words in a role or a registered expertise that make a domain somebody's own. */
const trades: { readonly [domain in Domain]: RegExp } = {
  medical:
    /arts\b|dokter|verpleeg|chirurg|olo(?:og|ge|gist|gy|gie)\b|fysio|physio|apothe|pharmac|therap|psych|di[eë]+t|dentist|verlosk|midwi|verzorgende|ambulance|paramedic|nurs|surge|doctor|\bgp\b|physician|nutrition|voeding|\bvet\b|veterin|geneesk|cardi|radiog|dialys|phleb|sonog|health ?care|\bcarer|matron|orthop|optom|audiolog|obstet|anaes|medic(?:al|ine|ijn|ation|us)|first aid|ehbo|captain/i,
  legal:
    /juri|advoca|notaris|recht|legal|\blaw|solicitor|barrister|attorney|counsel|paralegal|fiscal|belasting|\btax|huurders|compliance|polisvoorwaarden|procureur/i,
  money:
    /hypothe|financ|lend|deposit|belegg?|pensioen|econom|accountan|invest|mortgage|wealth|actuar|verzeker|polis|insur|fiscal|belasting|\btax|boekhoud|bookkeep|controller|treasur|underwrit|trader|krediet|credit/i,
  technical:
    /elektri|electri|installat|monteur|ingenieur|constru|bouwk|\bgas|cv-|ketel|aannemer|loodgiet|plumb|builder|techni|timmer|veiligheid|safety|brandweer|\bfire|arbo|lasser|weld|architect|metsel|dakdek|roof|mechanic|lineworker|fitter|surveyor|pilot|captain|koolmonoxide|warmtepomp|uitvoerder|(?<!software |data |web |frontend |front-end |backend |back-end |cloud |ml |sales |support )engineer/i,
  security:
    /secur|beveilig|ciso|develop|\bit\b|sysadmin|beheer|pentest|privacy|netwerk|network|devops|software|engineer|program/i,
}

/** Whether advice of a kind is within what the author is known for, by role, registered expertise or the post's own words. */
export function isOwnField(reading: Reading, domain: Domain): boolean {
  const { role, bio } = reading.facts
  const known = [role, ...(reading.draft.author?.expertise ?? [])].filter((one) => one !== '')
  if (known.some((one) => trades[domain].test(one))) return true
  if (known.length > 0) return false
  return trades[domain].test(bio) || reading.hits('expertise.trade').some((hit) => !reading.negated(hit))
}
