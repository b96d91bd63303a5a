export const texts = {
  title: 'Rechtszaken en onderzoeken',
  clause: 'Deel geen juridisch advies en geen rechtszaken van ons die je via je werk kent. Je eigen zaak, die van een collega die je steunt, en meldingen bij instanties vallen hier niet onder.',
  why: 'Wat iemand van ons over een zaak schrijft, kan de wederpartij gebruiken.',
  messages: {
    advice: '"{found}" geeft iets prijs wat tussen ons en onze advocaten hoort te blijven. Plaats dit niet; praat met Juridische Zaken.',
    comment: 'Met "{found}" zeg je iets over een zaak waar wij in zitten. Vraag eerst Juridische Zaken of dat kan.',
    party: '"{found}" gaat over een partij met wie wij een zaak hebben. Vraag eerst Juridische Zaken of je dit kwijt kunt.',
    investigation: '"{found}" gaat over een onderzoek naar ons. Overleg eerst met Juridische Zaken. Zelf iets melden mag altijd.',
    evidence: '"{found}" gaat over stukken die in een zaak kunnen meetellen. Plaats dit niet en bel Juridische Zaken.',
  },
}

export const lexicon = {
  /** What our lawyers think, and what is offered behind the scenes. */
  advice: [
    '[our] [lawyer]', 'van|volgens|door [our] [lawyer]', '[lawyer] van ons|de zaak|[own]', 'bij juridische zaken zeggen|denken|vrezen|zegt|denkt', 'juridische zaken zegt|denkt|vreest|adviseert|schat|verwacht|houdt', 'onze juridische afdeling|club|mensen', 'legal zegt|denkt|vreest|adviseert|schat|verwacht|wil|heeft', 'juridisch advies', 'advies van .. [lawyer]', 'adviseert|adviseerde|geadviseerd .. schikken|zwijgen|wachten|procederen', 'schikkingsvoorstel*', 'schikkingsbedrag*', 'schikkingsonderhandeling*', 'schikkingsaanbod', 'schikking* in de la|voorbereid|aangeboden|rond|getroffen|klaar', 'aan het schikken', 'gaan|willen|moeten we|wij .. schikken', 'we|wij schikken|schikten', 'we|wij .. schikken voor', 'bod .. gedaan|neergelegd|op tafel', 'afkopen', 'zwijggeld', 'zwijgcontract', 'geheimhoudingsovereenkomst', 'processtrategie', 'procesdossier', 'pleitnota', 'conceptdagvaarding', 'verweerschrift', 'conceptverweer', 'voorziening getroffen', 'reserveren|gereserveerd .. zaak|claim|boete',
  ],
  our: ['onze', 'ons', 'mijn', 'hun', 'die', 'de'],
  lawyer: ['advocaat', 'advocate', 'advocaten', 'raadsman', 'raadsvrouw', 'raadslieden', 'jurist', 'juristen', 'bedrijfsjurist', 'bedrijfsjuristen', 'huisadvocaat', 'advocatenkantoor', 'landsadvocaat', 'juridisch adviseur'],
  /** What a lawyer said or reckoned. */
  reckons: ['zegt', 'zei', 'zeggen', 'denkt', 'dacht', 'schat', 'schatten', 'verwacht', 'adviseert', 'adviseerde', 'raadt', 'vindt', 'vreest', 'gokt', 'geeft ons', 'geven ons', 'hoopt', 'waarschuwt', 'waarschuwde', 'wil', 'willen', 'procent', 'kans', 'kansen', 'volgens', 'liet', 'vertelde', 'mailde', 'strategie', 'vertrouwt', 'twijfelt', 'schikken', 'verliezen', 'winnen', 'sterk', 'zwak', 'bleek', 'werd wit'],
  /** How the case stands or will end, who is right. */
  merits: [
    'geen poot om op te staan', 'poot om op te staan', 'staan|staat nergens', 'sta|staat|staan zwak|sterk|kansloos', 'kansloos', 'kansloze', 'geen schijn van kans', 'geen kans', 'maken|maakt .. geen kans', 'bij voorbaat verloren', 'gaan|gaat .. winnen|verliezen|onderuit|af|nat', 'gaat .. geen cent', 'winnen|verliezen .. de? zaak|claim|procedure', 'winnen we|wij', 'verliezen we|wij', 'we|wij winnen|verliezen', 'gewonnen', 'verloren', 'krijg|krijgt|krijgen .. geen cent|euro|stuiver|gelijk|niks|niets|ongelijk|nul', 'krijgt|krijgen .. van de rechter', 'geen cent', 'geen stuiver', 'gelijk krijgen|hebben', 'in het gelijk|ongelijk', 'in hun recht', 'in zijn recht', 'terecht', 'onterecht*', 'volkomen terecht', 'terechte|onterechte claim|eis|boete|zaak', 'onzinclaim', 'onzinzaak', 'onzin', 'flauwekul', 'kletskoek', 'larie', 'lachwekkend*', 'belachelijk*', 'schandalig*', 'absurd*', 'bespottelijk*', 'uit de lucht gegrepen', 'uit hun duim', 'uit de duim', 'verzonnen', 'gelogen', 'liegen', 'liegt', 'leugen*', 'bewijs', 'bewijzen', 'geen bewijs', 'flinterdun*', 'rammelt', 'rammelend*', 'zwak verhaal', 'waterdicht', 'ijzersterk', 'sterke zaak', 'appeltje eitje', 'koud kunstje', 'gewonnen zaak', 'lik op stuk', 'laten .. maar komen', 'kom maar op', 'zien ze wel in de rechtszaal', 'lachen we om', 'binden in', 'bindt in', 'trekken .. in', 'trekt .. in', 'zullen .. toegeven', 'geven .. toe', 'haalt bakzeil', 'bakzeil halen', 'van tafel geveegd', 'van tafel', 'afgewezen', 'toegewezen', 'fluiten naar', 'kunnen fluiten', 'bluf', 'bluffen', 'uit op geld', 'geldwolven', 'geldklopper*', 'poen', 'een slaatje', 'slaatje uit', 'uitmelken', 'zakken vullen', 'oplichter*', 'criminelen', 'boeven', 'onze fout|schuld', 'hun eigen schuld|fout', 'eigen schuld', 'eigen dakgoot|fout|schuld|toedoen', 'kwam .. door hun|henzelf', 'lag aan hun|hen|henzelf|ons|hem', 'ligt aan hun|hen|henzelf', 'niet aan ons', 'wij waren fout', 'we waren fout', 'wij zaten fout', 'we zaten fout', 'hadden .. gelijk', 'heeft gelijk', 'hebben gelijk', 'schuldig', 'onschuldig', 'aansprakelijk', 'verantwoordelijk voor', 'schuld is', 'zijn we schuldig', 'gesjoemeld', 'gerommeld', 'fraude', 'gefraudeerd', 'moeten .. betalen|dokken|bloeden', 'gaat .. kosten', 'gaan .. dokken|betalen|bloeden', 'tot de laatste cent', 'tot het gaatje', 'kapot procederen', 'doodprocederen',
  ],
  /** What a case or inquiry is called. */
  matter: [
    'rechtszaak', 'rechtszaken', 'rechtzaak', '*zaak tegen', 'de zaak', 'zaak tegen', 'zaak van', 'die zaak', 'deze zaak', 'procedure', 'kort geding', 'hoger beroep', 'beroep', 'zitting', 'zittingsdag', 'rechter', 'rechtbank', 'kantonrechter', 'gerechtshof', 'vonnis', 'arrest', 'uitspraak', 'dagvaarding', 'gedagvaard', 'dagvaardt', 'dagvaarden', 'sommatie', 'ingebrekestelling', 'beslag', 'claim', 'claims', 'claimt', 'claimen', '*claim', '*claims', 'eis', 'eist', 'eisen', 'schadevergoeding', 'schikking', 'schikken', 'geschil', 'conflict', 'ruzie', 'aangeklaagd', 'klaagt .. aan', 'klagen .. aan', 'sleept .. voor', 'slepen .. voor', 'voor de rechter', 'octrooizaak', '*zaak', 'arbitrage', 'mediation', 'tuchtzaak', 'tuchtklacht', 'aansprakelijk*', 'advocaat', 'advocaten', 'bezwaarprocedure',
  ],
  inquiry: [
    'onderzoek', 'onderzoeken', 'onderzoekt', 'onderzoekje', 'inval', 'invallen', 'binnengevallen', 'doorzoeking', 'huiszoeking', 'inspectie', 'inspecteur', 'inspecteurs', 'controle', 'controleurs', 'boete', 'boetes', 'beboet', 'last onder dwangsom', 'dwangsom', 'toezicht', 'verscherpt toezicht', 'vragenlijst', 'informatieverzoek', 'rapport van bevindingen', 'bevindingen', 'conceptrapport', 'verhoor', 'verhoord', 'gehoord', 'verklaring afgelegd', 'getuige*', 'dossier', 'aanwijzing', 'waarschuwing', 'bezoek', 'langs geweest', 'over de vloer', 'op de stoep', 'neuzen', 'snuffel*', 'zoeken naar', 'vinden', 'gevonden',
  ],
  /** What is said of an inquiry. */
  verdicts: [
    'niks|niets gevonden|aan de hand|te verbergen|aangetroffen|vinden', 'vinden|vindt .. niks|niets', 'hebben .. niks|niets gevonden', 'heksenjacht', 'stemmingmakerij', 'bemoeizucht*', 'bemoeial*', 'spijkers op laag water', 'muggenzift*', 'mierenneuk*', 'op zoek naar een stok', 'stok om mee te slaan', 'hengelen', 'visexpeditie', 'waait wel over', 'loopt wel los', 'loopt met een sisser', 'sisser af', 'valt wel mee', 'storm in een glas', 'boete gaan|gaat|wordt|worden|valt|krijgen', 'krijgen .. boete', 'hangt .. boete', 'hoge|fikse|flinke boete', 'boete boven', 'hangen', 'gaan .. hangen', 'de sjaak', 'erbij', 'betrapt', 'terecht', 'onterecht*', 'overdreven', 'onzin', 'flauwekul', 'prima op orde', 'alles in orde', 'alles op orde', 'schone handen', 'vrijuit', 'vrijgepleit', 'schoongewassen', 'doofpot', 'verzwegen', 'verzwijgen', 'achtergehouden', 'achterhouden', 'opgepoetst', 'opgepoetste', 'gladgestreken', 'opgeruimd', 'klaargezet', 'voorbereid', 'hadden het kunnen weten', 'wisten het al', 'wisten het', 'had ik al gezegd', 'terug', 'nog een keer', 'bij ons', 'binnen',
  ],
  /** Tampers with what may be evidence. */
  evidence: [
    'versnipper*', 'door de versnipperaar', 'papierversnipperaar', 'mails|mailtjes|appjes|bestanden|dossiers|logs|berichten|bonnen|rapporten .. wissen|gewist|weggooien|weggegooid|verwijderen|verwijderd|verbranden|deleten|kwijtmaken', 'wis|wist|gooi|verwijder|delete .. mails|mailtjes|appjes|bestanden|dossier*|logs|berichten|rapport*', 'dossier .. aangepast|opgeschoond|bijgewerkt|gelakt|verdwenen', 'geantidateerd', 'antidateren', 'getuigen .. instrueren|gesproken|afgestemd', 'verklaringen .. afgestemd|afstemmen', 'zelfde verhaal vertellen',
  ],
  /** One's own case, or a report somebody makes. */
  ownCase: [
    'mijn eigen? zaak|rechtszaak|ontslagzaak|procedure|advocaat|bezwaar|beroep|letselschade*|claim|klacht|aangifte|melding|getuigenis', 'ik heb|heb ik|ik .. aangifte|bezwaar|klacht|melding gedaan|gemaakt|ingediend|gemeld', 'ik .. aangifte|gemeld|melding', 'gemeld bij', 'melding gedaan|gemaakt|bij', 'meld het|je|dit bij|aan', 'melden bij', 'klacht ingediend|bij', 'aangifte gedaan', 'klokkenluid*', 'ik procedeer', 'ik klaag .. aan', 'mijn scheiding', 'mijn huurbaas', 'mijn buurman', 'mijn vakbond', 'vakbondsadvocaat', 'transitievergoeding', 'mijn ontslag', 'verkeersboete', 'parkeerboete', 'snelheidsboete', 'collega* .. zaak tegen [own]',
  ],
  /** Says that nothing can be said. */
  refuses: [
    'geen commentaar', 'niets|niks .. zeggen|kwijt|delen|kwijt', 'er niets|niks over', 'niets over zeggen|kwijt', 'niks over zeggen|kwijt', 'niet over zeggen|uitlaten|praten', 'kan|kunnen|mag|mogen|wil|ga|gaan .. niets|niks|niet over zeggen|op ingaan|kwijt', 'niet op ingaan', 'niet inhoudelijk', 'ga ik niet op in', 'gaan wij|we niet op in', 'onder de rechter', 'wachten .. uitspraak af', 'vraag .. juridische zaken', 'verwijs ik naar', 'zolang de zaak loopt',
  ],
}
