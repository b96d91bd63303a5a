import { kind, type Token, type TokenList } from '../../text/index.ts'
import type { Identified } from './names.ts'

/** Mailboxes of a desk rather than of a person. */
const desks = new Set(
  'info contact sales verkoop support help helpdesk hello hallo hi pers press media pr hr jobs job careers career recruitment recruiting werkenbij vacatures vacature sollicitatie sollicitaties sollicitatieservice privacy fg dpo avg security abuse legal juridisch ir investors investor-relations communicatie communications marketing service servicedesk klantenservice klantcontact customerservice customercare care office kantoor receptie reception secretariaat secretary admin administratie facturen facturatie finance invoices billing boekhouding webmaster post postbus mail email newsletter nieuwsbrief noreply no-reply donotreply events event evenementen inschrijven aanmelden aanmelding register booking bookings reserveren reserveringen reservations redactie editor tips feedback vragen questions team welkom welcome studio shop winkel webshop orders bestellingen retour returns storing storingen onderhoud planning inkoop procurement compliance ethics integriteit klachten complaints melding meldpunt gemeente burgerzaken balie ip ask stage stages internships volunteers vrijwilligers bestuur board partners partnerships sponsoring donaties giving enquiries inquiries general customer bezwaar woo griffie podcast webcare directie zorg school blog agenda activiteiten training trainingen opleiding webinar demo start join join-us team talent people hrm salaris payroll crew tickets kaartverkoop expeditie logistiek transport techniek support-nl legalteam accounts ap ar store helpline press-office persvoorlichting voorlichting woordvoering'.split(
    ' ',
  ),
)
const providers =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|yahoo|ymail|ziggo|kpnmail|planet|xs4all|home|chello|telenet|skynet|proton|protonmail|aol|btinternet|sky|me|mac|hetnet|upcmail|casema|zonnet|tele2|solcon|caiway|quicknet)$/

const signs = new Set('at apenstaartje apestaartje apenstaart'.split(' '))

const isLocal = (char: string): boolean => /[\p{L}\p{N}._%+-]/u.test(char)
const isDomain = (char: string): boolean => /[\p{L}\p{N}.-]/u.test(char)

/** Mail addresses: read outwards from every "@", 64 units to the left and 253 to the right; and spelt ones such as "jan (at) gmail (dot) com". */
export function emails(list: TokenList): readonly Identified[] {
  const found: Identified[] = []
  const { text } = list
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && isLocal(text[start - 1] ?? '')) start--
    while (start < at && /[._%+-]/.test(text[start] ?? '')) start++
    let end = at + 1
    while (end < text.length && end - at < 254 && isDomain(text[end] ?? '')) end++
    while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--
    if (start === at || !/^[^.-][^@]*\.\p{L}{2,24}$/u.test(text.slice(at + 1, end))) continue
    found.push({ name: isDeskMailbox(text.slice(start, at)) ? 'role-email' : 'email', start, end })
  }
  return [...found, ...spelt(list.tokens)]
}

/** Whether the part before the "@" names a desk: info, press, jobs-nl, customer.service … */
export function isDeskMailbox(local: string): boolean {
  const plain = local.toLowerCase()
  return (
    desks.has(plain) ||
    desks.has(plain.replace(/[._-]/g, '')) ||
    plain.split(/[._-]/).some((part) => part.length > 3 && desks.has(part))
  )
}

function spelt(tokens: readonly Token[]): readonly Identified[] {
  const found: Identified[] = []
  for (let i = 1; i < tokens.length - 1; i++) {
    const sign = tokens[i]
    if (!sign || !signs.has(sign.word)) continue
    const name = tokens[i - 1]
    const domain = tokens[i + 1]
    if (!name || !domain || name.kind === kind.symbol || name.word.length < 3) continue
    if (domain.kind === kind.link && providers.test(domain.word.split('.')[0] ?? '')) {
      found.push({ name: 'email', start: name.start, end: domain.end })
      continue
    }
    const end = tokens[i + 3]
    if (providers.test(domain.word) && /^(?:dot|punt)$/.test(tokens[i + 2]?.word ?? '') && end) {
      found.push({ name: 'email', start: name.start, end: end.end })
    }
  }
  return found
}
