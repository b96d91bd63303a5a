import type { Draft } from './draft.ts'
import type { Answer } from './finding.ts'

/** Why a draft could not be read. */
export type Obstacle = 'language' | 'attachment' | 'too-long' | 'empty'

const messages: Readonly<Record<Obstacle, { readonly nl: string; readonly en: string }>> = {
  language: {
    nl: 'Ik lees alleen Nederlands en Engels. Vraag Communicatie om met je mee te lezen.',
    en: 'I only read Dutch and English. Ask Communications to read along with you.',
  },
  attachment: {
    nl: 'Dit bericht bestaat uit een bijlage; wat daarin staat kan ik niet lezen. Vraag Communicatie om mee te kijken.',
    en: 'This post is an attachment, and I cannot read what is in it. Ask Communications to have a look.',
  },
  'too-long': {
    nl: 'Deze tekst is te lang om in één keer te lezen. Knip hem in delen, of vraag Communicatie om mee te lezen.',
    en: 'This text is too long to read in one go. Cut it up, or ask Communications to read along with you.',
  },
  empty: {
    nl: 'Er staat nog niets. Schrijf eerst je bericht.',
    en: 'There is nothing here yet. Write your post first.',
  },
}

const why = {
  nl: 'Wat ik niet kan lezen, keur ik niet stilzwijgend goed.',
  en: 'What I cannot read, I do not silently approve.',
}

/** The honest answer to what cannot be read: ask, with the reason. The finding spans the whole text. */
export function unreadableAnswer(obstacle: Obstacle, draft: Draft, lang: 'nl' | 'en'): Answer {
  const finding = {
    guideline: 'unreadable',
    verdict: 'ask',
    desk: 'communications',
    start: 0,
    end: draft.text.length,
    text: draft.text,
    message: messages[obstacle][lang],
    why: why[lang],
    suggestion: null,
    seed: ['C04'],
  } as const
  return { verdict: 'ask', ask: 'communications', protected: false, findings: [finding] }
}
