import type { Examples } from '../example.ts'

export const examples: Examples = {
  nl: {
    breaches: [
      { text: 'Wat een prachtplaat. ⟦Zelf niet geschoten⟧ hoor, kwam voorbij in een groepsapp.', verdict: 'revise' },
      {
        text: 'Deze illustratie ⟦ergens van Instagram gevist⟧, geen idee wie hem tekende maar wat een sfeer.',
        verdict: 'revise',
      },
      { text: '⟦Plaatje van Google geplukt⟧ voor mijn praatje van morgen, niemand die het merkt.', verdict: 'revise' },
      {
        text: '⟦Las dit ergens⟧ en het klopt als een bus: "Wie altijd haast heeft komt nooit aan, en wie nooit haast heeft ook niet." Mooie tekst.',
        verdict: 'revise',
      },
      {
        text: 'Prachtplaat van een brug bij zonsopkomst, ⟦kwam hem tegen op Pinterest⟧.',
        verdict: 'revise',
        draft: {
          author: { role: 'constructeur' },
          attachments: [{ kind: 'photo', description: 'brug bij zonsopkomst' }],
        },
      },
      {
        text: '⟦"De dag begint niet met licht / maar met iemand die het aandoet / en zelf blijft staan in de gang"⟧ Voor alle vroege diensten.',
        verdict: 'revise',
        note: 'een gedicht zonder dichter',
      },
      {
        text: '⟦Fijn weekend allemaal!⟧',
        verdict: 'revise',
        note: 'het watermerk verraadt de maker',
        draft: { attachments: [{ kind: 'photo', description: 'stockfoto met watermerk van een lachende familie' }] },
      },
      {
        text: 'Dat gedichtje in mijn bio is trouwens ⟦niet van mij⟧, weet niet meer wie het schreef.',
        verdict: 'revise',
      },
      { text: 'Grafiekje ⟦van google afbeeldingen⟧, maar het verhaal klopt: we worden ouder.', verdict: 'revise' },
      {
        text: 'Voor onze nieuwe folder gewoon ⟦een plaatje van Pinterest gepakt⟧. Scheelt weer een fotograaf.',
        verdict: 'ask',
        note: 'reclame met andermans beeld',
      },
      {
        text: 'De tekening is van Loes, we hebben haar ⟦nog niet om toestemming gevraagd⟧ maar hij staat al op de bus.',
        verdict: 'ask',
        note: 'naam wel, toestemming niet',
        draft: { account: 'brand' },
      },
      {
        text: 'Stuk code ⟦van een forum overgenomen⟧ voor onze app. Draait prima hoor.',
        verdict: 'ask',
        draft: { author: { role: 'developer' } },
      },
      { text: 'Functietje van een blog in onze repo gezet. ⟦Licentie?⟧ Geen idee.', verdict: 'ask' },
      {
        text: 'Credits voor de foto: Sanne de Wit. ⟦Of ze het goed vindt⟧ horen we nog wel.',
        verdict: 'ask',
        draft: { account: 'brand' },
      },
      { text: 'Het hele artikel van Kees Blom hieronder, het staat ⟦achter een betaalmuur⟧ dus sst.', verdict: 'ask' },
      {
        text: 'Onze nieuwe reel! Met daaronder ⟦dat zomernummer van Lilo Vantz⟧ dat jullie allemaal meezingen.',
        verdict: 'ask',
        note: 'een lied onder eigen reclame',
        draft: { account: 'brand', attachments: [{ kind: 'video', description: 'reel met muziek' }] },
      },
    ],
    passes: [
      { text: 'Zelf geschoten, deze prachtplaat, en daarna in de groepsapp gezet.', note: 'eigen werk' },
      {
        text: 'Niet zelf bedacht, dit recept voor soep, maar mijn oma vindt het goed zo.',
        note: 'geen werk dat wij gebruiken',
      },
      { text: 'Foto: Mirjam Kok, vrijdagmiddag op de Dam.', note: 'maker genoemd' },
      { text: 'Zelf getekend vannacht, wie raadt het dier?', note: 'eigen werk' },
      { text: 'Icoontjes van Font Awesome, CC BY 4.0. Rest is van mij.', note: 'licentie genoemd' },
      {
        text: 'Tweedehands bureau gevonden op Marktplaats, dertig euro! Foto volgt.',
        note: 'gevonden, maar geen werk van iemand',
      },
      { text: 'Weet iemand wie deze foto heeft gemaakt? Ik wil de maker graag noemen.', note: 'zoekt juist de maker' },
      { text: 'Wie heeft mijn foto van Facebook gejat? Niet oké.', note: 'de eigen foto' },
      { text: 'Van internet leer je geen lassen. Kom kijken in de werkplaats.', note: 'geen werk overgenomen' },
      {
        text: '"De mens lijdt het meest door het lijden dat hij vreest." Mijn oma had het op een tegel.',
        note: 'een spreuk, kort',
      },
      { text: 'Leuk artikel over warmtenetten: https://voorbeeld.example/warmte', note: 'een link is geen overname' },
      {
        text: 'Het liedje onder ons filmpje is van Lot Vermeer, met haar toestemming en een bloemetje.',
        note: 'toestemming staat erbij',
        draft: { account: 'brand', attachments: [{ kind: 'video', description: 'bedrijfsfilmpje met muziek' }] },
      },
      {
        text: 'Onze fotograaf Theo maakte deze beelden op het zomerfeest. Kijk die gezichten.',
        note: 'in opdracht gemaakt',
      },
      { text: 'Onze gestolen bestelbus is gevonden! Met een parkeerbon erop.', note: 'gestolen, maar geen werk' },
      {
        text: 'Onze mensen, vanmorgen om zes uur al op pad.',
        draft: { account: 'brand', attachments: [{ kind: 'photo', description: 'monteurs voor de bus' }] },
      },
      { text: 'Vandaag drie teksten geschreven en er twee weggegooid. Netto winst.' },
    ],
  },
  en: {
    breaches: [
      { text: 'What a shot. ⟦Did not take this⟧ myself, it popped up in a group chat.', verdict: 'revise' },
      {
        text: '⟦nicked this painting off an art board⟧ somewhere, no clue who made it, looks unreal as my banner',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Borrowed this comic ⟦from somewhere on reddit⟧, sorry to whoever drew it.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'Not my picture, ⟦pinched it off an image search⟧, but does that sea not make you want to pack a bag?',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "Photo's ⟦off Google⟧, caption's off a mug, behold my autumn mood board.",
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: 'That retry helper in my blog post? The code was ⟦lifted line for line⟧ out of some repo, lost the tab.',
        verdict: 'revise',
        company: 'listed',
        draft: { author: { role: 'frontend engineer' } },
      },
      {
        text: 'Copied this thread ⟦word for word⟧ because it is brilliant, forgot who wrote it.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: '⟦Monday mood⟧',
        verdict: 'revise',
        company: 'listed',
        note: 'the watermark gives it away',
        draft: {
          attachments: [{ kind: 'photo', description: 'Getty Images photo of a trading floor, watermark visible' }],
        },
      },
      {
        text: 'Stuck a painting ⟦from an image search⟧ on my slide, nobody will know.',
        verdict: 'revise',
        company: 'listed',
      },
      {
        text: "Love this mural by Ines Cardoso so we put it on our landing page. ⟦Hoping she doesn't mind⟧!",
        verdict: 'ask',
        company: 'listed',
        note: 'credit is not permission',
        draft: { account: 'brand' },
      },
      {
        text: "Grabbed the icon set ⟦off some guy's blog⟧ and shipped it in our app. Looks slick.",
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: 'Credit to Rosa Lindqvist for the diagram. She has ⟦not replied⟧ about using it but it is already in our sales deck.',
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: "Chart from Oakhurst's salary report, credit to them. They ⟦don't license⟧ it for sharing but here you go.",
        verdict: 'ask',
        company: 'listed',
      },
      {
        text: "Friday feeling with ⟦Dua Lipa's new single⟧ under it. Turn it up!",
        verdict: 'ask',
        company: 'listed',
        note: 'a song under our own film',
        draft: { account: 'brand', attachments: [{ kind: 'video', description: 'office party reel with music' }] },
      },
      {
        text: "Put Lena's song under the launch trailer, ⟦haven't found anyone to ask⟧ about a licence yet.",
        verdict: 'ask',
        company: 'listed',
        draft: { account: 'brand' },
      },
    ],
    passes: [
      { text: 'Took this one myself on my way to the van. The sky did the rest.', note: 'own work' },
      {
        text: 'Comic by @tinyhazel, used with her permission. Go follow her.',
        company: 'listed',
        note: 'credit and permission',
      },
      {
        text: 'Sharing this figure from Halloran & Idowu 2025, CC BY 4.0. I only changed the colours.',
        company: 'listed',
        note: 'source and licence named',
      },
      {
        text: 'Icons from Phosphor (MIT), font is Inter, chart is mine.',
        company: 'listed',
        note: 'licence named, own work',
      },
      {
        text: 'Found this amazing little restaurant online, best dumplings in Leeds.',
        company: 'listed',
        note: 'found, but nobody made it',
      },
      {
        text: 'Someone stole my bike outside the office. Photo of the empty rack below.',
        company: 'listed',
        note: 'stolen, but no work',
      },
      {
        text: 'Does anyone know who took this photo? Would love to credit them.',
        company: 'listed',
        note: 'looks for the maker',
      },
      {
        text: '"Simplicity is the ultimate sophistication." Still true for onboarding flows.',
        company: 'listed',
        note: 'a short saying',
      },
      {
        text: 'Our photographer Theo took these pictures at the summer party. Look at those faces.',
        company: 'listed',
        note: 'made to order',
      },
      { text: 'I found the answer on Stack Overflow, as one does.', company: 'listed', note: 'an answer is no copy' },
      {
        text: 'Good piece on instant payments, worth ten minutes: https://example.com/payments',
        company: 'listed',
        note: 'a plain link',
      },
      { text: 'Photo: me, phone, freezing hands.', company: 'listed', note: 'own work' },
      {
        text: 'The track under our film was commissioned from Jo Barrow. Turn it up.',
        company: 'listed',
        note: 'made to order',
        draft: { account: 'brand', attachments: [{ kind: 'video', description: 'company film with music' }] },
      },
      { text: 'Reposting this from @harbourline because the team deserves it.', company: 'listed' },
      { text: 'Wrote three paragraphs, deleted four. Progress.' },
    ],
  },
}
