/** Abuse that goes the same in Dutch and English mouths; it stands here so that the checker knows it. */
export const both = {
  slur: [
    'nigger*', 'niggah', 'n*gger*', 'n**ger*', 'n***er*', 'kike', 'kikes', 'chink', 'chinks', 'spics', 'wetback*', 'beaner', 'beaners', 'paki', 'pakis', 'raghead*', 'towelhead*', 'sandnigger*', 'faggot*', 'faggy', 'fagg*t*', 'f*ggot*',
    'trannies', 'shemale*', 'dyke bitch', 'retard', 'retards', 'r*tard*', 'libtard*', 'gypo', 'gyppo*', 'pikey*', 'golliwog*', 'jigaboo*', 'untermensch*', 'subhuman*', 'muzzie*', 'muzrat*', 'goatfucker*', 'mudslime*', 'zipperhead*', 'porch monkey*', 'sambo', 'white trash', 'trailer trash', 'heil hitler', 'sieg heil', 'gas the', 'white power', 'oven dodger*', 'tar baby', 'slanteye*', 'slant eyed', 'kebab remover', 'groomer fag*', 'fags', 'a|the|this|that|you|stupid|dumb|fucking|dirty|filthy fag',
    'these|those|dumb|stupid|dirty|fucking|ugly|filthy nigga*', 'kaffir*', 'abo scum', 'gringo scum', 'cotton picker*', 'inbred*', 'mongoloid*', 'spastic*',
  ],
  abuse: [
    'moron', 'morons', 'asshole*', 'a**hole*', 'arsehole*', 'assclown*', 'dickhead*', 'd*ckhead*', 'dickwad*', 'shithead*', 'fuckhead*', 'fuckwit*', 'fuckface*', 'motherfucker*', 'motherf**', 'douchebag*', 'scumbag*', 'dirtbag*', 'dipshit*', 'dumbass*', 'dumbfuck*', 'shitstain*', 'wanker*', 'w*nker*', 'tosser', 'tossers', 'cunt', 'cunts', 'c*nt*', 'c**t*', 'cocksucker*', 'son of a bitch $', 'sons of bitches', 'you|he|she|they are|is|were|was ... piece|pieces of shit|crap|trash|garbage', 'you .. piece|pieces of shit|crap|trash|garbage', 'piece of shit|crap|trash|garbage boss|manager|landlord|neighbour|ex|human|man|woman|guy|person|like', 'sack of shit', 'fucktard*', 'cuck', 'cucks', 'incel', 'incels',
    'fuck you', 'fuck off .. you', 'f**k you', 'f*ck you', 'fuk you', 'fck you', 'go fuck yourself*', 'go f**k yourself*', 'fuck yourself', 'screw you', 'up yours', 'eat shit', 'suck my', 'suck a dick', 'kiss my ass|arse', 'fuck him|her|them|these|those|all', 'stfu', 'gtfo', 'shut the fuck|hell up', 'shut your|ya mouth|face|trap|gob|hole|piehole', 'sit the fuck down', 'bitch ass', 'you bitch|bitches', 'stupid|dumb|ugly|fat|nasty|dirty|fucking|lying|evil|lazy|ungrateful|miserable bitch|bitches|slut|sluts|whore|whores|hoe|hoes|skank', 'skank*', 'braindead', 'you clown|clowns|loser|losers', 'fucking|f*cking idiot*|clown*|loser*|moron*|amateur*|liar*',
  ],
  /** The wish that somebody dies or falls ill. */
  curse: [
    'kys', 'kill yourself*', 'killyourself', 'go kill yourself*', 'unalive yourself', 'go die $', 'go and? die already|slowly|alone', 'drop dead', 'rot in hell', 'burn in hell', 'neck yourself', 'hang yourself', 'jump off a', 'drink bleach', 'end yourself', 'rope yourself', 'die slowly', 'die painfully', 'die in a fire', 'hope you|he|she|they|your .. die|dies|burn|burns|suffer|suffers|choke|chokes|rot|rots|crash|crashes|drown|cancer|hurt', 'get cancer', 'catch cancer', 'die already', 'please die',
  ],
} as const
