export const texts = {
  title: 'Vragen van de pers',
  clause: 'Wil een journalist het standpunt van ons bedrijf, dan gaat de vraag naar PR. Over je eigen werk mag je voor jezelf spreken; zeg erbij dat je dat doet.',
  why: 'Een losse opmerking staat zo in de krant als standpunt van ons allemaal. PR helpt je, ook als er haast bij is.',
  messages: {
    speaks: 'Met "{found}" spreek je tegen een journalist namens ons. Geef de vraag door aan PR, met de deadline erbij.',
    offers: 'Met "{found}" bied je de pers een gesprek aan over ons bedrijf. Overleg eerst met PR. Over je eigen werk mag je voor jezelf praten; zeg dat er dan bij.',
    answers: '"{found}" is een antwoord op een persvraag over ons. Laat PR antwoorden, of zeg duidelijk dat je alleen over je eigen werk praat.',
    leaks: 'Met "{found}" speel je de pers iets toe van binnen. Doe dit niet op eigen houtje. Gaat het om een misstand? Dan kun je veilig melden bij ons meldpunt of een toezichthouder.',
  },
}

export const lexicon = {
  /** Turns to the press. */
  toPress: [
    'beste|geachte|hallo|hoi|dag|hey|ha|lieve redactie|redacties|journalist*|verslaggever*|nieuwsredactie|persvrienden|pers|[reporter]', 'aan de redactie', 't.a.v. de redactie', 'ter attentie van de redactie', 'hallo|hoi|dag|beste|hey|ha de? [reporter]', '^ redactie', 'journalisten opgelet|lezen|die|van', 'journalist* .. dm|bel|mail|app|meld', '[reporter] .. opgelet|meelezen|meeleest|leest', 'als .. journalist .. meeleest|leest|interesse', 'als je van de pers bent', 'tip voor|aan|naar .. [reporter]', 'tip de redactie', 'tiplijn', 'nieuwstip*', 'voor de journalisten', 'iemand van .. [reporter] .. interesse|hier', 'iemand van [reporter]', 'dm .. [reporter]', '[reporter] .. dm me|mij|maar',
  ],
  /** Offers to talk or to be quoted. */
  offers: [
    'dm|app|bel|mail|stuur me|mij|maar|gerust|even', 'dm open|staat|staan', 'dms staan|zijn', 'bel|app|mail|dm .. gerust|maar|even|anders|na|vanavond|morgen|[number]', 'ik bel je|u|jullie', 'stuur .. [message]', 'ik praat|vertel|leg .. je|jullie|u', 'praat|vertel|leg ik .. je|jullie|u|graag|wel', 'praat .. bij', 'wil|kan|mag|zal .. wel|best|graag vertellen|uitleggen|toelichten|praten|reageren|meewerken|langskomen', 'kan|wil|zal je|u|jullie .. vertellen|uitleggen|bijpraten|toelichten|meer', 'graag toelichten', 'licht ik graag toe', 'toelichting geven', 'graag mee|meewerken', 'werk|doe .. graag|wel mee', 'doe ik wel|graag', 'ik doe mee', 'beschikbaar voor', 'kom maar langs', 'kom gerust langs', 'je mag langskomen', 'camera .. mag|welkom|mee|erbij', 'cameraploeg .. welkom', 'welkom met .. camera', 'interview geven|doen|mag|kan|wil', 'voor een interview', 'interviewen', 'interview je|u mij|me', 'geef|gaf .. interview', 'te woord staan', 'sta|stond .. te woord', 'mag .. citeren|quoten|opschrijven|noteren|gebruiken', 'citeer|quote me|mij|maar', 'noteer maar|gerust', 'schrijf maar|gerust', 'schrijf .. maar op', 'mag .. zo opschrijven|in', 'opschrijven hoor', 'met naam en toenaam', 'met mijn naam erbij', 'zet mijn naam', 'mag mijn naam', 'on the record', 'off the record', 'quote', 'koffie drinken', 'bakkie doen', 'kop koffie', 'afspreken', 'hele verhaal', 'het echte verhaal', 'het verhaal van binnenuit', 'van binnenuit', 'ik weet .. meer|alles', 'weet ik .. alles|meer van', 'vraag maar', 'vraag gerust', 'stel je vragen', 'ik sta klaar', 'ik ben je man|vrouw|bron', 'moet je mij hebben', 'dan moet je bij mij', 'zit u goed bij mij', 'donderdag|vrijdag|maandag|dinsdag|woensdag|morgen|vanavond kan ik',
  ],
  /** Says what the company thinks, does or will do. */
  forCompany: [
    'namens [own]|ons|onze|het|de|mijn|heel', 'namens .. gemeente|bedrijf|ziekenhuis|bank|organisatie|directie|school|[own]', 'uit naam van', 'spreek|praat .. voor [own]|ons|het|de', '[own] vindt|wil|gaat|heeft|zal|denkt|ziet|kiest|ontkent|bevestigt|erkent|betreurt|doet|houdt|blijft|stopt|steunt|is|neemt|komt|hoopt|verwacht', 'bij [own] vinden|doen|zien|denken|hebben|willen|gaan', 'wij|we van|bij|als [own]|bedrijf|organisatie', 'als bedrijf|organisatie|gemeente|ziekenhuis|bank|school .. wij|we|is|zijn|vinden', 'ons|onze standpunt|reactie|lezing|verhaal|visie|koers|strategie|plannen|cijfers|beleid|kant', 'standpunt van', 'het officiele', 'officiele reactie', 'onze kant van', 'kant van het verhaal|bedrijf', 'kan ik bevestigen', 'ik kan bevestigen|ontkennen|melden', 'kunnen wij|we bevestigen|ontkennen|melden', 'wij|we ontkennen|bevestigen|vinden|betreuren|verwachten|erkennen|weerspreken', 'het bedrijf vindt|wil|gaat|heeft|zal|doet|is', 'de directie vindt|wil|gaat|heeft|zal|is', 'onze directie|directeur|ceo|baas vindt|wil|gaat|heeft|zal|is', 'wij|we als',
  ],
  /** Confirms, denies or explains. */
  answers: [
    '^ ja', '^ nee', '^ neen', '^ jep', '^ yep', '^ klopt', '^ dat klopt', 'dat klopt', 'klopt .. niet|helemaal|inderdaad', '^ inderdaad', 'inderdaad', 'dat is waar|onwaar|onjuist|juist|correct|niet', 'niet waar', 'kan kloppen', 'zeker', '^ goede vraag', 'ja hoor', 'nee hoor', 'dat komt door|omdat', 'dat komt', 'dat heeft te maken', 'het probleem is', 'de reden is', 'dat gaat|ging over|om', 'ze gaan|hebben|willen|zijn|moeten', 'wij|we gaan|hebben|zijn|moeten|waren|hadden|doen|willen|kunnen|stoppen|sluiten|openen|krijgen|verwachten|komen|werken|zitten|vinden|zien', 'gaan|hebben|zijn|moeten|waren|hadden|doen|willen|stoppen|sluiten|krijgen|verwachten|zitten|vinden|zien we|wij', 'bij ons', 'gaat .. door|dicht|open', 'blijft|blijven .. open|dicht', 'is|zijn .. besloten', 'besluit is', 'was een fout|vergissing', 'het valt|viel mee', 'zo zit het',
  ],
  /** Hands over something from inside. */
  leaks: [
    'bijgaand', 'bijgevoegd', 'in de bijlage', 'bijlage', 'zie bijlage', 'hierbij de|het|een|alle', 'hierbij .. memo|mail|notulen|stukken|cijfers|document*|rapport|lijst|opname|screenshots', 'ik|we heb|hebben .. stukken|documenten|mails|bewijs|opnames|memo|notulen|rapport|screenshots|foto', 'heb|hebben .. stukken|documenten|mails|opnames|notulen|screenshots voor|liggen', 'ik stuur|mail|app|bezorg|lever .. je|jullie|u', 'kan .. sturen|leveren|doorsturen|mailen|bezorgen|aanleveren', 'stuur .. je|jullie|u .. door|op|de|het|alles', 'doorgestuurd', 'toegespeeld', 'gelekt', 'lek .. het|de|dit|alles', 'primeur', 'exclusief', 'scoop', 'smullen', 'hier smul', 'gouden tip', 'tip', 'tipje', 'anonieme tip', 'anoniem', 'niet van mij', 'van mij heb|hebben je|jullie|u', 'mijn naam .. niet|eruit|weglaten|buiten', 'noem .. mijn naam niet', 'hou|houd .. mijn naam|mij .. buiten', 'bronbescherming', 'als bron', 'ik ben een bron', 'usb stick', 'envelop', 'signal', 'protonmail', 'wegwerp*', 'duik hier eens in', 'zoek .. eens uit', 'schrijf .. eens over', 'doe er .. mee', 'nieuws voor jullie|je|u', 'heb .. nieuws', 'een verhaal voor', 'verhaal voor jullie|je', 'interessant voor jullie',
  ],
  /** Told the press before. */
  told: [
    'heb|had|hebben .. [reporter] .. verteld|gesproken|gemaild|gebeld|getipt|gestuurd|geappt', 'heb|had|hebben .. [reporter] .. te woord', '[reporter] .. verteld|getipt|gemaild|gestuurd|gesproken|uitgelegd', 'aan|met|naar|tegen .. [reporter] .. verteld|getipt|gemaild|gestuurd|gesproken|gepraat|gezegd|doorgestuurd', 'naar de [reporter] gestuurd|gemaild', 'ga|gaan|ging .. naar de? [reporter] .. toe|stappen|bellen|mailen', 'stap|stappen .. naar .. [reporter]', 'stuur|mail|app|bel|tip ik|we|wij .. [reporter]', 'ik|we|wij stuur|mail|app|bel|tip|tippen|mailen|sturen .. [reporter]', 'gaat|ging zo|meteen|vandaag|morgen .. naar .. [reporter]', 'interview gegeven|gehad|gedaan', 'geinterviewd door', 'reactie gegeven aan',
  ],
  /** Sends the question where it belongs, or says nothing. */
  refers: [
    'persvoorlicht*', 'woordvoerder*', 'woordvoering', 'persafdeling', 'persdienst', 'perscontact', 'perskamer', 'persbureau', 'persteam', 'pers@*', 'afdeling communicatie|pers|pr|voorlichting', 'communicatieafdeling', 'collegas van communicatie|voorlichting|pr|pers', 'collega* van .. communicatie|voorlichting|pers', '[role-email]', 'niet de juiste persoon', 'niet de aangewezen', 'niet namens', 'niet voor .. spreken|praten', 'ga|gaat .. niet over', 'daar ga ik niet over', 'kan ik niet .. zeggen|reageren|beantwoorden', 'mag ik niet .. zeggen|reageren|beantwoorden', 'geen commentaar', 'geen uitspraken|mededelingen', 'niets over zeggen|kwijt', 'niks over zeggen|kwijt', 'verwijs .. naar|door', 'verwijzen .. naar|door', 'doorverwijs*', 'kun|kunt je|u .. terecht bij', 'vraag|vragen .. aan pr|communicatie|voorlichting|de', 'geef .. door aan', 'zet .. door|uit', 'ik vraag .. na',
  ],
  /** Speaks for oneself. */
  personal: [
    'namens mezelf|mijzelf|mij|niemand', 'op persoonlijke titel', 'persoonlijke titel', 'als prive persoon', 'als privepersoon', 'voor mezelf', 'spreek .. voor mezelf', 'niet namens', 'mijn eigen ervaring*|werk|verhaal|mening|baan|rooster|loon|afdeling', 'persoonlijk*', 'als mens|buurtbewoner|burger|inwoner|moeder|vader|vrijwilliger|hobbyist|kaderlid|vakbondslid|or lid', 'over mijn hobby|vereniging|boek|club|straat|buurt|eigen', 'in mijn vrije tijd', 'mijn sportclub', 'los van mijn werk', 'buiten mijn werk',
  ],
}
