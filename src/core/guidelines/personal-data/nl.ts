import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Houd persoonsgegevens privé',
  clause:
    'Zet geen privégegevens online: nummers, adressen, gezondheid, kinderen, plaats of afwezigheid, van jezelf noch van een ander. Van wat je via je werk over collega\'s weet, blijf je af.',
  why: 'Wat eenmaal rondgaat krijg je niet terug, en een ander kan er misbruik van maken. Gegevens van een ander zijn niet aan jou om te delen.',
  messages: {
    number: '"{found}" is een nummer waarmee iemand zich voor een ander kan uitgeven. Haal het weg en meld het bij privacy als het al ergens staat.',
    ownNumber: 'Met "{found}" kan een ander zich voor jou uitgeven. Haal het weg.',
    account: '"{found}" is een rekening van een mens. Stuur die liever persoonlijk, of gebruik een betaallink.',
    contact: 'Met "{found}" kan iedereen deze persoon bereiken, ook wie je niet kent. Laat het weg of spreek in een privébericht af.',
    found: 'Met "{found}" is iemand te vinden of op te zoeken. Laat het nummer weg.',
    address: '"{found}" wijst een woonadres aan. Laat straat en nummer weg.',
    othersAddress: 'Met "{found}" zet je iemand anders aan de deur te kijk. Plaats dit niet.',
    empty: 'Wie "{found}" leest, weet dat er niemand thuis is. Vertel het als je terug bent, of laat de plek weg.',
    birth: '"{found}" is een sleutel tot iemands gegevens. Noem hooguit de verjaardag, zonder jaar.',
    plate: 'Aan "{found}" is de eigenaar te herkennen. Laat het kenteken weg.',
    place: '"{found}" is tot op de meter te vinden. Noem hooguit de buurt.',
    health: '"{found}" gaat over iemands gezondheid en dat vertelt die zelf, of niet. Laat het weg.',
    secret: '"{found}" is iemands privéleven. Laat het weg, of laat die persoon het zelf vertellen.',
    child: 'Met "{found}" is een kind te vinden. Laat naam, school of groep weg.',
    ownChild: 'Met "{found}" weet iedereen waar je kind te vinden is. Laat naam, school of groep weg.',
    employee: '"{found}" gaat over een medewerker die met naam genoemd is. Overleg eerst met Juridische Zaken en HR.',
    applicant: '"{found}" gaat over iemand die bij ons solliciteerde of beoordeeld is. Dat blijft binnen.',
    photo: 'Op wat je meestuurt is iemand te herkennen, en dat het mag staat er niet bij. Vraag het eerst, of maak het onherkenbaar.',
  },
} satisfies Texts

/** What stands in the place of a removed identifier. */
export const instead = { contact: '(nummer via privébericht)', account: '(betaallink via privébericht)', address: '(adres via privébericht)', number: '(weggelaten)', plate: '(kenteken weggelaten)' }

const ward = 'ggz|paaz|psychiatrie|afkickkliniek|ontwenningskliniek|verslavingskliniek|verslavingszorg|rehab|detox|ic|intensive|hospice|revalidatie*|kliniek|inrichting'
const pills = 'antidepressiva|ritalin|oxazepam|pillen|kalmeringspillen|medicijnen|medicatie|methadon|insuline|lithium|prozac|antipsychotica|chemo|dialyse|morfine'

export const lexicon = {
  condition: [
    'kanker', '*kanker', 'kankertje', 'tumor', 'hersentumor', 'uitzaaiing*', 'leukemie', 'depressie', 'depressies', 'burnout', 'psychose*', 'ptss', 'adhd', 'autisme', 'borderline', 'bipolair*', 'schizofreni*', 'anorexia', 'boulimia', 'eetstoornis', 'paniekaanvallen', 'angststoornis', 'hiv', 'aids', 'soa', 'hepatitis',
    'diabetes', 'suikerziekte', 'epilepsie', 'reuma', 'parkinson', 'alzheimer', 'dementie', 'copd', 'astma', 'crohn', 'migraine', 'hernia', 'nierziekte', 'leverziekte', 'nierproblemen', 'hartproblemen', 'hartklachten', 'hartinfarct', 'hartaanval', 'hartstilstand', 'beroerte', 'herseninfarct', 'tia', 'hersenbloeding', 'longontsteking', 'miskraam', 'abortus', 'stoma', 'drankprobleem', 'alcoholprobleem',
    'drugsprobleem', 'verslaving*', '*verslaving', 'gokprobleem', 'zelfmoordpoging', 'suicidepoging', 'suicidaal', 'suicidale', 'overdosis', 'zenuwinzinking', 'inzinking', 'bore out', 'burn out', 'ms', 'longcovid', 'endometriose', 'fibromyalgie', 'syfilis', 'chlamydia', 'lymeziekte', 'blindedarmontsteking', 'aambeien', 'incontinentie', 'chemo', 'burn', 'bore',
  ],
  state: [
    'zwanger', 'depressief', 'overspannen', 'alcoholist*', 'terminaal', 'uitbehandeld', 'ongeneeslijk', 'bipolair', 'autistisch', 'schizofreen', 'dement', 'dementerend', 'onvruchtbaar', 'suicidaal', 'psychotisch', 'arbeidsongeschikt', 'doodziek', 'incontinent', 'manisch',
  ],
  /** Says of somebody that they are ill, pregnant, addicted: a verb or a possessive with the condition. */
  sick: [
    'heeft|had|kreeg|krijgt|hebt .. [condition]', '[condition] heeft|had|kreeg|gehad|gekregen', 'is|was|bleek|blijkt|werd weer|al|nu|ook|zwaar|opnieuw|erg|echt|gewoon|ernstig|hartstikke|inmiddels|zelf? [state]', '[state] is|was|blijkt|geworden', `ligt|zit|lag|zat|opgenomen|belandde|beland .. ${ward}`, `ligt|zit .. *afdeling na|met|voor|vanwege`, `slikt|slikte|gebruikt|krijgt|aan .. ${pills}`, 'gedwongen opgenomen', 'is|was|raakte|al jaren verslaafd !aan', 'verslaafd aan drank|alcohol|drugs|coke|pillen|gokken|porno|heroine|ghb|speed', 'jaren|strijd .. [condition]', 'nog een|tweede|derde|zoveelste miskraam', 'een maagverkleining', 'opgenomen met|vanwege|na|wegens .. [condition]',
    'zit|zat|zitten|kampt|kampte|worstelt|loopt|sukkelt .. met .. [condition]', 'bij de .. psycholoog|psychiater', 'lijdt|leed aan', 'gediagnosticeerd met', 'diagnose .. [condition]', 'thuis|weg|uit|uitgevallen|ziek|afwezig|eruit .. met|door|vanwege|wegens .. [condition]|stress|overspannenheid|psychische|klachten|rug|hart|nieren', 'met|door|aan|om|van|over zijn|haar|dr|zn .. [condition]|nieren|nier|longen|lever|darmen|prostaat|baarmoeder|bekken|bloeddruk|drankgebruik', 'zijn|haar|dr|zn [condition]', '[first-name]|[person] zijn|haar? [condition]',
    'acht|tien|twaalf|[number]|zes weken|maanden ver|zwanger', 'onder het mes', 'doof|blind aan|geworden', 'knobbel|knobbeltje|bult .. is|was|bleek', 'stoma|zakje sinds|na', 'kind|kindje|baby .. verloren', 'verloor haar|hun kind|kindje|baby', '[first-name]|[person] .. ingestort',
    'zijn|haar|een terugval in|na|met|door|gehad', 'na|met|door zijn|haar terugval', 'terug aan de drank|fles|drugs|coke|pillen', 'aan de drank|fles|drugs|coke|pillen', 'drinkt weer|teveel|zich', 'drinkt|zuipt te veel', 'zuipt weer', 'zuipt zich', 'in therapie|behandeling voor|bij', 'bij de psychiater|psycholoog', 'in verwachting', 'hoogzwanger', 'zwanger van', 'ivf', 'miskraam gehad|gekregen', 'chemokuur*', 'bestraald', 'wordt behandeld voor|aan|tegen', 'hiv positief', 'seropositief', 'ziek geworden van|door', 'onder behandeling', 'lichamelijk|verstandelijk|psychisch beperkt', 'in de ziektewet|wia|wao', 'bij de bedrijfsarts', 'aan het afkicken', 'afgekickt', 'zelfmoord .. plegen|gepleegd|proberen', 'zit al .. ziek thuis', 'overspannen thuis', 'thuis met een? [condition]',
  ],
  /** Gone for days, or back at a day that is told. */
  away: [
    'weg|vliegen|vlieg|vertrekken|vertrek|zeilen|kamperen|kampeer|skien|cruise|reizen|afwezig|eropuit ... tot|naar|voor|vanaf|morgen|vanavond|weken|dagen|week', 'terug|thuis op|in|rond|na|pas|de|weer|over', 'twee|drie|vier|vijf|zes|tien|paar weken|dagen|nachten|maanden|week', 'op vakantie|reis|wintersport|huwelijksreis|cruise', 'de|het hele|heel week|weekend|maand|zomer', 'vanaf|tot maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kerst|pasen|na|volgende|eind', 'boarden|boarding|schiphol|gate|zaventem', 'dit|komend|volgend weekend', 'volgende|komende week|maand|weken',
  ],
  /** Nobody looks after the place. */
  unwatched: [
    'leeg|onbewaakt|onbeheerd|verlaten', 'niemand .. thuis|huis|aanwezig|binnen|is|let|bij', 'huis|woning|flat|appartement|huisje|boerderij|schuur|garage .. leeg|alleen|donker|onbewaakt|open|stil', 'alarm .. stuk|kapot|uit|niet|code', 'sleutel|sleutels .. onder|achter|in|bij|ligt|hangt', 'alleen|enkel de poes|kat|katten|hond|vissen|cavia', 'pakjes|pakketjes|pakketten|post|bezorgers ... portaal|opstapelen|stapelen|buren|graag|schuur|stoep', 'planten|kat|poes|katten|vissen|konijn|tuin .. water|eten|voeren|geven|zonder|verzorgen', 'buren .. ook|weg|vakantie', 'raam|deur|achterdeur|poort|hek .. open|los|slot|stuk', 'huisoppas', 'oppas .. huis', 'rolluiken|luiken|gordijnen .. dicht|neer|beneden', 'alleen thuis', 'huis alleen|voor',
  ],
  /** Alone, or at the same place every day. */
  alone: [
    'in mijn|haar|zijn|mn eentje|uppie', 'helemaal? alleen .. thuis|naar|in|op|door|afsluiten|sluiten|winkel|zaak|hier|fiets|dienst', 'elke|iedere ochtend|morgen|avond|dag|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag', 'loop|loopt|ren|rent|fiets|fietst|jog|jogt|wandel|wandelt .. naar|door|langs|alleen|huis|park|route|rondje', 'sluit|sluiten|afsluiten|open .. alleen|winkel|zaak|af|tent', 'alleen thuis', 'als laatste|enige hier|weg|binnen|pand', 'zit|sta|ben nu|hier|momenteel',
  ],
  /** Where a child is found: a school, a club, an age. */
  spot: [
    'schooluniform', 'klas', 'groep', 'school', '*school', 'peuterspeelzaal', 'kdv', 'opvang', '*opvang', 'juf', 'meester', 'speelt|traint|zwemt|danst|rijdt|zit|voetbalt|hockeyt bij|op|in|elke|iedere', 'opgehaald|ophalen|opgepikt|gebracht|brengen', 'schoolplein|schoolhek|schoolreis|schoolfoto|schoolkamp|zwemles|judo|scouting|voetbal|hockey|ballet|turnen', 'wordt|is|werd|nu|al [number]', 'eerste|laatste dag|schooldag op|bij|van', 'onder _', '[number] jaar',
  ],
  /** Words beside a number by which somebody is found. */
  tag: [
    'kenteken|nummerplaat|kentekenplaat|plaat', 'mijn|zijn|haar|hun|nieuw|mn mobiel|nummer|06|telefoon|whatsapp|telefoonnummer|doorkiesnummer|gsm', 'bel|app|sms|bereik|mail|stuur|tikkie mij|me|hem|haar|ze|op|naar|maar', 'rekening|rekeningnummer|rek', 'tikkie|paypal|iban|revolut', 'personeelsnummer|klantnummer|lidnummer|polisnummer|paspoortnummer|dossiernummer|zorgnummer|rijksregisternummer|studentnummer|boekingsnummer|boekingscode|burgerservicenummer|sofi|rijksregister', 'geboren|geboortedatum|geb', 'postcode', 'adres|huisnummer|flat|appartement|deurcode|nummer', 'woont|woon|wonen|logeert|staat op|aan|in', 'wifi|deur|poort|alarm|pin|kluis|kluisje code|wachtwoord|pincode|nummer',
  ],
  /** Somebody's private affairs that no colleague has to tell. */
  secret: [
    'ligt in scheiding', 'gaat|gaan scheiden', 'in een? vechtscheiding', 'uit elkaar met', 'gaat|ging|is vreemd', 'vreemdgegaan', 'vreemdgaan', 'een affaire met|heeft', 'iets met de .. van', 'loonbeslag', 'schuldsanering', 'in de schulden', 'schulden heeft|bij', 'heeft .. schulden', 'tot .. nek in de schulden', 'in de bijstand', 'schuldhulp*', 'strafblad', 'in de gevangenis|bak|cel', 'heeft vastgezeten|gezeten', 'vastgezeten', 'een enkelband', 'veroordeeld voor|wegens', 'op staande voet .. voor|wegens|omdat|vanwege', 'ontslagen wegens|vanwege|omdat hij|ze|zij', 'zonder papieren', 'geen verblijfsvergunning', 'illegaal hier|in', 'uit de kast', 'is homo|lesbisch|bi|trans|transgender|gay|lesbo', 'homo is', 'verdient|verdiende .. [money]', 'huiselijk geweld', 'mishandeld|geslagen thuis|door', 'is mishandeld', 'wordt geslagen', 'een hoofddoek', 'bekeerd tot', 'is stiekem', 'heeft een ander', 'in de opvang', 'blijf van mijn lijf', 'gokverslaafd', 'uit huis gezet|geplaatst', 'uithuisgeplaatst', 'slechte beoordeling',
    'eruit|buiten gegooid|gezet|geknikkerd', 'slaapt in zijn|haar|hun bus|auto|busje', 'woekeraar|woekeraars', 'bij .. schulden', 'heette .. vroeger', 'vroeger .. heette', 'mag|mocht hier .. niet zijn|werken', 'op de pas|papieren|kaart van', 'deurwaarder|deurwaarders', 'jaar|maanden gezeten', 'vangt|pakt|beurt|verdient .. [money]|[number]|duizend', 'beoordeling|functioneren van .. was|is', 'gezakt voor zijn|haar proeftijd', 'niet door de|zijn|haar proeftijd|screening', 'weggelopen bij zijn|haar',
  ],
  /** Whose place it is: somebody lives there. */
  home: [
    'woon', 'woont', 'wonen', 'woonde', 'woonadres', 'mijn|ons|zijn|haar|thuis|prive|nieuw|nieuwe adres', 'mijn|ons|zijn|haar|hun huis|huisje|flat|appartement|woning|voordeur|stoep|deur', 'bij mij|ons|hem|haar thuis|langs', 'feest|feestje|barbecue|bbq|borrel bij mij|ons', 'huisadres', 'privéadres', 'priveadres', 'verhuisd', 'verhuis', 'verhuizen naar', 'sleutels van ons|mijn|het', 'housewarming', 'feestje', 'mijn|ons feest', 'adres is', 'tuinfeest', 'babyborrel', 'kraamfeest', 'logeren bij', 'logeert', 'kaartje|kaart|bloemen|pakje|pakket sturen|naar', 'stuur .. naar', 'bij de buren', 'mijn buren', 'thuis', 'bel .. aan', 'ga .. langs', 'zoek .. op', 'oprit', 'achterom',
  ],
  /** A place where anybody may come. */
  venue: [
    'kantoor', '*kantoor', 'hoofdkantoor', 'showroom', 'winkel', '*winkel', 'filiaal', 'vestiging', 'locatie', 'praktijk', 'huisartsenpraktijk', 'restaurant', 'cafe', 'kroeg', 'hotel', 'open dag', 'inloop*', 'spreekuur', 'balie', 'receptie', 'gebouw', 'gemeentehuis', 'stadhuis', 'station', 'halte', 'museum', 'theater', 'bibliotheek', 'buurthuis', 'wijkcentrum', 'kerk', 'sporthal', 'sportpark', 'school', 'college', 'bouwplaats', 'project', 'nieuwbouw*', 'te koop', 'te huur', 'verkocht', 'makelaar', 'bezichtig*', 'openingstijden', 'open van', 'geopend', 'opening', 'opent', 'borrel', 'markt', 'evenement', 'beurs', 'afgesloten', 'omleiding', 'werkzaamheden', 'wegwerkzaamheden', 'brand in|aan|op', 'inzamel*', 'afhaalpunt', 'ophaalpunt', 'magazijn', 'depot', 'werkplaats', 'garage', 'bezoekadres', 'postadres', 'stembureau', 'stemlokaal', 'kom langs bij ons', 'bezoek ons', 'stichting', 'vereniging', 'voedselbank', 'dierenarts', 'kapper', 'salon', 'studio', 'ziekenhuis', 'kliniek', 'apotheek', 'atelier', 'fabriek', 'loods', 'bushalte',
  ],
  /** A house without people. */
  empty: [
    'staat .. leeg', 'leeg staat', 'huis|woning|flat|appartement|huisje .. leeg|onbewaakt', 'leeg huis', 'niemand thuis|in huis', 'thuis is niemand', 'sleutel|sleutels .. onder de|het|een .. mat|deurmat|bloempot|pot|steen', 'staat onbeheerd', 'onbewaakt achter', 'huis alleen', 'de hele familie weg',
  ],
  school: ['groep 1|2|3|4|5|6|7|8', 'groep 1a|3b|4a|5b|6a|7b|8a', 'klas van juf|meester', 'klas 1|2|3|4', 'brugklas van|op', 'basisschool de|het|sint _', 'zit op|bij de|het|obs|school', 'naar school bij|op|in', 'obs|cbs|ikc|kbs|rkbs _', 'kinderdagverblijf', 'creche', 'bso', 'kleuterklas', 'de school van', '1ste|2de|3de|4de|5de|6de|1e|2e|3e|4e|5e|6e leerjaar|klas', 'eerste|tweede|derde|vierde|vijfde|zesde leerjaar', 'traint elke', 'speelt in de f1|f2|e1|jo9|jo10|jo11|jo12|jo13'],
  kid: ['zoontje', 'dochtertje', 'zoon', 'dochter', 'kind van', 'kinderen van', 'kleuter', 'peuter', 'jongetje', 'meisje', 'tweeling', 'kleinzoon', 'kleindochter', 'neefje', 'nichtje', 'baby', 'pleegkind'],
  ownKid: ['mijn|mn|onze|ons [first-name]|[person]', 'mijn|mn|onze|ons zoon|zoontje|dochter|dochtertje|kind|kinderen|jongste|oudste|tweeling|kleine|meisje|jongen|kids|kleinzoon|kleindochter|neefje|nichtje|ventje|meid'],
  /** What an employer says of somebody who works or worked there. */
  dismissed: ['ontslagen', 'ontslag gegeven|gekregen|op', 'op non actief', 'geschorst', 'contract niet verlengd', 'contract .. beeindigd', 'weggestuurd', 'de laan uit', 'op straat gezet', 'functioneert|functioneerde niet', 'disfunctioner*', 'niet goed genoeg', 'verbetertraject', 'altijd te laat|ziek', 'stakingsleider', 'leidt .. staking|actie|optocht', 'heeft .. gestolen', 'vertrokken wegens', 'gelogen'],
  applicant: ['sollicitatiegesprek', 'sollicitant*', 'sollicitatiebrief', 'sollicitatie van', 'cv van', 'kandidaat', 'afgewezen', 'beoordelingsgesprek', 'functioneringsgesprek', 'personeelsdossier'],
  ownNumber: ['mijn|mn bsn|burgerservicenummer|paspoort|paspoortnummer|rijbewijs|creditcard|kaart|pas|rijbewijsnummer|sofinummer|pinpas'],
  /** A contact of an office, though it looks like a person's. */
  desk: ['klantenservice', 'receptie', 'balie', 'meldkamer', 'meldpunt', 'helpdesk', 'servicedesk', 'storingsdienst', 'storingslijn', 'noodnummer', 'informatielijn', 'afdeling', 'kantoor', 'winkel', 'praktijk', 'huisarts', 'huisartsenpost', 'politie', 'brandweer', 'gemeente', 'secretariaat', 'reserver*', 'vestiging', 'crisisdienst', 'hulplijn', 'slachtofferhulp', 'wijkteam', 'buurtteam', 'opsporingstip*', 'persvoorlichting', 'voorlichting', 'vertrouwenspersoon', 'restaurant', 'hotel', 'dierenambulance', 'dierenarts', 'tiplijn', 'meld anoniem', 'zakelijk* nummer'],
  /** Where everybody may read it, or a made-up one. */
  published: ['staat op .. site|website|bus|gevel|achterkant|flyer|folder|label|pasje', 'op onze|de site|website', 'in de folder|gids'],
  sample: ['voorbeeld*', 'voorbeeldrekening', 'oefening', 'oefenmateriaal', 'phishing*', 'phishingmail', 'testaccount', 'testklant', 'testnummer', 'nepaccount', 'nepnummer', 'verzonnen', 'uit de cursus', 'lesmateriaal', 'in elk leerboek'],
  charity: ['stichting', 'goed* doel*', 'vereniging', 'collecte', 'giro', 'giro555', 'fonds', 'anbi', 't.n.v.', 'ten name van stichting'],
  photo: ['gezicht* herkenbaar|zichtbaar', 'herkenbar* kinderen|personen|patient*|client*|mensen|klant*|gezicht*|leerling*', 'kinderen|patient*|client*|bewoner*|leerling*|collega* .. herkenbaar|zichtbaar|beeld', 'paspoort', 'identiteitskaart', 'rijbewijs', 'kenteken* .. leesbaar|zichtbaar', 'leesbaar* kenteken*', 'naamkaartje leesbaar', 'klassenfoto', 'gps', 'locatiegegevens', 'geotag', 'exif', 'patient in bed', 'huisnummer .. zichtbaar|leesbaar'],
  blurred: ['geen personen|gezichten|mensen', 'onherkenbaar*', 'geblurd', 'geblurred', 'van achteren', 'op de rug', 'wazig', 'afgeplakt', 'zonder mensen|personen', 'niet herkenbaar|leesbaar|zichtbaar', 'met toestemming'],
} as const
