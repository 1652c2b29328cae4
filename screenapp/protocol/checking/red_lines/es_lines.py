"""Spanish: further ways of promising, naming, judging by looks, keeping silent and threatening."""

from typing import Final

_YOU: Final = r"(?:te|le|lo|la|les|los|las|os|se)"
_MORE: Final = r"(?: [^\s.,;]+)"
_SAFE: Final = r"(?:a salvo|segur[oa]s?|protegid[oa]s?|libres?(?! de| para)|fuera de peligro)"
_STAY: Final = r"(?:quedarse|quedarte|permanecer|vivir|seguir)"
_TRAFFICKED: Final = (
    r"(?:tratad[oa]s?(?! (?:con|como|por un|en|bien|mal|igual))|traficad[oa]s?|esclavizad[oa]s?"
    r"|explotad[oa]s?|victimizad[oa]s?|vendid[oa]s?|objeto de (?:la )?trata|esclav[oa]s?)"
)
_CRIME: Final = (
    r"(?:trata(?: de personas)?(?! de \w+r\b)|explotación|esclavitud|trabajo forz\w+|víctimas?"
    r"|tratad[oa]s?|explotad[oa]s?|esclavizad[oa]s?)"
)
_ADULT: Final = (
    r"(?:adult[oa]s?|menor(?:es)?|mayor(?:es)?|mayoría|niñ[oa]s?|edad|cuántos años|dieciocho|18"
    r"|madurez|joven)"
)
_PERSON: Final = r"(?:paciente|persona|ella|él|niñ[oa]|mujer|hombre|chic[oa]|usted)"

PROMISE: Final = (
    rf"(?:{_YOU} )?(?:rescatar|salvar|liberar|proteger)(?:emos|é|án|á)",
    rf"(?:para|vamos a|va a|voy a|van a|quiere|queremos)(?: \w+)?"
    rf" (?:rescatar|salvar|liberar)(?:{_YOU})?",
    rf"{_YOU} (?:va|vamos|van|voy) a (?:rescatar|salvar|liberar|proteger|sacar)",
    rf"{_YOU} (?:sacaremos|sacaré|sacarán|llevaremos lejos|pondremos|pondré)(?: \w+)?"
    r" (?:de|en libertad|a salvo|fuera)",
    r"(?:será|serás|serán)(?: \w+)? (?:rescatad|liberad|salvad|protegid)[oa]s?",
    rf"(?:mantendremos|mantendré|tendremos|dejaremos){_MORE}{{0,4}} {_SAFE}",
    rf"(?<!si )(?:con nosotros|aquí|desde ahora|en este \w+|ahora)(?: ya)? (?:está|estás|estará"
    rf"|usted está)(?: \w+)? {_SAFE}",
    rf"(?<!si )(?:está|estás|estará|estarás)(?: \w+)? {_SAFE} (?:con nosotros|aquí|desde|en este)",
    rf"(?:garanti[zc]\w+|promet\w+|asegur\w+){_MORE}{{0,7}}"
    rf" (?:{_SAFE}|protección|seguridad|vivienda|casa|papeles|visado|techo|asilo)",
    rf"{_SAFE}{_MORE}{{0,5}} (?:se|te) lo (?:prometo|prometemos|garantizo|garantizamos)",
    rf"(?:{_YOU} )?(?:encontrará|encontraremos|buscaremos|conseguiremos|daremos|dará|conseguirá"
    rf"|ofreceremos|buscará){_MORE}{{0,4}} (?:dónde vivir|donde vivir|lugar|techo|piso|casa"
    rf"|vivienda|papeles|sitio para)",
    r"(?:tendrá|tendrás|recibirá|recibirás|obtendrá|obtendrás)(?: \w+){0,3} (?:piso|casa|vivienda"
    r"|hogar|techo|habitación|visados?|papeles|permiso de|asilo)",
    rf"(?:alojaremos|vamos a alojar|alojará)(?:{_YOU})?",
    r"(?:cama|habitación|casa|piso|plaza|vivienda|albergue|alojamiento)(?: [^\s.,]+){0,4}"
    r" (?:garantizad[oa]|segur[oa]|asegurad[oa]|esperándole|le esperará|le espera)",
    r"(?:seguro que|garantizad[oa] que)?(?: ?habrá|hay)(?: \w+){0,2} (?:cama|habitación|casa|piso"
    r"|plaza|vivienda)(?: [^\s.,]+){0,4} (?:para usted|garantizada|segura|para ti)",
    rf"(?:permitir\w+|podrá|podrás|dejarán|puede){_MORE}{{0,2}} {_STAY}{_MORE}{{0,2}}"
    r" en (?:el|este) país",
    rf"(?:{_YOU} )?(?:darán|conseguiremos|obtendremos|tramitaremos|arreglaremos|dará|entregarán)"
    rf"{_MORE}{{0,2}} (?:papeles|visados?|permiso|residencia|asilo|documentación)",
    rf"(?:detendrán|arrestarán|encarcelarán|castigarán|irán a la cárcel|irá a la cárcel"
    rf"|irá a prisión|acabará en la cárcel)(?!.*(?:{_STAY}))",
    r"(?:todo|esto|las cosas)(?: ya)? (?:va a|irá a|van a)?(?: ?salir|saldrá|irá|acabará|estará)"
    r"(?: muy)? bien",
)
PROMISE_BY_NO: Final = (
    r"(?:nunca|jamás|ya no)(?: más)?(?: volverá a)? ?(?:tendrá|tendrás|tener|deberá)(?: que)?"
    r"(?: \w+)? ?(?:volver|regresar|miedo|temer|verl\w+|tener miedo|sufrir)",
    r"(?:nos aseguraremos|garantizamos|aseguramos|prometemos)(?: de)? que no"
    rf" {_YOU} (?:deport|expuls|deteng|arrest)\w+",
    rf"nadie(?: más)? (?:{_YOU} )?(?:podrá|puede|va a|volverá a)(?: \w+)?"
    r" ?(?:hac\w+ daño|alcanzar\w*|encontrar\w*|tocar\w*|deportar\w*|detener\w*|expulsar\w*"
    r"|seguir\w*|amenazar\w*)",
    rf"nadie {_YOU} (?:deportará|detendrá|encontrará|tocará|alcanzará|hará daño|va a \w+)",
    r"(?:ya )?(?:no|nunca|jamás) (?:(?:te|le|la|lo) )?(?:pueden|podrán|podrá|puede|van a)"
    r"(?: \w+)? ?(?:hac\w+ daño|encontrar\w*|tocar\w*|alcanzar\w*|deportar\w*)",
    r"(?:jamás|nunca|no) (?:sabrán|sabrá)(?: \w+)? (?:dónde|donde)",
    rf"no {_YOU} (?:puede|va a|podrá) (?:pasar|ocurrir|suceder)(?: \w+)? nada",
    rf"no {_YOU} (?:deportarán|detendrán|expulsarán|encontrarán|pasará nada)",
)
VICTIM: Final = (r"v[ií]ctimas?", r"superviviente?s?", r"sobrevivientes?")
VERDICT: Final = (
    rf"(?:fue|fueron|es|son|está|están|estaba|ha sido|sido|era|como|soy|eres){_MORE}{{0,3}}"
    rf" {_TRAFFICKED}",
    rf"{_PERSON}(?: es| ha sido| fue)?(?: \w+)? (?:un |una )?{_TRAFFICKED}",
    r"(?:a usted )?(?:la|lo|le|te) (?:están |están siendo )?(?:explota(?:n|ndo)?|vende(?:n|iendo)?"
    r"|esclaviza(?:n|ndo)?|victimiza(?:n|ndo|do)|han (?:victimizado|explotado|vendido"
    r"|esclavizado))",
    rf"(?:confirm|demuestr|prueb|muestr|establec|identific|comprob|sabemos|signific|convierte"
    rf"|encontrad)\w*{_MORE}{{0,8}} {_CRIME}",
    rf"(?:confirmad[oa]|claro|seguro|cierto|evidente|probad[oa]){_MORE}{{0,6}} {_CRIME}",
    rf"{_CRIME} (?:confirmada|comprobada|probada|encontrada)",
    rf"personas? {_TRAFFICKED}",
    r"es un[oa]? esclav[oa]\w*",
)
HEDGE: Final = (
    r"(?:puede|podría|pueda|quizá|quizás|tal vez|si|sospech\w+|posible\w*|posiblemente)",
    r"(?:riesgo|signos?|señal\w*|cree|piensa|alguien|preocup\w+|considera)",
)
ORIGIN: Final = (
    r"extranjer[oa]s?(?! (?:moneda))",
    r"(?:paciente|persona|ella|él|niñ[oa]|mujer|hombre|familia)(?: \w+)? (?:es|viene|nació|procede"
    r"|vino)(?: \w+)? (?:de|en) (?:(?-i:[A-Z]\w+)|un país|otro país|países|fuera|el extranjero)",
    r"(?:viene|procede|nació) (?:de|en) (?:(?-i:[A-Z]\w+)|un país|otro país)|nacid[oa] en \w+",
    r"(?:es|son|parece|parecen|ser|sea|siendo|si)(?: \w+){0,3} (?:negr[oa]s?|moren[oa]s?"
    r"|asiátic[oa]s?|african[oa]s?|latin[oa]s?|árabes?|gitan[oa]s?|indígenas?|romaní(?:es)?"
    r"|chin[oa]s?|ruman[oa]s?|nigerian[oa]s?|blanc[oa]s?|mestiz[oa]s?|sudamerican[oa]s?)",
    r"(?:inmigrantes?|migrantes?|refugiad[oa]s?|indocumentad[oa]s?|solicitantes? de asilo)",
    r"piel (?:oscura|clara|morena|negra)|color de la piel|tono de piel|minoría|ascendencia|origen",
)
TATTOO: Final = (
    r"tatua\w*",
    r"códigos? de barras",
    r"(?:marca|marcad[oa]|marcas) (?:a fuego|con hierro|en la piel)",
)
LOOKS: Final = (
    r"musulman[ae]s?|musulmán|cristian[oa]s?|hindúe?s?|judí[oa]s?|budistas?",
    r"velos?|hiyab|hijab|pañuelo en la cabeza|burka|niqab|turbante",
    r"trans(?:exual(?:es)?)?|no binari[oa]|queer|heterosexual\w*|bisexual\w*|lgtb\w*|gais",
    r"maquillaje|maquillad[oa]|joyas?|tacones|minifaldas?|faldas?|uñas pintadas|peinado",
    r"(?:parece|aspecto|pinta)(?: \w+){0,2} (?:pobre|descuidad[oa]|suci[oa]|prostitut[oa]|put[oa]"
    r"|delincuente|proxeneta)|aspecto (?:pobre|descuidado|sucio|raro)",
    r"(?:muy |bien )desarrollad[oa]s?|delgad[oa]s?|gord[oa]s?|flac[oa]s?",
)
CLOTHING: Final = (r"vestid[oa]s?|lleva puest\w+|prendas?|zapatos|camisas?|pantalones|abrigos?",)
SIGN: Final = (
    r"señal(?:es)?|signos?|indici[oa]s?|indicador(?:es)?|alertas?|alarma|advertencia|pistas?",
    r"puntos?|puntuación|riesgos?|sospech\w+|probable|perfil",
)
BODY: Final = (
    r"vello (?:púbico|corporal|facial)|clavículas?|greulich(?: y pyle)?|óse[oa]s?|gammagraf\w+",
    r"ortopantomograf\w+|radiólog[oa]s?|placas? de la (?:muñeca|mano)|tomograf\w+|resonancias?",
    r"(?:terceros )?molares|cartílagos? de crecimiento|barba|bigote|estadios? de",
    r"madurez (?:física|sexual|corporal)|desarrollo de (?:los )?(?:senos|pechos|mamas)",
)
BODY_WITH_PURPOSE: Final = (
    r"(?:por|según|con|desde|en|mire|el|la)(?: \w+)? (?:estatura|talla|peso|complexión|altura"
    r"|cara|rostro|manos?|piel|aspecto|apariencia|voz|figura|físico)",
    r"las manos|mida (?:al|a la)|medir (?:al|a la)",
    r"cuerpo|pechos?|senos?|mamas?|caderas|genitales|dientes|dentistas?|dentadura",
    r"(?:examen|exploración|reconocimiento|revisión|inspección) (?:corporal|física|del cuerpo)",
)
AGE: Final = (
    r"adult[oa]s?|mayoría de edad|mayor(?:es)? de|menor(?:es)?(?: de)?|es un niñ[oa]|dieciocho"
    r"|madurez|mayor de lo que|18|niñ[oa]s",
)
AGE_PURPOSE: Final = (
    r"(?:dice|dirá|muestr\w+|significa|luego|así que|si|juzg\w+|adivin\w+|averigu\w+|saber|prob\w+"
    r"|decid\w+|distingu\w+|resuelv\w+|establec\w+|aclar\w+|valor\w+|estim\w+|calcul\w+"
    r"|determin\w+|confirm\w+|parec\w+)"
    rf"(?: [^\s.?!;]+){{0,8}}? {_ADULT}",
)
APPARENT_AGE: Final = (
    r"(?:parece|parecen|aparenta|aparentan)(?: \w+){0,5} (?:menor|mayor|niñ[oa]|adult[oa]"
    r"|dieciocho|18|más joven)",
    rf"por (?:la|su|el) (?:cara|rostro|aspecto|apariencia|físico)(?: [^\s.?!;]+){{0,9}} {_ADULT}",
)
SECRECY: Final = (
    r"(?:nadie|ni siquiera \w+ \w+)(?: más)?(?: \w+)? (?:sabrá|se enterará|oirá|verá|lo sabrá"
    r"|conocerá|leerá|va a saber|va a enterarse|puede saber)",
    r"(?:solo|sólo|solamente|únicamente)(?: \w+){0,3} (?:yo|nosotros)(?: \w+)? (?:veré|sabré"
    r"|sabremos|veremos|leeré|verá)",
    r"(?:queda|quedará|se queda|quedan|permanece|permanecerá)(?: \w+){0,2} entre (?:nosotros|usted"
    r" y yo|tú y yo|los dos)",
    r"(?:todo|todas?|cuanto|cualquier cosa|todos)(?: [^\s.,;]+){0,5} (?:es|son|será|serán|queda"
    r"|está|permanece)(?: \w+){0,4} (?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?)",
    r"(?:es|son|será|serán|queda|está)(?: \w+)? (?:totalmente|completamente|absolutamente"
    r"|estrictamente|siempre|cien por cien|del todo) (?:confidencial(?:es)?|privad[oa]s?"
    r"|secret[oa]s?|anónim[oa]s?)",
    r"secretos?(?: [^\s.,;]+){0,2} (?:está|están|quedan?|se quedan|estará)(?: \w+)?"
    r" (?:a salvo|segur[oa]s?|aquí|conmigo|con nosotros)",
    r"(?:guard\w+|mantendr\w+|será|seguirá|queda\w*|promet\w+|garanti\w+)(?: [^\s.,;]+){0,5}"
    r" (?:secreto|secretos|discreción|silencio)",
    r"(?:no|nunca|jamás) (?:(?:se|te) )?(?:(?:lo|la|los) )?(?:diremos|diré|contaremos|contaré"
    r"|decimos|compartimos|compartiremos|revelaremos|denunciamos|digo|repetiremos|daremos)"
    r"(?: [^\s.,;]+){0,6}? (?:nadie|nada|nunca|palabra|terceros|policía|inmigración|autoridades)",
    r"(?:nunca|jamás)(?: \w+)? (?:compart|denunci|revel|comunic|cont|dir|dec)\w+"
    r"(?: [^\s.,;]+){0,4} (?:nadie|nada|policía|inmigración)",
    r"(?:nada de (?:esto|lo que \w+)|esto|datos|respuestas|información|lo que diga)(?: [^\s.,;]+)?"
    r" (?:no )?(?:se )?(?:compartirá|pasarán|pasará|transmitirá|comunicará|contará|dan|saldrá"
    r"|revelará)\w*",
    r"bajo ninguna circunstancia(?: \w+){0,2} (?:transmit|compart|comunic|pas|cont|revel|dir)\w+",
    r"no (?:pasará|saldrá|saldrán|sale) de (?:aquí|esta sala|este cuarto|esta habitación)",
    r"se queda(?:n|rá)? (?:en esta (?:sala|habitación)|aquí dentro|entre estas paredes)",
    r"(?:policía|jefe|inmigración|familia|médico|autoridades|marido)(?: \w+)? (?:nunca|jamás|no)"
    r" (?:lo )?(?:sabrá|sabrán|se enterará|se enterarán|conocerá)",
    r"(?:imposible|no hay manera|no hay forma)(?: de)? que (?:nadie|alguien) (?:se entere|sepa"
    r"|descubra)",
    r"ni (?:una )?palabra a nadie|no se lo (?:decimos|diré|contaré|diremos) a nadie"
    r"|se enterará jamás",
)
SECRECY_LIMIT: Final = (
    r"(?<!a )salvo|excepto|a menos que|sin (?:preguntar\w*|su permiso|avisar\w*|decírselo)|pero"
    r"|sino|solo si|sólo si|hasta que|mientras|límites?|ley|si (?:usted|alguien|un|una|hay|su)"
    r"|debemos|tenemos que|quienes|fuera de(?:l)? (?:este|equipo)|aparte de|a no ser",
)
_IF_NOT: Final = (
    r"(?:si (?:no (?:responde|contesta|habla|coopera|colabora|dice|quiere|nos|acepta)|se niega"
    r"|dice que no|calla|guarda silencio|miente|se va|rechaza|oculta|no dice)"
    r"|a menos que|salvo que|de lo contrario|si no,|hasta que|sin (?:sus )?respuestas?"
    r"|antes de (?:responder|contestar|hablar))"
)
_GAP: Final = r"(?:(?!\b(?:no|nunca|nadie|nada|ningún|ninguna)\b)[^.!?]){0,80}?"
_DEED: Final = (
    r"(?:(?:llam|avis|denunci|comunic|inform|entreg|cont|dir|diremos|notific)\w*(?: [^\s.,;]+)"
    r"{0,4}? (?:policía|inmigración|extranjería|autoridades|fronteras?|famili\w+|padres|jefe"
    r"|empleador|marido)|(?:la |lo |le |se )?(?:denunciar|deportar|deten|arrest|expulsar|encarcel)"
    r"\w+|(?:será|serán|sea) (?:\w+ )?(?:castigad|deportad|detenid|arrestad|denunciad|multad)[oa]s?"
    r"|(?:ir|irá|vaya) a (?:la cárcel|prisión)|quitar\w*(?: [^\s.,;]+){0,2} (?:hij|niñ)[oa]s?"
    r"|perderá|pierde|retendr\w+|culpable|podrían detener\w*"
    r"|(?:policía|inmigración)(?: \w+){0,2} (?:vendrá|venga|vendrán))"
)
_NO_CARE: Final = (
    r"(?:no (?:podemos|podremos|puedo|le|la|lo|recibirá|habrá|hay|tendrá|puede)(?: [^\s.,;]+){0,2}?"
    r" ?(?:atender\w*|atenderemos|ayudar\w*|tratar\w*|tratamiento|medicin\w+|atención|irse|salir"
    r"|ayuda|curar\w*))"
)
THREAT: Final = (
    rf"{_IF_NOT}{_GAP}{_DEED}",
    rf"(?<!no )(?<!nunca ){_DEED}(?:(?!\bno (?:le|se|la|lo)\b)[^.!?]){{0,60}}?{_IF_NOT}",
    rf"{_IF_NOT}[^.!?]{{0,60}}?{_NO_CARE}",
    rf"{_NO_CARE}[^.!?]{{0,60}}?{_IF_NOT}",
    rf"(?:responda|conteste|hable|coopere|colabore|diga|cuente)\b[^.!?]{{0,50}}?"
    rf"\bo\b(?:{_GAP}{_DEED}|[^.!?]{{0,30}}?{_NO_CARE})",
    rf"(?:coopere|hable|responda|colabore)[^.!?]{{0,6}} de lo contrario{_GAP}\w+",
    r"(?<!no )(?:debe|tiene que|está obligad[oa] a|ha de|tendrá que)(?: \w+)? ?(?:responder"
    r"|contestar|cooperar|hablar con (?:nosotros|la policía)|decir(?:nos)? la verdad)",
    r"(?:la )?ley (?:la|lo|le) (?:obliga|exige|fuerza)",
    r"(?:a )?(?:quien|quienes|los que|el que)(?: se)? (?:no|dice que no|dicen que no|niega|niegan"
    r"|calla)(?: [^\s.,;]+){0,3}? (?:se (?:le|les)|será|serán)(?: [^\s.,;]+)?"
    r" ?(?:denunci|entreg|castig|deport|inform)\w*",
    r"(?:negativa|silencio|rechazo)(?: [^\s.,;]+){0,5} (?:denunciará|comunicará|informará"
    r"|castigará)|se (?:informará|denunciará|avisará)(?: [^\s.,;]+){0,3} (?:negativa|silencio)",
    r"solo (?:atendemos|ayudamos|tratamos)(?: \w+){0,3} (?:quienes?|si)(?: \w+)? ?(?:responden?"
    r"|contestan?|hablan?|cooperan?)",
    r"(?:pena|lástima)(?: [^\s.,;]+){0,6} (?:policía|inmigración|autoridades)",
    r"sin (?:respuestas?|contestar)(?: \w+)? no (?:hay|habrá) \w+",
    r"(?:mentir\w*|mentiras?|callar\w*|ocultar\w*)(?: [^\s.,;]+){0,4} es(?: \w+)? (?:delito|ilegal"
    r"|crimen)",
)
OF_OTHERS: Final = (
    r"alguien|otra persona|amenaz\w+|(?:dijo|dijeron|dice|dicen)(?: que)? (?:la|lo|le|el|si|que si)"
    r"|(?:jefe|pareja|empleador\w*|acompañante|ellos|marido) (?:dij|dic|amenaz|va|van|le)\w*"
    r"|miedo|tem\w+|(?:le |te )?han? dicho",
)
