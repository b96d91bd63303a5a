import { kind, type Token, type TokenList } from '../../text/index.ts'
import type { Identified, IdentifierName } from './names.ts'

const currency = new Set('€ $ £ eur euro euros usd gbp dollar dollars pound pounds pond cent'.split(' '))
const scale = new Set('k m mln mio miljoen million mrd mld miljard bn billion b duizend thousand ton'.split(' '))
const percent = new Set('% procent percent pct procentpunt'.split(' '))
const months = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october'.split(
    ' ',
  ),
)

/** Numbers, money, percentages, dates, times, links, tags and handles, read off the tokens. */
export function amounts(list: TokenList): readonly Identified[] {
  const found: Identified[] = []
  const { tokens } = list
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    if (token.kind === kind.link) found.push(span('link', token, token))
    else if (token.kind === kind.hashtag) found.push(span('hashtag', token, token))
    else if (token.kind === kind.mention) found.push(span('mention', token, token))
    else if (token.kind === kind.number) found.push(...amountAt(tokens, i, token))
  }
  return found
}

function amountAt(tokens: readonly Token[], i: number, token: Token): readonly Identified[] {
  const before = tokens[i - 1]
  let last = token
  let next = tokens[i + 1]
  const found: Identified[] = [span('number', token, token)]
  if (next && scale.has(next.word)) {
    last = next
    next = tokens[i + 2]
  }
  if (before && currency.has(before.word)) found.push(span('money', before, last))
  else if (next && currency.has(next.word)) found.push(span('money', token, next))
  else if (next && percent.has(next.word)) found.push(span('percent', token, next))
  else if (next && months.has(next.word)) found.push(span('date', token, next))
  else if (before && months.has(before.word)) found.push(span('date', before, token))
  else if (/^\d{1,2}[.:]\d{2}$/.test(token.word) && next && /^(uur|u|h|am|pm)$/.test(next.word))
    found.push(span('time', token, next))
  return found
}

function span(name: IdentifierName, first: Token, last: Token): Identified {
  return { name, start: first.start, end: last.end }
}
