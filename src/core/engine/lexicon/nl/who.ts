import type { FrameName, Lexicon } from '../names.ts'

/** Who is spoken of or speaks, in Dutch. */
export const who = {
  i: [
    'ik', 'mij', 'me', 'mijn', 'mn', 'mezelf', 'mijzelf', 'ikzelf', 'mijne', 'ikke', 'ondergetekende', 'kheb', 'kben', 'kzou', 'kga', 'kweet',
    'mijnen', 'ekik', 'mezelve',
  ],
  we: ['wij', 'we', 'ons', 'onze', 'onszelf', 'wijzelf', 'wijlui', 'onzes', 'wijle', 'wulder'],
  you: [
    'je', 'jij', 'jou', 'jouw', 'jouwe', 'jullie', 'u', 'uw', 'jezelf', 'jijzelf', 'uzelf', 'julliezelf', 'jelui', 'gij', 'ulieder', 'gijzelf', 'jullies',
    'ge', 'gulle', 'gelle', 'uwen', 'uwe', 'gijlie',
  ],
  they: ['zij', 'ze', 'hij', 'hun', 'hen', 'hem', 'haar', 'hunzelf', 'henzelf', 'hemzelf', 'haarzelf', 'zijzelf', 'hijzelf', 'zn', 'diegene', 'diegenen', 'heeft|is|had|was|zegt|zei|doet ie', 'iemand anders', 'die lui|gasten|gozer|vent|kerel|mensen|vrouw|man|dame|meneer|mevrouw'],
  colleague: [
    'collega', 'collegae', 'collegas', 'collegaatje', 'collegaatjes', 'excollega', 'excollegas', 'oud collega', 'ex collega', 'oudcollega', 'oudcollegas', 'teamgenoot', 'teamgenoten', 'teamlid', 'teamleden', 'medewerker', 'medewerkers', 'medewerkster', 'medewerksters',
    'werknemer', 'werknemers', 'werkneemster', 'kantoorgenoot', 'kantoorgenoten', 'kamergenoot op kantoor', 'confrere', 'stagiair', 'stagiaire', 'stagiairs', 'stagiaires', 'trainee', 'trainees', 'uitzendkracht', 'uitzendkrachten', 'flexwerker', 'flexwerkers', 'oproepkracht', 'oproepkrachten',
    'personeelslid', 'personeelsleden', 'vakgenoot', 'vakgenoten', 'ploeggenoot', 'ploegmaat', 'ploegmaten', 'werkmaat', 'werkmaten', 'werkmakker', 'werkmakkers', 'mijn|ons|onze team|ploeg|afdeling', 'een van ons team', 'iemand van mijn|onze|ons team|afdeling|ploeg', 'jongens|meiden|mannen|dames van de? werkvloer|kantoor|magazijn',
    '*collega', '*collegas', '*medewerker', '*medewerkers', 'mijn maatje op het werk', 'ons personeel',
    'iemand van hr|salaris|marketing|verkoop|de administratie|planning|receptie|balie|kantine', 'de jongens|meiden|mannen|mensen van de|het afdeling|magazijn|productie|werkplaats|planning|helpdesk|balie', 'onze|ons [person] van', '[person] van hr|salaris|marketing|verkoop|receptie|planning|debiteuren|inkoop|it',
    'maten van het werk', 'collega ambtenaar', 'werkvriend', 'werkvriendin', 'werkvrienden', 'duobaan partner', 'mijn duo', 'leerling monteur', 'jongste bediende', 'flexkracht', 'flexkrachten', 'vakantiekracht*', 'bijbaner*', 'vrijwilligers van ons',
    'zzper bij ons',
  ],
  boss: [
    'manager', 'managers', 'teammanager*', 'teamleider*', 'teamlead', 'teamleads', 'team lead', 'teamcoach', 'leidinggevende', 'leidinggevenden', 'directie', 'directeur', 'directeuren', 'directrice', 'directieteam', 'directielid', 'directieleden', 'managementteam', 'ceo', 'cfo', 'coo', 'cto', 'chro', 'cmo',
    'bestuursvoorzitter', 'raad van bestuur', 'raad van commissarissen', 'topman', 'topvrouw', '!eigen baas', 'bazin', 'bazen', 'bedrijfsleider*', 'bedrijfsleiding', 'filiaalmanager*', 'filiaalhouder*', 'filiaalleider*', 'vestigingsmanager*', 'vestigingsdirecteur*', 'regiomanager*', 'rayonmanager*', 'afdelingshoofd*',
    'afdelingsmanager*', 'afdelingschef*', 'ploegbaas', 'ploegbazen', 'ploegleider*', 'teamchef*', 'voorman', 'voorlieden', 'supervisor*', 'onze leiding', 'mijn leiding', 'de schoolleiding', 'schoolleider*', 'rector', 'zorgmanager*', 'clustermanager*', 'unitmanager*',
    'mijn|onze|de|die chef', 'chef|hoofd van [we]|de afdeling', 'hoofd [own]', 'hoofd personeelszaken|hr|verkoop|communicatie|inkoop|it|productie|logistiek|zorg', '*directeur', '*directeuren', '*directie', 'hrmanager*', 'hr manager', 'storemanager*', 'store manager', 'de hogere|hoge heren', 'de grote baas', 'de hoge pieten', 'het management', 'ons management',
    'hoger management', 'middenmanagement', 'topmanagement', 'hogerhand', 'mensen boven mij', 'mijn meerdere', 'eigenaar van [own]', 'eigenaar van onze|de|het|ons zaak|bedrijf|winkel|tent', 'oprichter van [own]', 'werkgever', 'werkgevers', 'secretaris generaal', 'gemeentesecretaris', 'afdelingsleider*', 'teamhoofd*', 'hr baas', 'mijn teammanager',
    'salesbaas', 'mijnen baas', 'den baas', 'de patron', 'ploegbazin', 'uitvoerder', 'hoofdverpleegkundige', 'hoofduitvoerder', 'de boven ons', 'de mensen boven ons', 'de heren boven', 'de raad van bestuur', 'de top van het bedrijf', 'de hoge bomen',
  ],
  client: [
    'klant', 'klanten', 'klantje', 'klantjes', '*klant', '*klanten', 'client', 'clienten', 'cliente', 'patient', 'patienten', 'patiente', '*patient', '*patienten', '*client', '*clienten', 'bewoner', 'bewoners', 'bewoonster', 'leerling', 'leerlingen', '*leerling', '*leerlingen', 'student', 'studenten', 'studente',
    'cursist', 'cursisten', 'deelnemer', 'deelnemers', 'onze|een|de|elke|iedere|vaste gast', 'gasten', 'hotelgast*', 'restaurantgast*', 'huurder', 'huurders', 'verzekerde', 'verzekerden', 'polishouder*', 'abonnee', 'abonnees', 'opdrachtgever', 'opdrachtgevers', 'afnemer', 'afnemers', 'consument', 'consumenten', 'bezoeker', 'bezoekers', 'passagier', 'passagiers', 'reiziger', 'reizigers',
    'de|een|elke koper', 'kopers', 'kandidaat', 'kandidaten', 'sollicitant', 'sollicitanten', 'donateur', 'donateurs', 'rekeninghouder*', 'kaarthouder*', 'hypotheekklant*', 'spaarder', 'spaarders', 'inwoner', 'inwoners', 'de|een|elke|iedere burger', 'burgers en|die|van|met|over', 'bijstandsgerechtigde*', 'uitkeringsgerechtigde*', 'hulpvrager', 'hulpvragers', 'zorgvrager*',
    'pupil', 'pupillen', 'relatie van ons', 'relaties van ons', 'zakenrelatie', 'zakenrelaties', 'gebruiker', 'gebruikers', 'mandant', 'mandanten', 'gedetineerde', 'gedetineerden', 'ouder van een leerling', 'ouders van leerlingen', 'clientele', 'klandizie', 'zorgklant', 'ledenbestand', 'klantenbestand',
    'mevrouw van nummer|kamer|bed', 'meneer van kamer|bed|nummer', 'mijn patient|client|klant|leerling|bewoner', 'patientengroep', 'gezinnen die wij', 'mensen die wij|we helpen|verzorgen|begeleiden', 'lid van de sportschool|club', 'spoedpatient*', 'huurdersvereniging', 'dossierhouder', 'belastingplichtige*', 'aanvrager', 'aanvragers', 'uitkeringstrekker*',
    'mevrouw op kamer|bed', 'meneer op kamer|bed',
  ],
  reporter: [
    'journalist', 'journalisten', 'journaliste', '*journalist', '*journalisten', 'verslaggever', 'verslaggevers', 'verslaggeefster', 'redactie', 'redacties', '*redactie', 'redacteur', 'redacteuren', 'redactrice', 'correspondent', 'correspondenten', 'columnist', 'columnisten', 'krant', 'kranten', '*krant', '*kranten', 'dagblad', 'dagbladen', 'weekblad', 'vakblad', 'vakbladen',
    'omroep', 'omroepen', 'persbureau*', 'de pers', 'pers', 'nos', 'rtl nieuws', 'rtl z', 'nu.nl', 'anp', 'telegraaf', 'volkskrant', 'dagblad trouw', 'nrc', 'parool', 'fd', 'financieele|financiele dagblad', 'bnr', 'hart van nederland', 'nieuwsuur', 'eenvandaag', 'een vandaag', 'zembla', 'tros radar', 'programma radar|kassa|pointer|ombudsman', 'uitzending van _', 'avrotros', 'omrop', 'vrt', 'vtm', 'het nieuwsblad', 'de standaard', 'het laatste nieuws',
    'het? ad van|uit|belde|vroeg|schrijft|schreef|kopt', 'rtv', 'omroep brabant|gelderland|west|flevoland|zeeland', 'nh nieuws', 'at5', 'follow the money', 'geenstijl', 'quote magazine', 'programmamaker*', 'cameraploeg', 'cameraploegen', 'nieuwsredactie*', 'persvraag', 'persvragen', 'persverzoek', 'interviewer', 'interviewverzoek*', 'televisieploeg', 'onderzoeksjournalist*', 'fotojournalist*', 'persfotograaf', 'nieuwssite*', 'de media', 'media vragen|verzoek',
    'gazet', 'gazetten', 'de gazet', 'streekkrant*', 'radioprogramma', 'talkshow', 'talkshows', 'persvoorlichter*', 'nieuwslezer', 'podcastmaker*', 'blogger van', 'opiniemaker*', 'regiokrant', 'huis aan huis krant',
    'de omroep', 'interview met de', 'interview aan', 'stadskrant', 'dorpskrant', 'mediavraag', 'mediaverzoek*', 'radiomaker*',
  ],
  authority: [
    'toezichthouder', 'toezichthouders', 'inspectie', 'inspecties', '*inspectie', 'inspecteur', 'inspecteurs', 'arbeidsinspectie', 'nvwa', 'igj', 'politie', 'politieagent*', 'wijkagent*', 'recherche', 'marechaussee', 'openbaar ministerie', 'het om heeft|eist|onderzoekt|doet|vervolgt|gaat|is|stelt', 'aangehouden door het om', 'officier van justitie', 'officieren van justitie', 'justitie', 'fiod', 'belastingdienst', 'fiscus', 'douane',
    'afm', 'autoriteit financiele markten', 'dnb', 'de nederlandsche bank', 'ecb', 'de ap', 'autoriteit persoonsgegevens', 'ap heeft|doet|onderzoekt|legt', 'acm', 'autoriteit consument', 'de nza', 'nza', 'ilt', 'sodm', 'rdi', 'agentschap telecom', 'kansspelautoriteit', 'ksa', 'onderzoeksraad', 'ovv', 'nationale ombudsman', 'ombudsman', 'ombudsvrouw', 'rekenkamer',
    'europese commissie', 'mededingingsautoriteit', 'fsma', 'gegevensbeschermingsautoriteit', 'gba', 'favv', 'afmps', 'handhavers', 'boa', 'omgevingsdienst*', 'veiligheidsregio*', 'ggd', 'onderwijsinspectie', 'gezondheidsinspectie', 'uwv', 'fda', 'college voor de rechten van de mens', 'functioneel parket', 'landelijk parket', 'tuchtcollege', 'tuchtrechter', 'huis voor klokkenluiders', 'brandweer onderzoek*', 'marktmeester',
    'controleur', 'controleurs', 'nvwa controle', 'keuringsdienst', 'waterpolitie', 'milieupolitie', 'fraudedienst', 'sociale recherche', 'het fod', 'fod', 'rsz', 'riziv', 'bim', 'nbb',
    'de gemeente controle', 'provinciale toezichthouder', 'tweede kamer onderzoek', 'parlementaire enquete*', 'enquetecommissie', 'interpol', 'europol', 'eba', 'esma', 'ema', 'rvig', 'idb', 'woningwaakhond', 'waakhond',
    'privacywaakhond', 'beurswaakhond', 'privacytoezichthouder', 'markttoezichthouder',
  ],
  employer: [
    'mijn werkgever', 'onze werkgever', 'mn werkgever', 'mijn baas', 'mijn bedrijf', 'ons bedrijf', 'onze zaak', 'onze organisatie', 'mijn organisatie', 'onze tent', 'onze toko', 'mijn toko', 'onze club van werk', 'onze instelling', 'ons ziekenhuis', 'onze school', 'onze gemeente', 'ons ministerie', 'onze winkel', 'ons filiaal', 'onze fabriek', 'onze vestiging', 'ons hoofdkantoor', 'ons kantoor', 'onze afdeling',
    'bij ons op|in het? werk|kantoor|zaak|fabriek|magazijn|winkel|vestiging|afdeling|school|ziekenhuis', 'bij ons op de|het werk|kantoor|zaak|afdeling|vloer|werkvloer|school', 'bij ons in de|het fabriek|magazijn|winkel|zaak|ziekenhuis|kantoor|restaurant|keuken', 'hier op de|het werk|kantoor|zaak|afdeling|werkvloer', 'op mijn|ons werk', 'op men werk', 'waar ik werk', 'waar wij|we werken', 'de zaak waar', 'het bedrijf waar ik|wij|we',
    'bij mij op het|de werk|kantoor|zaak|afdeling', 'van|voor|naar mijn werk', 'mijn werk wil|betaalt|heeft|zegt|verbiedt|regelt', 'op het werk', 'op de werkvloer', 'mijn kantoor', 'mijn school waar ik', 'bij ons intern', 'binnen ons|onze bedrijf|organisatie|club|team', 'binnen [own]', 'onze firma', 'onze onderneming', 'op den bureau', 'op mijnen werk', 'op kantoor bij ons', 'hier bij [own]', 'bij ons bij [own]',
  ],
  official: [
    'minister', 'ministers', '*minister', '*ministers', 'premier', 'ministerpresident', 'minister president', 'staatssecretaris', 'staatssecretarissen', 'wethouder', 'wethouders', 'burgemeester', 'burgemeesters', 'schepen van onderwijs|mobiliteit|cultuur|financien|sport|wonen|milieu', 'schepenen', 'gedeputeerde', 'gedeputeerden', 'commissaris van de koning', 'kamerlid', 'kamerleden', '*kamerlid', '*kamerleden',
    'raadslid', 'raadsleden', 'gemeenteraadslid', 'gemeenteraadsleden', 'fractievoorzitter*', 'lijsttrekker*', 'politicus', 'politica', 'politici', 'parlementslid', 'parlementsleden', 'parlementarier*', 'senator', 'senatoren', 'eurocommissaris', 'europarlementarier*', 'president', 'presidente', 'koning willem*', 'de koning', 'koningin maxima', 'het kabinet', 'kabinetslid', 'bewindspersoon', 'bewindspersonen', 'bewindslieden', 'gouverneur', 'statenlid', 'statenleden',
    'tweede kamer', 'eerste kamer', 'college van burgemeester', 'college van b&w', 'dijkgraaf', 'hoofdcommissaris', 'korpschef', 'bondskanselier', 'de regering', 'vlaams volksvertegenwoordiger', 'volksvertegenwoordiger*', 'partijleider*',
    'kandidaat kamerlid', 'kamerfractie', 'fractieleider', 'coalitie', 'formateur', 'informateur', 'ambassadeur',
  ],
  relative: [
    'mijn|mn|onze|ons zus|zusje|zuster|broer|broertje|broertjes|zusjes|broers|zussen', 'mijn|mn|onze vader|moeder|pa|ma|papa|mama|mam|pap|ouders|vaders', 'mijn|mn vrouw|man|vriend|vriendin|verloofde|partner|echtgenoot|echtgenote|ex|wederhelft|vrouwtje|manlief|vrouwlief|lief|madam|ventje', 'mijn|mn|onze zoon|dochter|zoontje|dochtertje|kinderen|kids|kind|kindje|jongste|oudste|tweeling|zoons|zonen|dochters',
    'mijn|mn|onze oom|tante|neef|nicht|neefje|nichtje|opa|oma|grootouders|grootvader|grootmoeder|bomma|bompa|meme|nonkel|peter|meter', 'mijn|mn|onze schoonvader|schoonmoeder|schoonouders|schoonzus|schoonbroer|zwager|schoonzoon|schoondochter|schoonfamilie', 'mijn|mn|onze stiefvader|stiefmoeder|stiefzoon|stiefdochter|pleegkind|pleegzoon|pleegdochter|bonuszoon|bonusdochter|bonuskind', 'mijn|onze familie|gezin|familielid|familieleden', 'mijn|onze kleinkind|kleinkinderen|kleinzoon|kleindochter', 'manlief', 'vrouwlief', 'zoonlief', 'dochterlief',
    'ons moeder|vader|mam|pap|ma|pa', 'familielid', 'familieleden', 'naaste familie', 'mijn naasten', 'de man|vrouw van mijn', 'mijn lieve man|vrouw|vriend|vriendin', 'mijn kleine|grote broer|zus|broertje|zusje', 'een neef|nicht|oom|tante|zus|broer van mij|me', 'mijn dierbare*', 'mijn overleden _', 'mijn verkering',
    'ons ma|pa|moeke|vake|bomma|zus|broer', 'mijn zwager|zwagerin|schoonzus', 'mijn kozijn|kozin', 'mijn halfbroer|halfzus', 'mijn eigen|lieve|oude moeder|vader|oma|opa', 'bij mijn ouders|moeder|vader|oma|opa', 'mijne man|pa|zoon', 'mijn aanstaande', 'mijn betere helft', 'de vrouw en ik', 'moeders en ik', 'familie van mij|me', 'is familie van', 'mijn jongen|meisje',
  ],
  minor: [
    'kind', 'kinderen', 'kindje', 'kindjes', 'kids', 'kleuter', 'kleuters', 'peuter', 'peuters', 'baby', 'babys', 'babytje', 'pasgeborene*', 'zuigeling', 'dreumes', 'tiener', 'tieners', 'puber', 'pubers', 'minderjarig*', 'leerling', 'leerlingen', 'scholier', 'scholieren', 'basisschoolleerling*', 'brugklasser*', 'mijn|onze|zijn|haar zoon|zoontje|dochter|dochtertje', 'zoontje', 'dochtertje', 'jongetje', 'meisje|jongen|jongetje|meid|zoon|dochter|zoontje|dochtertje|kind van|is 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17', '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17 jarige|jarig', 'neefje', 'nichtje',
    'jeugdspeler*', 'pupillen', 'schoolkind*', 'kleinkind*', 'pleegkind*', 'kleinzoon', 'kleindochter', '*kinderen', 'groep 3|4|5|6|7|8', 'zit in groep _', 'mijn|onze jongste|oudste', 'mijn petekind', 'kapoen', 'kapoenen', 'klas van mijn', 'eersteklasser*', 'leerlinge', 'jeugdige', 'jeugdigen',
  ],
} as const satisfies Partial<Lexicon<FrameName>>
