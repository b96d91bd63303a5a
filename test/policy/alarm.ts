/** Wording that chills lawful speech, as found again and again in rejected policies; in both languages. */
export const alarms: readonly RegExp[] = [
  // Vague civility and reputation duties.
  /disparag|disrespect|respectful|inappropriate|offensive|unprofessional|professional|\brude\b|courteous|embarrass/i,
  /reputation|negativ|good name|harm (?:the|our) (?:company|image)/i,
  /respectvol|ongepast|onbehoorlijk|professioneel|fatsoen|beleefd|beledigend|kwetsend|negatief|reputatie|goede naam|imago/i,
  // Truth as a general duty, and secrecy without a border.
  /misleading|defam|completely accurate|non-public|sensitive information|any information|including but not limited/i,
  /misleidend|lasterlijk|niet-openbare|alle informatie|onder meer maar niet beperkt|inclusief maar niet beperkt/i,
  // Prior approval and asking first as a duty.
  /prior approval|without (?:the )?(?:prior |written )*(?:approval|permission|consent)|must (?:first )?(?:ask|consult|seek|obtain)|when in doubt/i,
  /voorafgaande (?:goedkeuring|toestemming)|zonder (?:voorafgaande |schriftelijke )*(?:goedkeuring|toestemming)|moet (?:je|u) (?:eerst )?(?:vragen|overleggen)|bij twijfel/i,
  // Mandatory disclaimers, blanket bans, generic savings clauses, surveillance threats.
  /views (?:are|expressed)|opinions are (?:my|your) own|nothing in this (?:policy|document)|IP address/i,
  /op persoonlijke titel|niets in dit (?:document|beleid)|IP-adres/i,
  /(?:is|are) (?:strictly )?prohibited|never (?:comment|participate|discuss)|ten strengste verboden|nooit deelnemen/i,
]

/** The alarms that a text sets off. */
export function alarmsIn(text: string): readonly string[] {
  return alarms.flatMap((alarm) => alarm.exec(text)?.[0] ?? [])
}
