import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Cijfers en koers laat je aan ons',
  clause:
    'Zijn we beursgenoteerd, schrijf dan niet over resultaten, orders, vooruitzichten, geruchten of de koers, en raad niemand aan ons aandeel te kopen of te verkopen; in een stille periode zeg je er helemaal niets over. Interne cijfers blijven ook zonder beursnotering binnen. Gepubliceerde cijfers mag je delen, met de bron erbij.',
  why: 'Wie iets weet wat beleggers nog niet weten, mag het niet doorvertellen: dat is de wet, ook als het een terloopse post is. Interne cijfers helpen vooral de concurrent.',
  messages: {
    figures: '"{found}" is een cijfer van binnen. Laat het weg, of wacht tot het gepubliceerd is en zet de bron erbij.',
    results: '"{found}" zegt hoe het gaat voordat beleggers dat weten. Plaats het niet.',
    outlook: '"{found}" voorspelt onze resultaten. Vraag Investor Relations eerst, of laat het weg.',
    advice: '"{found}" is advies over een aandeel waarin je belang hebt of waarvan je meer weet. Vraag eerst Investor Relations.',
    price: '"{found}" voorspelt of duidt de koers. Laat het weg.',
    takeover: '"{found}" voedt een gerucht over een overname of fusie. Plaats het niet.',
    quiet: 'Juist nu kunnen we niets zeggen over resultaten of de koers. Bewaar "{found}" tot de cijfers openbaar zijn.',
    hint: '"{found}" kondigt cijfers aan die nog niet openbaar zijn. Overleg eerst met Investor Relations.',
  },
} satisfies Texts

export const lexicon = {
  metric: [
    'omzet', '*omzet', 'omzetgroei', 'omzetcijfers', 'winst', 'brutowinst', 'nettowinst', 'kwartaalwinst', 'jaarwinst', 'winstmarge*', 'winstgroei', 'winstgevend*', 'marge', 'marges', 'brutomarge', 'nettomarge', 'ebit', 'ebitda', 'bedrijfsresultaat', 'nettoresultaat', 'resultaat over', 'kwartaalresulta*', 'jaarresulta*', 'kwartaalcijfers', 'halfjaarcijfers', 'jaarcijfers', 'verkoopcijfers', 'onze cijfers', 'de cijfers', 'orderportefeuille', 'orderboek', 'orderintake', 'orderinstroom', 'boekingen', 'nettoverlies', 'verlies van', 'verliezen we|wij', 'we|wij verliezen', 'draaien|draaiden|maken|maakten|leden .. verlies', 'rode cijfers', 'zwarte cijfers', 'in de min', 'in de plus', 'in het rood', 'zwart draaien', 'onder de streep', 'kasstroom', 'cashflow', 'liquiditeit', 'kaspositie', 'schuldpositie', 'schulden', 'churn', 'arr', 'mrr', 'burn rate', 'runway', 'afzet', 'dividend', 'marktaandeel', 'verkopen zijn|liggen|lagen|stegen|daalden', 'bezettingsgraad', 'overhouden aan', 'houden we .. over', 'blijft er .. over', 'kwartaal*',
  ],
  direction: [
    'omhoog', 'omlaag', 'stijg*', 'steeg', 'stegen', 'gestegen', 'daal*', 'daling', 'gedaald', 'groei*', 'gegroeid', 'krimp*', 'gekrompen', 'record*', 'verdubbel*', 'gehalveerd', 'halveer*', 'boven|onder verwachting|begroting|plan|prognose', 'tegenval*', 'tegengevallen', 'valt .. tegen', 'vallen .. tegen', 'meeval*', 'vallen .. mee', 'achter op', 'ruim boven', 'ver onder', 'gaan we niet halen', 'halen we niet', 'niet gehaald', 'ruim gehaald', 'gemist', 'ingestort', 'ingezakt', 'kelder*', 'explodeer*', 'door het dak', 'beter|slechter|hoger|lager dan', 'beste .. ooit', 'slechtste', 'dramatisch', 'waardeloos', 'fantastisch', 'knalt', 'knallen', 'vol', 'bizar goed', 'rampzalig',
  ],
  amount: ['[number] miljoen|mln|mio|miljard|mrd|mille|ton|m|duizend', '[number] procent|% groei|marge|omzetgroei|meer|minder', '[money]'],
  units: ['[number] stuks|exemplaren|verkochte|verkocht|licenties|abonnees|abonnementen|downloads|orders|bestellingen|boekingen|contracten|overnachtingen|tickets|kaartjes'],
  when: ['[period]', 'q1|q2|q3|q4|h1|h2', 'kwartaal', 'halfjaar', 'dit jaar', 'vorig jaar', 'volgend jaar', 'deze maand', 'vorige maand', 'eerste week|dag|maand', 'week 1|een', 'in januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december', 'in de eerste week', 'per jaar|maand', 'afgelopen maand|kwartaal|jaar|week'],
  outlook: [
    'verwacht*', 'vooruitzicht*', 'outlook', 'prognose*', 'guidance', 'gaan we|wij .. halen|draaien|groeien|verdubbelen|aantikken|maken', 'gaat .. worden', 'aantikken', 'tikken we .. aan', 'reken er maar op', 'let op mijn woorden', 'wordt een|het .. jaar|kwartaal|halfjaar', 'wordt .. zwaar|mager|goed|top|record*|slecht|moeilijk|lastig', 'worden .. zware|magere|goede', 'komend|volgend jaar|kwartaal|halfjaar', 'zwart draaien', 'winstwaarschuwing', 'gaan .. zakken|stijgen|dalen|groeien|krimpen', 'zit er dit jaar niet|wel in', 'eind van het jaar', 'in 2027|2028|2029|2030',
  ],
  shareword: ['aandeel', 'aandelen', 'aandeeltje*', 'koers', 'beurskoers', 'koersdoel', 'beurs', 'effecten', 'opties', 'call', 'calls', 'put', 'puts', 'dip', 'stukken', 'stuks', 'dividend', 'portefeuille', 'portfolio', 'belegg*', 'ticker', 'short', 'long', 'depot', 'degiro', 'bull', 'bullish', 'bearish', 'koersje', 'paper hands', 'moon', 'raket'],
  trade: [
    'koop', 'koopt', 'kopen', 'gekocht', 'bijkopen', 'bijgekocht', 'koop .. bij', 'inslaan', 'ingeslagen', 'instappen', 'ingestapt', 'stap .. in|uit', 'inleggen', 'laad .. vol', 'laden', 'verkoop', 'verkopen', 'verkocht', 'uitstappen', 'wegdoen', 'dumpen', 'dump', 'doe .. weg', 'vasthouden', 'hou .. vast', 'houd .. vast', 'blijf zitten', 'blijven zitten', 'niet verkopen', 'afblijven', 'blijf .. af', 'wegwezen', 'shorten', 'short gaan', 'long gaan', 'buy the dip', 'buy', 'sell', 'hold', 'hodl', 'all in', 'erin gezet', 'erin gestopt', 'nu het nog kan', 'nu .. goedkoop', 'koopje', 'koopmoment', 'instapmoment', 'moet je hebben',
  ],
  pricetalk: [
    'ondergewaardeerd', 'overgewaardeerd', 'te goedkoop', 'te duur', 'goedkoop', 'spotgoedkoop', 'koopje', 'koopwaardig', 'gaat .. omhoog|knallen|door|stijgen|vliegen|exploderen|over|naar|verdubbelen|kelderen|onderuit', 'gaan .. omhoog|knallen|stijgen|vliegen|kelderen', 'gaat dit jaar', 'staat .. op [number]', 'staat straks|binnenkort|in', 'naar de [number]', 'naar de maan', 'to the moon', 'koersdoel', 'koersverwachting', 'verdubbelt', 'verdubbelen', 'binnenkort', 'maandag', 'gaat nog|straks', 'onderuit', 'kan alleen maar', 'beloond', 'weet wat ik weet', 'als je wist wat ik weet', 'meer waard', 'niks waard',
  ],
  takeover: [
    'overname', 'overnamebod', 'overgenomen', 'overnemen', 'fusie', 'fuseren', 'bod op', 'een bod', 'bieding', 'in de etalage', 'te koop staan|staat', 'staan|staat te koop', 'verkocht aan', 'verkocht worden', 'worden|wordt .. verkocht|gekocht|ingelijfd|opgeslokt', 'kopers over de vloer', 'koper in beeld', 'nieuwe eigenaar', 'andere eigenaar', 'nieuwe aandeelhouder', 'andere naam op|boven', 'ander logo op|boven', 'nieuwe naam op|boven', 'van de beurs', 'naar de beurs', 'beursgang', 'emissie', 'private equity', 'boekenonderzoek', 'due diligence', 'dataroom', 'data room', 'amerikanen in pak', 'advocaten .. verdieping|kantoor|vloer', 'bankiers .. verdieping|kantoor|vloer', 'wie .. wie koopt',
  ],
  rumour: ['[guess]', '[hedge]', '[leak-tell]', '[not-yet-public]', 'gerucht*', 'zou zomaar', 'zomaar kunnen', 'schijnt', 'schijnbaar', 'naar verluidt', 'hoor|hoorde ik', 'gehoord', 'opgevangen', 'wandelgangen', 'koffieautomaat', 'rare|gekke|vreemde week', 'niet van mij', 'bijna rond', 'zo goed als rond', 'is rond', 'kan niks|niets zeggen', 'mag niks|niets', 'binnenkort', 'straks', 'volgende week|maand', 'onderhandel*', 'gesprekken', 'over de vloer', 'op elke stoel', 'iedereen vraagt', 'let maar op', 'wacht maar', 'gaat gebeuren', 'geloof ik', 'volgens mij', 'kantoor'],
  mood: ['top|bizar|mooi|sterk|super|goed|waardeloos|zwaar|dramatisch|slecht|mager|fantastisch kwartaal|halfjaar', 'beste kwartaal|maand|halfjaar', 'slechtste kwartaal|maand|halfjaar', 'recordkwartaal', 'recordmaand', 'recordjaar', 'record kwartaal|jaar', 'zaken gaan', 'cijfers zijn|worden|zien|liegen|vallen', 'boven verwachting', 'onder verwachting', 'gaat als een trein', 'orders stromen', 'orders vallen', 'orderboek vol', 'verwachtingen overtroffen'],
  soon: ['wacht maar tot', 'wacht tot je .. ziet', 'let op .. cijfers', 'donderdag weten', 'als jullie .. cijfers .. zien', 'ogen uitkijken', 'glimlach', 'vrijdag trakteer', 'ik zeg niks', 'meer zeg ik niet', 'popcorn', 'spannend* dag', 'nog even geheim', '[leak-tell]', '[not-yet-public]', 'nog niet .. bekend|gepubliceerd|openbaar|naar buiten', 'stil houden', 'pas .. bekend|gepubliceerd', 'dashboard', 'liet ons zien', 'dit kwartaal|halfjaar', 'deze maand'],
  known: ['[already-public]', 'persbericht*', 'jaarverslag*', 'jaarrekening', 'kwartaalbericht', 'halfjaarbericht', 'gepubliceerd*', 'bekendgemaakt', 'gedeponeerd', 'kvk', 'staat op onze site', 'investor relations pagina', 'openbare cijfers', 'las|lees ik in', 'volgens het fd|nieuws|cbs', 'in de krant', 'op de site', 'zie link', 'prospectus', 'trading update van'],
  elsewhere: [
    'wedstrijd', 'voetbal*', 'hockey*', 'toernooi', 'competitie', 'doelpunt*', 'goals', 'punten', 'set', 'finale', 'kilo', 'kg', 'kilos', 'minuten', 'sportclub', 'vereniging', 'buurtfeest', 'rommelmarkt', 'vrijmarkt', 'braderie', 'loterij', 'collecte', 'opgehaald', 'goede doel', 'stichting', 'serious request', 'kika', 'alpe', 'sponsorloop', 'sponsor*', 'donatie*', 'gezin*', 'zakgeld', 'hypotheek', 'huishoud*', 'spaarpot', 'boodschappen', 'moestuin', 'oogst', 'kippen', 'eieren', 'bordspel', 'monopoly', 'boekenbeurs', 'vakbeurs', 'banenbeurs', 'inflatie', 'cbs', 'nederlandse economie', 'wall street', 'aex', 'azie', 'tijdwinst', 'gezondheidswinst', 'mijn aandeel in', 'leeraandeel', 'volgers', 'stappen', 'kantine', 'taart', 'cursist*', 'leerlingen', 'verkiezing*', 'zetels', 'stemmen', 'partij',
  ],
  hedged: ['[guess]', '[hedge]', '[opinion]', 'volgens mij', 'ik denk', 'ik verwacht', 'ik vrees', 'gok', 'gevoel', 'als je het mij vraagt', 'naar mijn idee', 'waarschijnlijk', 'persoonlijk'],
} as const
