import type * as dutch from './nl.ts'

export const texts: { readonly [key in keyof typeof dutch.texts]: (typeof dutch.texts)[key] } = {
  title: 'Wait for the announcement',
  clause:
    'Share nothing about products, offers, dates or plans that have not been announced, not even a photo or a hint. After the announcement you may tell everything it says.',
  why: 'A launch has one good moment. Telling it earlier helps competitors and spoils it for colleagues and customers.',
  messages: {
    embargo: 'This mentions something that is still under embargo. Keep your post until the announcement; then it can go out.',
    confirms: 'With "{found}" you confirm something that is still under embargo. Do not post this; refer to Communications.',
    picture: 'Your attachment shows something that is still under embargo. Keep your post until the announcement.',
    hints: 'You mention something that is still under embargo. Ask Communications what may already be said about it.',
    project: '"{found}" belongs to a running project, and not all of it is public. Ask Communications what you may share.',
    detail: 'Part of this project is public, but "{found}" is not among it. Check with Communications first.',
    unannounced: '"{found}" sounds like something that has not been announced. Ask Communications whether it may go out.',
    marked: '"{found}": you say yourself that it may not be out yet. Wait for the announcement.',
  },
}

export const lexicon: { readonly [cue in keyof typeof dutch.lexicon]: readonly string[] } = {
  about: [
    'coming', 'comes', 'from', 'soon', 'reveal*', 'unveil*', 'done', 'ready', 'finally', 'tested', 'testing', 'designed', 'developed', 'built', 'building', 'made', 'making', 'looks', 'new', 'costs', 'cheaper', 'faster', 'quieter', 'can', 'has', 'have', 'gets', 'will', 'box', 'boxes', 'pallet', 'arrived', 'photo', 'look', 'first', 'sneak*', 'teaser', 'hit', 'endpoint', 'works', 'real', 'live', 'sheet', 'price', 'half', 'bundle*', 'deal', 'deals', 'offers', 'discount*', 'trailer', 'screen', 'score', 'footage', 'title', 'build', 'ships', 'shipping', 'demo', 'signed', 'agreed', 'announce*', 'partner*', 'results', 'data', 'met', 'missed', 'worked', 'approved',
  ],
  refuses: ['can not say|tell|talk|comment|share', 'no comment', 'not allowed to say|talk|tell|share|discuss', 'not saying', 'i am saying nothing', 'have to wait', 'wait and see', 'not my place', 'nothing to share|say', 'will not comment', 'lips are sealed', 'lips sealed', 'could not possibly comment'],
  confirms: ['^ yes', '^ yep', '^ yup', '^ yeah', '^ correct', '^ true', '^ indeed', '^ good guess', '^ close', '^ warm', '^ maybe', '^ just wait', '^ wait', '^ sooner', '^ you are right', '^ bang on', '^ spot on', 'you guessed it', 'it is happening', 'it is real', 'it is coming', 'it is a done', 'in december|january|february|march|april|may|june|september|october|november', 'next month|week|spring|summer', 'half the price', '[date]', '[money]'],
  detail: [
    'gets|getting|get a|an|its|our', 'will have|get|be|include', 'going to have|get|be|include', 'robot*', 'delay*', 'slipped', 'slipping', 'pushed back', 'behind schedule', 'over budget', 'budget', 'million', 'drawings', 'blueprints', 'design', 'floor plan', 'schedule', 'handover', 'phase', 'to go', 'first pile|brick|trench|spade|pour|beam', 'contractor*', 'subcontractor*', 'asbestos', 'found', 'demolish*', 'goes|go first', 'closed', 'closing', 'parking spaces', 'floors', 'homes', 'go live|lives', 'goes live', 'cut|cuts|cutting over', 'cutover', 'migration weekend', 'weekend', 'presidents day', 'memorial day', 'labor day', 'thanksgiving', 'january', 'february', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'spring', 'summer', 'autumn', 'dropped', 'scrapped', 'cancelled', 'android', 'ios',
  ],
  progress: ['we', 'our', 'us', 'i', 'my', 'team', 'today', 'started', 'starting', 'begun', 'underway', 'building', 'built', 'working', 'worked', 'work', 'first', 'on track', 'handed over', 'handover', 'done', 'finished', 'kick off', 'kickoff', 'mud', 'muddy', 'proud', 'schedule', 'shift', 'progress'],
  passing: ['past', 'cycled', 'walked', 'drove', 'driving past', 'view', 'traffic', 'sunset', 'sunrise', 'train', 'bus', 'coffee', 'lunch', 'market', 'protest*', 'picket*', 'rally', 'parking', 'live near', 'neighbourhood', 'neighborhood', 'vacancy', 'apply'],
  sneak: [
    'sneak peek', 'sneak peak', 'sneak preview', 'sneaky peek', 'sneaky look', 'sneakpeek', 'first look|glimpse|images|pics', 'a peek at', 'quick peek', 'early look', 'teaser', 'exclusive look|peek|first', 'preview of', 'ahead of launch|release', 'before launch|release|it launches|drops|ships|is out|comes', 'not out yet|till|until', 'not for sale yet', 'not in stores|shops yet', 'not released|announced|launched|revealed .. yet', 'is not out', 'unreleased', 'unannounced', 'prototype', 'pre production', 'test unit', 'dev kit', 'dev build', 'secret product|project|feature|model', 'you did not see|get|hear', 'did not get this from', 'not from me', 'nobody knows .. yet', 'nobody outside', 'keep it quiet|secret', 'under wraps', 'before the suits', 'before anyone else', 'shh*', 'hush', 'not supposed to', 'should not be showing|posting|sharing', '[not-yet-public]', '_ more sleeps|sleeps until', 'then everyone knows|will know', 'soon in stores|shops', 'coming to stores|shops',
  ],
  plans: ['we|we are launching|introducing|releasing|shipping|unveiling|revealing', 'we will launch|introduce|release|ship|unveil|reveal', 'we are going to launch|introduce|release|ship|unveil|reveal', 'we launch|release|ship|unveil our|a|the', '[own] is|will launch|launching|releasing|shipping|unveiling|release', 'our new .. launches|ships|drops|comes|lands|arrives|goes', 'the successor to', 'successor to [product]', 'new version of', 'next gen', 'next generation', 'will be launching|releasing|shipping'],
  thing: ['product*', 'app', 'device', 'model', 'models', 'version', 'update', 'feature', 'features', 'module', 'service', 'plan', 'boiler*', 'heat pump*', 'collection', 'flavour*', 'flavor*', 'variant', 'game', 'sequel', 'dlc', 'expansion', 'trailer', 'scanner', 'drug', 'treatment', 'platform', 'software', 'website', 'machine', 'phone', 'car', 'bike', 'menu', 'range', 'packaging', 'logo', 'rebrand', 'branding', 'campaign', 'offer', 'offers', 'promo', 'line', 'release', 'dashboard', 'tool', 'chatbot', 'card', 'account', 'mortgage', 'store', 'console', 'soundbar', 'tv', 'partnership', 'collab', 'title screen', 'level', 'map', 'character', '[product]'],
  home: ['kitchen', 'bathroom', 'dress', 'wedding', 'nursery', 'garden', 'holiday', 'vacation', 'party', 'birthday', 'christmas', 'santa', 'son', 'daughter', 'kids', 'neighbour', 'neighbor', 'novel', 'my book', 'my band', 'album', 'podcast', 'hobby', 'shed', 'cake', 'movie', 'netflix', 'season', 'choir', 'school play', 'apple', 'iphone', 'samsung', 'tesla', 'playstation', 'nintendo', 'marvel', 'rocket', 'costume', 'halloween', 'tattoo', 'extension', 'loft'],
  embargoed: ['under embargo', 'embargo* until|till|lifts|ends|is', 'embargoed', 'not public until|till', 'officially not until', 'announcement is not|next|on|in', 'announced on|next|in', 'gets announced|revealed', 'will be announced', 'does not get announced', 'press release goes|is not'],
  known: ['[already-public]', 'embargo|embargoes is over|lifted|ended|lifts today', 'lifted', 'announced', 'out now', 'available now|today', 'just launched|released|announced|dropped', 'launched today|yesterday|last', 'is out', 'finally live|out', 'now live', 'says today', 'public', 'allowed to', 'finally say|talk|show', 'can finally', 'get to say', 'on our site|website', 'open day', 'open house', 'patch notes', 'press page'],
}
