/** A contact as the company file keeps it. */
export interface WrittenContact {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
}

/** "Sanne de Wit <sanne@example.nl>" or "PR, 030 123 45 67" as name, mail address and telephone number; a web address or channel stays in the name. */
export function contactOf(text: string): WrittenContact {
  const email = mailAddress.exec(text)
  const rest = text.replace(email?.[0] ?? '', '')
  const phone = phoneIn(rest)
  const name = rest
    .replace(phone ?? '', '')
    .replace(/[<>,]/g, '')
    .trim()
  return { ...(name && { name }), ...(email?.[1] && { email: email[1] }), ...(phone !== undefined && { phone }) }
}

/** Whether a question can get there: by mail, by telephone, on the web or in a channel. A name alone tells nobody where to ask. */
export function isReachable(text: string): boolean {
  const { email, phone } = contactOf(text)
  return email !== undefined || phone !== undefined || otherWays.some((way) => way.test(text))
}

/** What to say of a contact that nobody can reach. */
export const unreachable = {
  nl: 'Dit is geen adres. Geef een mail- of webadres, telefoonnummer of "#pr in Slack".',
  en: 'This is no address. Give a mail or web address, a number or "#pr in Slack".',
} as const

const mailAddress = /<?([^\s<>@]{1,64}@[^\s<>@]{1,200}\.[a-z]{2,20})>?/i
// Digits within a word, a web address or the name of a channel are no number to call.
const number = /(?<![\p{L}\p{N}#/:=._-])\+?[(\d][\d ().-]{4,20}\d(?![\p{L}\p{N}])/u

function phoneIn(text: string): string | undefined {
  const found = number.exec(text)?.[0]
  const digits = found?.replace(/\D/g, '').length ?? 0
  return digits >= 6 && digits <= 15 ? found : undefined
}

const otherWays: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu,
  /[\p{L}\p{N}]\.[a-z]{2,20}\/[\p{L}\p{N}]/iu,
  /(?<![\p{L}\p{N}])#[\p{L}\p{N}]/u,
  // "PR in Teams", "Signal: Sanne": where, and who or which channel.
  /\p{L}[^\p{L}\p{N}]{1,3}(?:(?:in|op|on|via) )?(?:slack|teams|mattermost|signal|whatsapp)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:slack|teams|mattermost|signal|whatsapp)[^\p{L}\p{N}]{1,3}\p{L}/iu,
  /(?<![\p{L}\p{N}])(?:toestel|tst|extension|ext)\.? ?\d{2,6}(?!\d)/iu,
]
