import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Wees welkom in andermans tijdlijn',
  clause: 'Tag niet lukraak, strooi niet met links, vis niet naar likes en zet geen reclame onder een bericht dat over iets anders gaat.',
  why: 'Mensen en platforms zien dit als spam. Je bereik daalt ervan en je naam wordt er niet beter op.',
  messages: {
    tags: 'Je tagt met "{found}" veel mensen tegelijk. Noem alleen wie er echt iets mee te maken heeft.',
    hashtags: '"{found}" is meer hashtag dan bericht. Twee of drie die ertoe doen werken beter.',
    bait: '"{found}" vist naar reacties. Stel een echte vraag of vertel wat er te beleven valt.',
    repeats: '"{found}" staat er meer dan eens. Eén keer is genoeg.',
    drop: 'Een link zonder verhaal zoals "{found}" leest als spam. Zeg erbij waarom iemand zou klikken.',
    plug: '"{found}" is reclame onder een bericht dat over iets anders gaat. Reageer op wat er staat, of maak er een eigen bericht van.',
    floods: '"{found}" laat hetzelfde overal opduiken. Kies één plek waar het past.',
  },
} satisfies Texts

export const lexicon = {
  /** Asks for likes, shares, tags or replies for their own sake. */
  bait: [
    'wie tagt|deelt|liket|reageert|deelt .. meeste|wint|eerst|kans', 'eerste [number]|vijftig|honderd|tien .. reageert|reageren|delen|deelt|liken|liket|reactie', 'meeste likes|tags|reacties|shares .. wint|krijgt', 'reageer en win', 'reageer .. win|kans|prijs',
    'like|liken en? deel|delen', 'like .. deel|tag|volg|reageer|share|retweet', 'deel .. tag|like|volg|reageer', 'tag .. like|deel|reageer|volg', 'volg .. like|tag|deel', 'like|liken als je|jij|jullie|u', 'like dit|deze|dan als|bericht|post|en', 'deel dit|deze als|bericht|post|met|en|massaal|met iedereen', 'deel massaal', 'massaal delen', 'delen delen', 'delen mag massaal', 'even delen allemaal', 'like like like', 'tag een|twee|drie|vier|vijf|je|jouw|iemand|die|al|minimaal|[number] vriend|vriendin|vrienden|vriendinnen|maat|maten|collega|collegas|mensen|personen|iemand|die|buur|buurman|buren|familie*|vrienden|beste', 'tag iemand', 'tag die ene', 'tag zoveel', 'tag je vrienden', 'reageer|typ|comment|zet|stuur met|eronder|hieronder|een|op|onder .. als|en|voor|om|ja|info|hartje|emoji|+1|dan', 'reageer met', 'typ ja|amen|info|win', 'zeg amen|ja', 'laat .. hartje|duimpje|emoji|like achter', 'duimpje omhoog als', 'hartje als', 'rt als|en|om', 'retweet als|en|om', 'retweeten .. winnen|kans', 'volg mij|ons en|dan', 'volg .. terug', 'volg voor volg', 'follow voor follow', 'like voor like', 'f4f', 'l4l', 'follow4follow', 'like4like', 'followback', 'followforfollow', 'likeforlike', 'teamfollowback', 'follow for follow', 'sub4sub', 'dit bericht naar|door .. vrienden|mensen|contacten', 'stuur dit .. door|naar _ mensen|vrienden|contacten|iedereen', 'kopieer en plak dit', 'knip en plak dit', 'kettingbrief', 'plak dit', 'bij [number]|duizend|honderd likes|volgers|reacties|shares|retweets', '[number]|duizend|honderd likes .. halen|en|dan|dit|kunnen', 'hoeveel likes', 'halen we .. likes|volgers', 'kan dit bericht .. likes', 'like .. gratis|kans|winnen|winactie', 'wie niet deelt', '99 %|procent deelt|snapt|van', 'alleen echte .. delen|snappen|liken|reageren', 'durf jij te delen', 'negeer dit niet', 'niet doorscrollen', 'scrol niet', 'stop met scrollen', 'ik wil .. hartjes zien', 'laat zien .. like|duim', 'vergeet niet te liken|delen|volgen', 'abonneer .. like|duim|belletje', 'klik op .. like|volgen|belletje', 'link in bio link',
  ],
  /** Turns from the subject to something to sell. */
  turns: ['trouwens', 'overigens', 'btw', 'by the way', 'wist je|jij|jullie|u dat', 'over _ gesproken', 'gesproken over', 'nu je er|toch', 'nu we het', 'even iets anders', 'heel iets anders', 'off topic', 'offtopic', 'ps', 'en nu we', 'mag ik even', 'even tussendoor', 'tussendoor', 'kleine tip', 'tip voor je', 'als je|jij afleiding|zin|tijd', 'voor wie afleiding', 'kijk ook|eens|gerust|even|snel|vooral op|naar|bij', 'check ook|even|onze|ons|mijn|snel|vooral', 'heb je|jij al .. gezien|geprobeerd|van', 'ken je|jij|jullie', 'wij verkopen', 'bij ons in|krijg|kun|kan|is|staat|nu', 'kom naar ons|onze', 'bezoek onze|ons', 'misschien ook leuk', 'ook leuk', 'mocht je'],
  /** Offers something for sale. */
  offers: ['voordelig*', 'goedkoop', 'bonus', 'welkomstbonus', 'cashback', 'spaaractie', 'winactie', 'kortingscode*', 'afgeprijsd', 'uitverkoop', 'voorraad', '*cadeau', 'cadeautje', 'kijk op', 'vind je op|bij|in', 'te vinden op', 'tarief', 'tarieven', 'gratis', 'korting', '*korting', 'aanbieding*', 'actie', 'deal', 'deals', 'proefmaand', 'proefperiode', 'prijs', 'prijzen', 'voor maar|slechts', 'halve prijs', 'nu voor', 'bestel*', 'koop', 'kopen', 'te koop', 'verkrijgbaar', 'webshop', 'shop', 'offerte', 'abonnement', 'proberen', 'probeer', 'download*', 'meld je aan', 'aanmelden', 'inschrijv*', 'schrijf je in', 'in onze winkel', 'link in bio', 'voucher*', 'code', 'voordeel', 'goedkoper', 'demo', 'boek*', 'sale', 'vacature*', 'tickets', 'kaarten'],
  /** A reason to name many people at once. */
  gathers: ['bedankt', 'dank', 'dankjewel', 'thanks', 'met dank', 'merci', 'gefeliciteerd', 'felicitaties', 'proficiat', 'samen met', 'sprekers', 'spreker', 'panel', 'met bijdragen', 'auteurs', 'team', 'collegas', 'trots op', 'welkom', 'winnaars', 'genomineerd*', 'jury', 'foto', 'van links', 'met onder andere', 'gasten', 'stagiairs', 'kampioenen', 'geslaagd*', 'toppers', 'helden', 'georganiseerd door', 'gehost door', 'eens', 'gelijk', 'mee eens', 'rt'],
  /** Tells that the same goes out again and again. */
  floods: ['plaats|plak|post|kopieer|drop|zet dit|deze|het .. in|onder elke|alle|iedere|elk|allemaal', 'groep [number] van', 'onder elk|elke|ieder|iedere|alle post|bericht|posts|berichten|foto|fotos|video*|reactie', 'onder al hun|jullie|zijn|haar', 'in|naar alle|elke|iedere|tien|twintig|vijftig|dertig groepen|groep|facebookgroepen|appgroepen|buurtgroepen', 'in zoveel mogelijk groepen', 'overal geplaatst|plaatsen|neergezet|gepost|droppen|plakken|posten', 'plaats ik overal', 'blijf dit posten|herhalen|plaatsen|delen', 'net al in|bij', 'ik blijf het', 'voor de [number]|tiende|vijfde|zoveelste|twintigste keer vandaag', 'zit al op [number]|de veertig|dertig', 'copy paste', 'kopieer dit|en|deze'],
} as const
