import { defineGuideline } from '../../engine/index.ts'
import { isAimed, isMeant, isSlight, isSlur, isThreat, runsDown } from './aim.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { ride } from './taste.ts'

/** G04: no slurs, threats, sexual or discriminatory remarks, insults at people, or jokes and trade on the back of a disaster. */
export const tone = defineGuideline({
  id: 'tone',
  seed: ['G04'],
  desk: 'communications',
  lexicon: { nl: nl.lexicon, en: en.lexicon },
  texts: { nl: nl.texts, en: en.texts },
  whenProtected: 'silent',
  beats: ['hostile', 'criticism', 'competitor', 'crisis'],
  rules: [
    { find: ['slur'], where: isSlur, verdict: 'stop', message: 'slur', always: true },
    {
      find: ['hate'],
      where: (reading, hit) => isSlur(reading, hit) && !reading.asked(hit),
      verdict: 'stop',
      message: 'hate',
      always: true,
    },
    { find: ['threat'], where: isThreat, verdict: 'stop', message: 'threat', always: true },
    {
      find: ['dare'],
      where: (reading, hit) => isThreat(reading, hit) && !reading.has('tone.threat', 'tone.veiled'),
      verdict: 'stop',
      message: 'threat',
    },
    {
      find: ['veiled'],
      where: (reading, hit) => isThreat(reading, hit) && !reading.has('tone.threat'),
      verdict: 'stop',
      message: 'threat',
    },
    {
      find: ['rundown'],
      where: (reading, hit) => runsDown(reading, hit) && !reading.has('tone.hate'),
      verdict: 'stop',
      message: 'hate',
    },
    {
      find: ['violence'],
      where: (reading, hit) => isThreat(reading, hit) && !reading.has('tone.threat', 'tone.veiled', 'tone.dare'),
      verdict: 'stop',
      message: 'threat',
    },
    {
      find: ['slander'],
      where: (reading, hit) => runsDown(reading, hit) && !reading.has('tone.hate', 'tone.rundown'),
      verdict: 'stop',
      message: 'hate',
    },
    {
      find: ['nickname'],
      where: (reading, hit) => isSlur(reading, hit) && !reading.has('tone.slur', 'tone.abuse'),
      verdict: 'stop',
      message: 'slur',
    },
    {
      find: ['menace'],
      where: isThreat,
      verdict: 'stop',
      message: 'threat',
    },
    { find: ['curse'], where: isMeant, verdict: 'stop', message: 'curse' },
    { find: ['dehumanises'], where: isAimed, verdict: 'stop', message: 'dehumanises' },
    {
      find: ['beastly'],
      where: (reading, hit) => isSlur(reading, hit) && !reading.has('tone.dehumanises', 'tone.hate'),
      verdict: 'stop',
      message: 'dehumanises',
    },
    { find: ['sexual', 'ogling'], where: isMeant, verdict: 'stop', message: 'sexual' },
    {
      find: ['leer'],
      where: (reading, hit) => isSlur(reading, hit) && !reading.has('tone.sexual', 'tone.ogling'),
      verdict: 'stop',
      message: 'sexual',
    },
    { find: ['abuse', 'aimed'], where: isAimed, verdict: 'revise', message: 'insult' },
    {
      find: ['slight'],
      where: isSlight,
      verdict: 'revise',
      message: 'insult',
    },
    { find: ['deathTo'], where: isMeant, verdict: 'revise', message: 'hint' },
    {
      find: ['whole'],
      where: (reading) => ride(reading) !== null,
      verdict: 'stop',
      message: 'taste',
      place: (reading, hit) => ride(reading) ?? hit,
    },
  ],
})
