"""What people put into a passphrase when they are told to: our own list, in several languages.

Single words and names, in small letters without marks; `guessable` puts them together, doubles
them and adds numbers as people do. No list of anybody else's passwords was copied.
"""

from typing import Final

WORDS: Final = frozenset(
    """
    password passwords passwort passphrase passcode pass pwd secret secrets private access login
    logon signin letmein welcome hello change changeme newpassword default temporary temp test
    testing tester example guest user username admin administrator root system server computer
    internet network laptop keyboard windows linux google apple android samsung iphone office
    word excel screen screenapp intake triage unit ward shift clinic hospital hospitals emergency
    emergencyroom urgent urgency care nurse nurses nursing doctor doctors medic medical medicine
    health patient patients ambulance surgery social worker social team staff lead manager boss
    master super supervisor superman batman spiderman wonder dragon monkey tiger lion eagle horse
    puppy kitten kitty buddy princess prince queen king angel angels devil heaven sunshine sunny
    rainbow flower flowers summer winter spring autumn season monday tuesday wednesday thursday
    friday saturday sunday weekend january february march april may june july august september
    october november december today tomorrow yesterday morning night happy birthday christmas
    easter halloween newyear baby babe honey sweet sweetie darling lover lovely love loveyou
    iloveyou forever always together family mother father mommy daddy sister brother friend
    friends home house money dollar lucky freedom liberty peace jesus christ jesuschrist god bless
    godbless faith hope blessed church bible amen america american canada england london paris
    berlin madrid mexico brasil brazil texas california newyork chicago boston football baseball
    basketball soccer hockey tennis golf player team winner champion united liverpool arsenal
    chelsea barcelona madrid juventus cowboys yankees lakers pokemon pikachu starwars startrek
    matrix minecraft fortnite nintendo playstation xbox zelda mario ninja pirate shadow ghost
    killer hunter ranger soldier warrior legend phoenix thunder hammer silver golden diamond
    purple orange yellow green black white blue red pink brown banana cookie cookies chocolate
    coffee cheese pepper ginger sugar candy pizza whatever nothing something anything trustno
    trustnoone opensesame abracadabra blabla foobar lorem ipsum number numbers one two three four
    five six seven eight nine zero ten first second last michael jennifer jessica ashley daniel
    david robert william thomas charles joseph james john george matthew andrew joshua anthony
    christopher alexander nicholas benjamin samuel jonathan brandon justin amanda melissa michelle
    nicole stephanie elizabeth samantha victoria maria anna sarah laura hannah charlie maggie
    bailey buster max jordan taylor hunter harley my your the and is in of to it me you not this
    that our we are best great good bad big new old for with please
    contrasena clave secreto secreta acceso entrada hola mundo bienvenido bienvenida cambiar
    cambiame usuario administrador sistema computadora hospital urgencias emergencias enfermera
    enfermero doctora medico medica clinica salud paciente turno guardia equipo verano invierno
    primavera otono lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril
    mayo junio julio agosto septiembre octubre noviembre diciembre amor teamo tequiero corazon vida
    cielo familia madre padre hermana hermano amiga amigo amigos casa dinero dios jesus jesucristo
    virgen guadalupe navidad feliz cumpleanos futbol america chivas pumas mexico espana colombia
    argentina carlos jose juan luis miguel francisco alejandro alejandra fernanda guadalupe mi el
    la los las de que por para
    motdepasse secret bonjour bienvenue soleil hopital urgence urgences infirmiere infirmier
    medecin sante ete hiver printemps automne lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre amour
    jetaime cheri cherie coeur famille maman papa france marseille doudou loulou azerty mon ma le
    les des
    kennwort geheim geheimnis hallo willkommen zugang benutzer krankenhaus klinik notaufnahme
    schwester pfleger arzt gesundheit sommer fruehling fruhling herbst montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar maerz marz juni juli oktober dezember liebe
    ichliebedich schatz mausi engel familie mutter vater fussball bayern schalke dortmund
    deutschland berlin sonne sonnenschein qwertz mein meine der die das und
    senha segredo ola mudar mudeme usuario saude enfermagem enfermeira verao inverno outono
    segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho setembro outubro
    dezembro amor teamo coracao familia deus flamengo corinthians palmeiras santos brasil portugal
    minha meu
    parola segreto ciao benvenuto ospedale infermiera salute estate inverno primavera autunno
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno
    luglio settembre ottobre novembre dicembre amore tiamo famiglia italia juventus napoli roma
    wachtwoord welkom ziekenhuis zomer liefde haslo witaj szpital lato zima kocham polska sifre
    merhaba hastane seviyorum turkiye galatasaray fenerbahce matkhau xinchao benhvien yeuem vietnam
    mima nihao woaini zhongguo beijing yiyuan mahal mahalkita pilipinas ospital salamat
    пароль привет больница любовь люблю солнце россия москва лето зима весна осень
    سر مرحبا مستشفى حبيبي الله
    """.split()
)

LINES: Final = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "13579",
    "24680",
    # Rows, columns and zigzags of keyboards: qwerty, qwertz, azerty, dvorak, Russian, numbers.
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "aoeuidhtns",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "абвгдежзийклмнопрстуфхцчшщ",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1qay2wsx3edc4rfv5tgb6zhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "a1b2c3d4e5f6g7h8i9j0",
    "1a2b3c4d5e6f7g8h9i0j",
    "147258369",
    "789456123",
    "159753",
    "aabbccddeeffgghhiijjkk",
    "112233445566778899",
)

SAYINGS: Final = frozenset(
    """
    correcthorsebatterystaple thequickbrownfox thequickbrownfoxjumpsoverthelazydog
    tobeornottobe tobeornottobethatisthequestion maytheforcebewithyou liveandletlive
    alliwantforchristmasisyou youareworthit iloveyouforever iloveyousomuch iamthebest
    letmeinplease openthedoor thisismypassword thisisapassword thisisasecret mypasswordis
    onetwothreefour onetwothreefourfive onetwothreefourfivesix unodostrescuatro
    unodostrescuatrocinco undeuxtroisquatre einszweidreivier umdoistresquatro unoduetrequattro
    mondaytuesdaywednesdaythursday januaryfebruarymarchapril lunesmartesmiercolesjueves
    lundimardimercredijeudi montagdienstagmittwochdonnerstag northsoutheastwest
    springsummerautumnwinter redyellowgreenblue godblessamerica ourfatherwhoartinheaven
    inthebeginningwastheword somewhereovertherainbow happybirthdaytoyou twinkletwinklelittlestar
    maryhadalittlelamb romeoandjuliet harrypotterandthe lordoftherings hakunamatata
    onceuponatime theendoftheworld hellofromtheotherside dontworrybehappy carpediem
    """.split()
)
