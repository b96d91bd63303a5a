import { defineGuideline, type Reading, type Rule } from '../../engine/index.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { plug } from './plug.ts'
import { linkDrop, manyHashtags, manyMentions, type Place, repetition } from './shape.ts'

/** A row about the shape of the draft as a whole. */
const shaped = (message: string, find: (reading: Reading) => Place | null): Rule => ({
  find: ['whole'],
  where: (reading) => find(reading) !== null,
  verdict: 'revise',
  message,
  place: (reading, hit) => find(reading) ?? hit,
})

/** G04: no mass tags, link drops, engagement bait, repetition, or adverts under somebody's thread. */
export const spam = defineGuideline({
  id: 'spam',
  seed: ['G04'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  rules: [
    shaped('repeats', repetition),
    shaped('tags', manyMentions),
    shaped('hashtags', manyHashtags),
    shaped('drop', linkDrop),
    shaped('plug', plug),
    {
      find: ['bait'],
      where: (reading, hit) => !reading.quoted(hit) && !reading.negated(hit) && !reading.facts.isReply,
      verdict: 'revise',
      message: 'bait',
      place: (reading, hit) =>
        reading
          .hits('spam.bait')
          .filter((one) => one.sentence === hit.sentence)
          .reduce((all, one) => ({ start: Math.min(all.start, one.start), end: Math.max(all.end, one.end) }), {
            start: hit.start,
            end: hit.end,
          }),
    },
    {
      find: ['floods'],
      where: (reading, hit) => reading.has('own', 'product', 'link', 'spam.offers') && !reading.negated(hit),
      verdict: 'revise',
      message: 'floods',
    },
  ],
})
