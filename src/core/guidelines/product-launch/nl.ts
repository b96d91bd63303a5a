import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Wacht op de aankondiging',
  clause:
    'Deel niets over producten, acties, data of plannen die nog niet zijn aangekondigd, ook geen foto of hint. Na de aankondiging mag je er alles over vertellen wat daarin staat.',
  why: 'Een lancering heeft één goed moment. Wie het eerder vertelt, helpt de concurrent en haalt de verrassing bij collega’s en klanten weg.',
  messages: {
    embargo: 'Hier staat iets waarop nog een embargo rust. Bewaar je bericht tot de aankondiging, dan kan het zo de deur uit.',
    confirms: 'Met "{found}" bevestig je iets waarop nog een embargo rust. Plaats dit niet; verwijs naar Communicatie.',
    picture: 'Op je bijlage is iets te zien waarop nog een embargo rust. Bewaar je bericht tot de aankondiging.',
    hints: 'Je noemt iets waarop nog een embargo rust. Vraag Communicatie wat je er al over mag zeggen.',
    project: '"{found}" hoort bij een lopend project, en niet alles daarover is openbaar. Vraag Communicatie wat je mag delen.',
    detail: 'Over dit project is een deel openbaar, maar "{found}" hoort daar niet bij. Vraag het even na bij Communicatie.',
    unannounced: '"{found}" klinkt als iets dat nog niet is aangekondigd. Vraag Communicatie of het al mag.',
    marked: '"{found}": je schrijft zelf dat het nog niet naar buiten mag. Wacht tot de aankondiging.',
  },
} satisfies Texts

export const lexicon = {
  /** Says about the embargoed thing what only the announcement may say. */
  about: [
    'komt', 'komen', 'vanaf', 'straks', 'binnenkort', 'onthul*', 'af', 'klaar', 'eindelijk', 'getest', 'testen', 'getekend', 'ontworpen', 'ontwikkel*', 'gebouwd', 'bouwden', 'maken', 'gemaakt', 'ziet er', 'nieuwe', 'kost', 'goedkoper', 'sneller', 'stiller', 'kan', 'heeft', 'wordt', 'worden', 'krijgt', 'doos', 'pallet', 'binnen', 'foto', 'kijk', 'eerste', 'sneak*', 'teaser', 'plek', 'plekken', 'bedden', 'geslaagd', 'gelukt', 'rond', 'akkoord', 'raad', 'college', 'besluit', 'beklonken', 'school', 'folder', 'lijst', 'korting*', 'actie', 'deals', 'aanbieding*', 'bundel*',
  ],
  refuses: ['kan|mag .. niks|niets|niet .. zeggen|vertellen|kwijt|delen', 'geen commentaar', 'zeg ik niks|niets', 'zeg niks|niets over', 'moet .. wachten tot|op', 'daar ga ik niet over', 'mag ik niet over praten', 'niks over kwijt|zeggen', 'mijn mond'],
  confirms: ['^ ja', '^ jep', '^ yep', '^ yes', '^ klopt', '^ zeker', '^ inderdaad', '^ jazeker', '^ bijna goed', '^ warm', '^ wacht maar', 'je hebt gelijk', 'goed gegokt|geraden', 'wordt gewoon', 'komt er|eraan|in|op', 'nog voor', 'vanaf', 'gaat gebeuren', 'is rond', 'al beklonken', 'in december|januari|februari|maart|april|mei|juni|september|oktober|november', '[date]', '[money]'],
  /** Tells how a running project goes or what it will be. */
  detail: [
    'krijgt', 'krijgen', 'besloten', 'te duur', 'afgeblazen', 'geschrapt', 'goedgekeurd', 'staat', 'staan er', 'komt|komen er', 'komt|komen .. bij', 'er komt', 'robot*', 'vertraag*', 'vertraging', 'uitgesteld', 'loopt uit', 'duurder', 'tekort', 'over budget', 'budget', 'miljoen', 'tekening*', 'ontwerp', 'planning', 'oplever*', 'fase', 'ligt open', 'te gaan', 'eerste paal|steen|sleuf|schop|boring|fundering', 'aannemer', 'onderaannemer', 'asbest', 'gevonden', 'gesloopt', 'slopen', 'gaan .. eerst', 'als eerste', 'kapt|gekapt|kappen', 'dicht', 'afgesloten', 'verhuist', 'parkeerplaatsen', 'verdieping*', 'woningen', 'livegang', 'gaat .. live', 'om over te zetten', 'migratie', 'weekend', 'januari', 'februari', 'maart', 'april', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'voorjaar', 'najaar', 'zomer',
  ],
  progress: ['wij', 'we', 'ons', 'onze', 'ik', 'mijn', 'team', 'vandaag', 'gestart', 'begonnen', 'bezig', 'bouwen', 'bouwt', 'gebouwd', 'werken', 'werk', 'gewerkt', 'eerste', 'eerste dag', 'schiet .. op', 'oplevering', 'opgeleverd', 'klaar', 'kick off', 'kickoff', 'meegelopen', 'modder*', 'trots', 'planning', 'uitloop'],
  passing: ['langs', 'gefietst', 'fietsend', 'gewandeld', 'gereden', 'uitzicht', 'in de file', 'zonsondergang', 'zonsopkomst', 'overstap*', 'trein', 'bus', 'koffie', 'lunch', 'terras', 'markt', 'fluitje', 'demonstr*', 'optocht', 'geen parkeerplek', 'woon', 'wonen', 'buurt', 'solliciteer', 'vacature*'],
  /** Shows or promises a first look. */
  sneak: [
    'sneak peek', 'sneak preview', 'sneaky peek', 'sneakpeek', 'eerste blik|beelden|beeld|foto|fotos|glimp', 'voorproefje', 'teaser', 'spoiler*', 'exclusieve blik', 'stiekem kiekje|fotootje|filmpje', 'stiekem .. foto|gefilmd', 'nog _ nachtjes|nachten', 'dan hoort|weet|ziet iedereen', 'straks .. in de winkel|schappen|store|appstore', 'binnenkort in de winkel|schappen|store', 'nog niet .. uit|leverbaar|verkrijgbaar|live', 'nog niet te koop', 'nog niet in de winkel', 'nog niet op de markt', 'nergens te koop', 'prototype', 'proefmodel', 'testexemplaar', 'preproductie*', 'nulserie', 'betaversie', 'geheim* product|project|model|functie', 'onaangekondigd*', 'voordat|voor hij|het|ze uitkomt|uitkomen|live', 'heb je niet van mij', 'niet van mij gehoord', 'nog niet .. aangekondigd|gepresenteerd|onthuld|gelanceerd|bekend', 'niemand weet .. nog', 'wereldprimeur', 'mondje dicht', 'mag eigenlijk .. niet', '[not-yet-public]', 'stiekem al', 'als eerste zien|gezien', 'zet|noteer .. in je agenda', 'nog even geheim', 'nog ff stil', 'nog even stil*', 'ssst', 'sst', 'psst', 'gelekt*', 'uitgelekt', 'voordat|voor marketing|communicatie|pr', 'werken|bouwen .. stiekem|iets', 'stiekem .. aan', 'hou het .. voor je|stil|onder',
  ],
  plans: ['lanceren|introduceren|onthullen|presenteren|releasen|launchen we|wij', 'we|wij lanceren|introduceren|onthullen|presenteren|releasen|launchen', 'komen we|wij met', 'we|wij komen .. met', 'gaan we|wij .. lanceren|introduceren|live|releasen|launchen', 'we|wij gaan .. lanceren|introduceren|live|releasen', 'brengen we|wij .. uit|markt', 'we|wij brengen .. uit|markt', '[own] lanceert|introduceert|onthult|brengt|komt', 'komt onze|ons nieuwe', 'verschijnt onze|ons', 'onze nieuwe .. komt|verschijnt|gaat', 'de opvolger van', 'opvolger van [product]', 'nieuwe versie van', 'volgende generatie'],
  thing: ['product*', 'app', 'apparaat', 'model', 'modellen', 'versie', 'update', 'feature*', 'functie', 'functies', 'module', 'dienst', 'abonnement', 'warmtepomp*', 'ketel*', 'collectie', 'smaak', 'smaken', 'variant', 'game', 'dlc', 'trailer', 'scan', 'scanner', 'medicijn', 'middel', 'behandeling', 'platform', 'software', 'website', 'webshop', 'machine', 'toestel', 'auto', 'fiets', 'menu', 'assortiment', 'verpakking', 'logo', 'huisstijl', 'campagne', 'actie', 'aanbieding*', 'kortingsactie', 'serie', 'lijn', 'release', 'dashboard', 'tool', 'chatbot', 'iets nieuws|groots|moois', 'opvolger', 'filiaal', 'winkel', 'vestiging', 'samenwerking', 'partnerschap', '[product]'],
  home: ['verbouwing', 'keuken', 'badkamer', 'jurk', 'bruiloft', 'trouwjurk', 'babykamer', 'tuin', 'vakantie', 'feest*', 'verjaardag*', 'sinterklaas*', 'surprise', 'zoon', 'dochter', 'kinderen', 'buurman', 'roman', 'boek', 'band', 'plaat', 'podcast', 'hobby', 'schuur', 'taart', 'film', 'bioscoop', 'netflix', 'seizoen', 'voorstelling', 'koor', 'apple', 'iphone', 'samsung', 'tesla', 'playstation', 'nintendo', 'waterraket', 'buurtfeest', 'personeelsfeest', 'kerstpakket*', 'borrel'],
  embargoed: ['onder embargo', 'embargo tot|loopt|geldt|eraf|ligt', 'staat .. embargo', 'ligt .. embargo', 'mag .. pas .. online|bekend|delen', 'mag .. pas .. naar buiten', 'mag .. nog niet .. naar buiten', 'nog niet naar buiten', 'officieel pas', 'officieel nog niet', 'persbericht .. pas', 'wordt pas .. aangekondigd|bekend|onthuld|gepresenteerd', 'horen|hoort|ziet .. pas'],
  known: ['[already-public]', 'opgeheven', 'sinds vandaag|gisteren|vorige', 'nu te koop|verkrijgbaar|live', 'vandaag gelanceerd|onthuld|aangekondigd|gepresenteerd', 'is uit', 'eindelijk live|uit', 'staat online', 'mag nu', 'mogen we nu', 'persbericht', 'bekendgemaakt', 'gelanceerd', 'zie onze site|website', 'openbaar', 'inloopavond', 'informatieavond', 'bewonersavond', 'mag iedereen'],
} as const
