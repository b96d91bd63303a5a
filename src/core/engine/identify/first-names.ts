const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Common given names in the Netherlands, Flanders, Britain, Ireland and North America, folded: lower case, no accents. */
export const firstNames: ReadonlySet<string> = new Set([
  // Dutch and Flemish
  ...words(`
    aafke aart abel ada adriaan adrie agnes albert alex alexander alice alida alwin amalia amber andre andrea andries anita anja anke anna annabel anne annelies annemarie annemiek annet annette anniek
    anouk anton antoinette arend ariane arie arjan arjen arno arnold arnoud arthur astrid axel babette barbara bart bas bastiaan bea beatrijs bente berend bernadette bernard bert bertus betsy bianca bieke birgit
    bjorn bob boris boudewijn bouke bram brecht brechtje brigitte bruno carla carlijn carlo carmen carolien carolina caspar casper cathelijne cato cecile cees charlotte chantal chiel chris christel christiaan
    christine claartje claire claudia coen constant cora corine corinne cornelis corne corry cynthia daan daniel danielle daniëlle daphne david debbie demi denise dennis desiree diana diederik diek dieter
    dieuwertje dimitri dina dineke dirk dominique donald dora doreen douwe duco eddy edgar edith eduard edwin eefje eelco elke ella ellen elles els elsbeth elsemieke elsje emiel emile emma emmy eric erica erik
    erwin esmee esther eva evelien eveline evert ewoud fabian femke feike felix fenna fenne ferdinand ferry fien fiona fleur floor floortje floris foppe fons fokke frank frans franka fred frederik freek frederique
    freya frits froukje gabriel geert geertje geertruida gemma geoffrey george gerard gerben gerbrand gerda gerhard gerlof gerrie gerrit gerben gijs gijsbert gilles ginny gisela godelieve govert greetje greet
    guido guus hannah hanneke hannelore hanna hanny hans harm harmen harold harrie harry hedwig heidi heleen helena helene helga hella hendrik hendrika henk henny henri henriette herbert herman hermien hester hetty
    hidde hilda hilde hugo huub huib ida ignace ilona ilse imke ina ines inge ingeborg ingrid ineke ingmar irene iris irma isa isabel isabelle isolde ivo izaak jaap jacco jacob jacobus jacqueline jacques janna jannie
    janneke janine janny jannes japke jarno jasmijn jasper jeannette jelle jelmer jens jeroen jesse jessica jet jette jetske jeanine jip jitske jitse joan joanna job jochem joep joeri johan johanna johannes jolanda
    jolanthe jolien jonas jonathan joop joost jorien jorik joris jorn jorrit jos josefien joshua josien joyce judith jules julia julian juliette jurgen jurre jurriaan justine karel karen karin karlijn karsten kasper
    katelijne katja katrien kees kelly kevin kirsten klaas klaartje koen koenraad koert kobus kristel kristien kris krista lambert lana lara lars laura laurens leen lena lennart leo leon leonie leontien lianne lidewij
    liesbeth lieke lieve lieven liesje linda lisa lisanne lisette lizzy loes lonneke lotte lotje louis louise lowie luc luca lucas lucie ludo luuk luuc lydia lynn maaike maarten maartje machteld madelief madelon
    maikel manon manfred marc marcel marco margje margot margreet margriet maria marianne marieke mariel marielle marije marijke marijn marijne marina marinus mario marion mariska marita marja marjan marjo marjolein
    marjolijn marjon marleen marlies marloes marnix marte martijn martin martina martine mathijs mathilde matthias matthijs maud maurice maurits maxim maxime meike melanie melissa melle menno merijn merel mia micha michael
    michel michelle michiel mieke mien miep minke mirjam mirte mirthe mischa monica monique moniek myrthe nadia nadine naomi natalie natasja nathalie nelleke nelly nicky nico nicole nicolette niek niels nienke nikki
    nina noah noortje noor nynke olaf olga olivier onno oscar otto patricia patrick paula paul paulien pauline pelle petra peter phaedra philip pien pier piet pieter pim pjotr quinten quirijn rachel ralf ralph ramon
    raoul raymond rebecca regina reinder reinier reinout rembrandt remco remi renate rene renee rens resi rianne richard rick rienk ria rianka rik rina rini rita robbert robert robbie robin robrecht roderick roel roeland
    roelof roeland rogier roland rolf romy ronald ronnie roos roosmarijn rosalie rosanne rosa rozemarijn ruben rudi rudolf rutger ruud ruurd sabine sabrina samantha sander sandra sanne sara sarah sascha saskia sebastiaan
    selma serge siebe siebren siem sientje sietse sietske sigrid silke silvia simon simone sjaak sjoerd sjors sjoukje sofie sonja sophie stan stef stefan steffie stella stephanie steven stijn suzan suzanne svenja sven
    sybren sylvia tamara tanja teresa tess tessa teun teunis theo theodoor thea thijs thirza thomas thom tiemen tijl tijmen tijn tim timo tina tineke titia tjarda tjeerd tjerk tobias tom tomas tonnie tonny tom toon
    trijntje trudy truus tygo valerie vera veerle veronique vincent vivian viktor walter wanda ward warner wendel wendy werner wessel wesley wibe wieke wiebe wietse wijnand wil willeke willem willemien willemijn willy
    wilma wim winnie winston wouter wout xander xandra yannick yara ymke joke ank toos sjef naut appie sjon lau rens ankie greta hilly juultje lammert geesje hielke jitze tjitske wybren wytze yolanda yorick youri sem finn levi mats noud siem milan lev cas tijn mila evi saar milou liv fay elin juul pip jaylinn evy yuna nola senna jayden mees lotus linn eline elin annika jort jurre kaj mika ties vince daley dion jelte hidde rayan sepp otis boaz olle sofieke marloes willemijne hanneke renata gerben wieger ineke corrie truus riet jannie sjaan miep nel leny gerrie arjen jitte tygo floris nout pepijn thijmen djamila yvette yvon yvonne zoe`),
  // Turkish, Moroccan, Surinamese, Arab, Polish and others that are common in the Netherlands and Belgium
  ...words(`
    abdel abdelkader abdellah abderrahim abdul abdullah achmed adil adnan agnieszka ahmad ahmed aicha aisha aleksandra alicja ali aliyah alper amal amina amine amir amira anass aniket anil anish anwar arif arjun asha
    ashraf asma asya aya ayse aysegul aytac ayoub aziz aziza badr barbaros bartosz baris bashir beata bilal bogdan bouchra brahim burak busra can canan catalin chaima chandra dariusz deepak defne deniz devran dilara
    divya driss dunya ebru ece efe ela elif emine emir emre enes ercan erdem esma esra eymen fadime fadma fahd fahima farid farida faruk fatih fatiha fatima fatma fatoumata ferhat feyza fouad furkan gabriela gokhan
    grzegorz gulay gulsah gulsen habiba hafid hafida hakan hakim halima halil hamid hamida hamza hanan hande hanane hasan hassan hatice hicham hind houda hussein huseyin ibrahim idris ikram ilham ilias ilyas iman imane
    imran ismael ismail ivana iwona jacek jamal jamila janusz jerzy joanna kadir kamal kamil karim karima karolina katarzyna kaya kemal kerem khadija khalid krzysztof kubra laila lamia latifa layla lech leila leyla loubna
    lukasz maciej magdalena mahmoud mahmut malgorzata malika mamadou marcin mariam mariusz marwa maryam mateusz meera mehmet melek meltem meryem merve mesut michal miroslav mohamed mohammed mohammad monika mounir mourad
    moussa muhammad muhammed murat mustafa mustapha nabil nadir naima najat najib naoual nasser natalia nawal nazli nezha nihal nordin noura nour nuray nurcan oguz omar omer onur orhan osman othman othmane ouassim oumaima
    ozan ozlem paweł pawel piotr priya rabia rachid rachida radoslaw rahma rania rashid ravi rayan redouan ricardo riyad rohan ruchi rukiye saad sabah saida said saif salah salim salima salma sami samir samira sanjay
    savas selim selin semra serdar serkan sevda seyma shanti shreya siham sibel sinan slawomir soraya soufian soufiane soukaina stanislaw sultan sunil suleyman svetlana sylwia szymon tarek tarik tariq tomasz tugba turgut
    ugur umit umut volkan wafa wahid waldemar walid wassim wieslaw wojciech yahya yasemin yasin yasmin yasmina yassin yassine younes youness yousef youssef yunus yusuf zahra zainab zakaria zbigniew zehra zeynep zineb ziad
    zofia zuzanna vihaan chloe dounia nadya olena oksana iryna andrii oleksandr volodymyr wei ling mei xin hiroshi yuki kwame kofi ama chidi ngozi adaeze oluwaseun tunde femi`),
  // English and international
  ...words(`
    aaron abby abigail adam adele adrian aidan aiden alan alana alastair alba alec alejandro alexa alexandra alexis alfie alison alistair allan allison amanda amelia amy ana andrew andy angela angelica angus anthony
    antonio archie ariana arianna ashley audrey ava barry beatrice becky ben benjamin bernice beth bethany betty beverly billy blake bradley brandon brenda brendan brett brian bridget brittany brody bryan bryony cameron
    callum calvin carl carlos carol caroline carrie cassie catherine cathy charles charlie cheryl chloe christina christopher ciara cillian clara clare clark cody colin colleen colm conor connor craig curtis daisy dana
    danny darcy daria darragh darren dave dawn dean deborah declan deirdre delia denise derek derrick devon diane diego dominic donna doris dorothy dottie doug douglas duncan dylan eamon edward eileen elaine eleanor
    elena eli elijah elizabeth ellie elliot elliott elsie emily emmanuel enrique eoin erin ernest esme ethan eugene evan eve evelyn faye felicity fergus finn fionn fiona frances francesca francis freddie gareth gary
    gavin gemma geoff georgia georgina gerald gianna gillian gina giovanni giulia gladys glen glenda glenn gordon graham greg gregory greta gwen gwyneth hailey harriet harrison harvey hayden hazel heather hector helen
    henry hilary holly howard hugh ian imogen india irene isaac isabella isaiah isla isobel jack jackie jackson jacob jade jake james jamie jan jane janet janice jared jasmine jason jay jayden jeff jeffrey jen jenna
    jennifer jenny jeremy jerome jerry jessie jill jim jimmy jo joanne jodie joe joel john johnny jon jonathan jonny jordan jorge jose joseph josh joy juan juanita judy julie juliet justin kaitlyn karl kat kate katherine
    kathleen kathryn kathy katie katy kayla keith kelvin ken kendra kenneth kenny kerry kieran kimberly kirk kirsty kristen kristin kristina kyle lachlan larry lauren laurie leah leanne lee lenny leroy leslie lesley
    lewis liam lillian lily lindsay lindsey liz lloyd logan lois lola lorenzo lorna lorraine lottie lucy luis luke lyndsey mabel madeleine madison maeve maggie mairead malcolm mandy marcus margaret marie marilyn marissa
    marjorie marta martha marvin mary mason mateo matilda matt matthew maureen megan mercedes meredith miguel mihai mike mikey mildred millie milo miranda miriam mitchell moira molly morgan muriel myra nancy natasha nate
    nathan nathaniel neil nell niamh nicholas nick nigel nikhil noel noelle nora norma norman oliver olivia orla owen oisin paige pamela paolo parker patsy paddy pedro peggy penelope penny percy perry pete phil philippa
    phoebe phyllis polly poppy preston quentin quinn rafael raj rajesh ramona randy raquel reece reggie renata reuben rhys ricky riley roberta rodney roger ron ronan rory rosalind rosemary rosie rowan roxanne roy rubén
    rupert russell ruth ryan sadie sally sam samuel sandy santiago saoirse savannah scarlett scott sean sergio seth shane shannon sharon shaun shauna sheila shelley sherry shirley sid sidney siobhan sinead sofia spencer
    stacey stanley stephen stewart stuart sue susan susanna susannah sybil tabitha tanya tara taylor ted teddy terence teresa terri terry tessa theresa thiago tiffany timothy toby todd tony tracy tracey travis trevor
    trish trisha trudie tyler ursula valentina vanessa vicky victor victoria viktoria vince violet vicki wade wallace warren wayne wendell wilfred william willow steph becca caz gaz baz shaz jools dom gav kev lou liv ollie olly tash cath kaz deb debs viv lexi maddie izzy immy josie georgie frankie stu jez jed wes zac sharon tel janey kirstie keeley kayleigh chantelle darnell deshawn jamal latoya keisha tyrone tamika latisha marquis jaden brayden landon carson colton easton sawyer skyler yusra zach zachary zara zelda`),
])

/**
 * Names that are words, months, places or brands as well. Alone they count only in the middle of a sentence, with a capital,
 * and beside something a person does or has.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  words(`
    mark will rose roos hope grace may june april august faith joy summer amber ruby daisy lily ivy olive violet iris jade pearl hazel heather holly poppy willow rowan dawn eve carol robin bill bob art ray rich chase hunter
    carter mason dean grant frank earl jean dick ken sue wade heath guy rob pat jack josh nick pete drew gene gay glen cliff clay miles rusty sandy penny ginger melody harmony destiny trinity paris london austin dallas
    georgia virginia carolina victoria madison brooklyn chelsea sofia florence sydney jordan israel chad india devon alba adele logan preston lee lane blake bradley stanley harrison jackson morgan taylor parker spencer
    warren wallace mercedes sierra savannah hector basil felix angel christian bas mees merel linde storm sterre bo luna jan mart rein wil els an ad cor ben ton han max rik kim tom sam lies ans mina do don al mo fien noor
    fleur floor lente bloem ward stan constant wout job joost can sultan emir said iman aya kaya deniz ela asya marina pien dirk harm bram piet ingmar tess ali ama mei wei ling stella regina gemma marte jet jip toon jos
    rosa diana cato boris bente lana lara isa ida eli bea ina ria diek claire aziz barbara rembrandt winston victor viktor oscar emmy tony axel leen lieve kelly wendy apollo alexa siri cortana nova zoe mia leo nora india luca noah
    santiago diego jose juan luis jorge martin charlotte melissa charles george kris jo jay kat rory clark kirk howard clara perry randy ted sid sally`),
)

/** Those among them that are ordinary words or months: even in the middle of a sentence they need a word of kin, work or deed beside them. */
export const wordNames: ReadonlySet<string> = new Set(
  words(
    'mark will rose roos hope grace may june april august faith joy summer amber ruby daisy lily ivy olive violet iris jade pearl hazel heather holly poppy willow rowan dawn eve robin bill art ray rich chase hunter carter mason dean grant frank earl dick wade heath guy rusty sandy penny ginger melody harmony destiny trinity angel christian bas mees merel linde storm sterre luna jan mart wil els an ad cor ton han max lies mina do don al mo noor fleur floor lente bloem ward stan constant job can sultan said kaya deniz asya marina harm mei wei ling stella regina gemma jet jip toon rosa diana cato ria rembrandt victor emmy tony axel kelly apollo zoe',
  ),
)

/** Names that are places first: alone they are never taken for a person. */
export const placeNames: ReadonlySet<string> = new Set(
  words(
    'london paris austin dallas georgia virginia carolina victoria brooklyn chelsea florence sydney jordan israel chad india devon savannah santiago sofia madison alba lana sierra nova siri alexa cortana apollo mercedes',
  ),
)

/** Common surnames; with one of these a capitalised unknown word before it is a first name. Without particles. */
export const surnames: ReadonlySet<string> = new Set(
  words(`
    jansen janssen janssens jong vries berg dijk bakker visser smit meijer meyer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek
    bruijn schouten willems hoekstra koster prins huisman peeters kuiper kuipers veenstra kramer post postma verhoeven wolters timmermans maas claes goossens wouters mertens desmet dubois lambert maes hermans aerts michiels
    martens devos coppens segers pauwels verbeke vandamme willemsen gerritsen evers blom vonk scholten terpstra hofman hofstra bosman molenaar driessen rietveld ruiter schipper sanders martens tol loon dam beek kramer hendrix
    yilmaz kaya demir celik sahin yildiz ozturk aydin arslan dogan kilic aslan cetin kara koc kurt ozdemir amrani bouzid benali alaoui idrissi haddad mansouri elouardi azzouzi chafik bensaid ouali bakkali achahbar
    nowak kowalski kowalska wisniewski wojcik kaminski lewandowski zielinski szymanski singh kumar sharma patel khan hussain begum nguyen tran chen wang li zhang kim lee park okafor adeyemi mensah silva santos fernandes pereira
    garcia rodriguez martinez hernandez lopez gonzalez smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker roberts green hughes edwards lewis harris clarke jackson cooper
    turner hill ward morris moore clark baker harrison king morgan allen martin scott phillips watson parker bennett cook griffiths murphy kelly byrne ryan sullivan oconnor walsh doyle mccarthy gallagher doherty kennedy lynch
    murray quinn campbell stewart anderson macdonald reid ross young mitchell nelson carter perez torres flores ramirez rivera gomez diaz reyes cruz ortiz morales collins reed richardson bailey coombs rourke obrien odonnell
    fitzgerald novak popescu ionescu petrov ivanova kovacs horvath muller schmidt schneider fischer weber wagner becker hoffmann rossi russo ferrari esposito bianchi andersson johansson larsen hansen nielsen`),
)
