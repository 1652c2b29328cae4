"""Spanish."""

import re
from typing import Final

from screenapp.protocol.checking.red_lines import es_lines as lines
from screenapp.protocol.checking.red_lines.phrases import Phrases, words
from screenapp.protocol.checking.red_lines.word_list import WordList

_HOME: Final = r"(?:casa|vivienda|hogar|alojamiento|albergue|refugio|piso|techo)"
_STATUS: Final = (
    r"(?:visas?|visados?|papeles|residencia|permiso de (?:residencia|trabajo)|asilo|ciudadanía|"
    r"estatus legal|situación legal)"
)
_SAFE: Final = r"(?:a salvo|segur[oa]s?|protegid[oa]s?|libres?(?! de| para)|fuera de peligro)"
_YOU: Final = r"(?:te|le|lo|la|les|los|las|os)"

PHRASES: Final = Phrases(
    negation=words(
        r"no",
        r"nunca",
        r"jamás",
        r"sin",
        r"evit\w+",
        r"nadie",
        r"ningun[oa]?",
        r"ningún",
        r"tampoco",
    ),
    warns=words(
        r"dig\w+",
        r"decir\w*",
        r"promet\w+",
        r"garant[ií]\w+",
        r"us\w+",
        r"llam\w+",
        r"pid\w+",
        r"exig\w+",
        r"pregunt\w+",
        r"evit\w+",
    ),
    soothing=words(
        r"no (?:te|se) preocup\w+", r"no teng\w+ miedo", r"sin (?:duda|miedo)", r"no temas?"
    ),
    promise=words(
        *lines.PROMISE,
        rf"{_YOU} (?:mantendr|proteger|salvar|rescatar|librar|liberar)\w*(?:emos|é|án|ás)",
        rf"(?:vamos a|voy a|van a) (?:rescatar|salvar|proteger|liberar){_YOU}?\w*",
        rf"{_YOU} vamos a (?:rescatar|salvar|proteger|liberar|mantener \w+)",
        rf"{_YOU} sacaremos (?:de (?:ahí|aquí|allí)|del peligro)",
        rf"(?<!si )(?<!donde )(?:estará|estarás|estarán)(?: \w+)? {_SAFE}",
        rf"(?:^|(?<=, )|(?<=: ))(?:aquí )?(?:está|estás|usted está)(?: \w+)? {_SAFE}(?! de| para)",
        rf"{_YOU}? ?(?:garantizamos|prometemos|aseguramos|garantizo|prometo|aseguro)(?: \w+){{0,6}}"
        rf" (?:{_SAFE}|seguridad|protección|{_HOME}|{_STATUS}|rescate)",
        rf"(?:{_YOU} )?(?:daremos|conseguiremos|encontraremos|buscaremos|obtendremos)(?:"
        rf" \w+){{0,3}}"
        rf" (?:{_HOME}|{_STATUS})",
        rf"(?:tendrá|tendrás|recibirá|recibirás|obtendrá|obtendrás)(?: \w+){{0,3}} (?:{_HOME}"
        rf"|{_STATUS})",
        rf"rescatar (?:a la persona|{_YOU})",
    ),
    promise_by_no=words(
        *lines.PROMISE_BY_NO,
        rf"no {_YOU} (?:deportarán|arrestarán|detendrán|expulsarán|van a deportar|van a detener)",
        rf"nadie {_YOU} (?:hará|va a hacer) daño",
        rf"no {_YOU} (?:pasará|va a pasar) nada",
    ),
    victim=words(*lines.VICTIM, r"víctimas?", r"victimizad[oa]s?"),
    victim_in_a_name=WordList(
        r"\b(?:servicios?|atención|ayuda|apoyo|oficina|asistencia|compensación|defensor\w*"
        r"|derechos|unidad|ley|"
        r"fondo|centro|línea|organizaci\w+|programas?)(?: \w+){0,3} (?:a|de|para|por)(?: las?)?"
        r" víctimas?\b"
        r"|\bVíctimas (?:de|del) [A-Z]\w+",
        re.IGNORECASE,
    ),
    body=words(
        *lines.BODY,
        r"radiograf\w+",
        r"rayos[- ]x",
        r"edad ósea",
        r"(?:prueba|examen|densidad) óse\w+",
        r"muñeca",
        r"muelas? del juicio",
        r"puber\w+",
        r"tanner",
        r"(?:examen|revisión|prueba|edad) dental",
        r"genital\w*",
    ),
    body_with_purpose=words(
        *lines.BODY_WITH_PURPOSE,
        r"dental\w*",
        r"dientes?",
        r"muelas?",
        r"dentista",
        r"(?:examen|exploración|reconocimiento|revisión|inspección) (?:físic\w|médic\w|corporal"
        r"|clínic\w)\w*",
        r"desarrollo físico",
        r"(?:mirar|examinar|ver) (?:el|su) cuerpo",
    ),
    age=words(
        *lines.AGE,
        r"edad",
        r"cuántos años",
        r"menor de 18",
    ),
    age_purpose=words(
        *lines.AGE_PURPOSE,
        r"(?:saber|determin\w+|estim\w+|calcul\w+|establec\w+|confirm\w+|verific\w+|comprob\w+"
        r"|averigu\w+|decid\w+|"
        r"indic\w+|muestr\w+|conocer|ver)(?: [^\s.?!;]+){0,8}? (?:edad|cuántos años|menor|mayor"
        r" de edad|adult\w+|niñ\w+)",
        r"edad(?: \w+){0,3} (?:por|según|mediante|con)",
    ),
    age_in_passing=words(
        r"para su edad", r"a (?:cualquier|esta) edad", r"de (?:cualquier|toda) edad"
    ),
    papers=words(
        r"pasaportes?",
        r"documentos? de (?:identidad|identificación|viaje|inmigración)",
        r"dni",
        r"nie",
        r"cédula(?: de identidad)?",
        r"visas?",
        r"visados?",
        r"permisos? de (?:residencia|trabajo)",
        r"(?:situación|estatus|condición|estado) (?:migratori\w+|legal)",
        r"papeles de inmigración",
        r"ciudadanía",
        r"certificado de nacimiento",
        r"asilo",
        r"indocumentad[oa]s?",
    ),
    papers_asked=words(
        r"(?:tiene|tienes|muestre|muestra|enseñe|traiga|ver|dónde están)(?: \w+){0,2} (?:sus"
        r"|tus) (?:papeles|documentos)",
    ),
    papers_kept=words(
        r"(?:alguien|otra persona|otras personas|quién|quien|jefe|patrón|patrona|empleador\w*"
        r"|ellos|le han|te han|le ha|te ha)",
        r"(?:retenid\w+|quitad\w+|guardad\w+ por|escondid\w+|confiscad\w+|robad\w+)",
        r"(?:puede|puedes|podría)(?: \w+){0,4} (?:usar|tomar|coger|tener|acceder|recuperar)",
        r"cuando (?:quiera|quieras|lo necesite)",
    ),
    origin=words(
        *lines.ORIGIN,
        r"raza",
        r"racial\w*",
        r"etnia",
        r"étnic\w+",
        r"nacionalidad\w*",
        r"color de (?:la )?piel",
    ),
    tattoo=words(*lines.TATTOO, r"tatuaj\w+", r"tatuad\w+"),
    looks=words(
        *lines.LOOKS,
        r"piel",
        r"religi\w+",
        r"acento",
        r"género",
        r"transgénero",
        r"sexualidad",
        r"orientación sexual",
        r"gay",
        r"lesbiana\w*",
        r"homosexual\w*",
        r"país(?:es)? de origen",
        r"cuerpos?",
    ),
    on_account_of=words(
        r"por (?:su|tu|ser|causa)",
        r"debido a",
        r"(?:insult|burl|amenaz|castig|grit|trat|elig|oblig|dice|dicen|dijo)\w*",
    ),
    apparent_age=words(
        *lines.APPARENT_AGE,
        r"edad aparente",
        r"(?:parece|aparenta)(?: \w+){0,4} (?:menor|más joven|niñ[oa]|adult[oa]|mayor)",
    ),
    clothing=words(*lines.CLOTHING, r"ropa", r"vestimenta", r"vestid[oa]s?", r"prendas?", r"viste"),
    clothing_as_goods=words(
        r"comida",
        r"dinero",
        r"cambio",
        r"d(?:a|an|io|ieron|ado|ar|é)",
        r"compr\w+",
        r"pag\w+",
        r"lavar",
        r"necesit\w+",
        r"elegir",
        r"quitar\w*",
        r"protección",
        r"trabajo",
    ),
    said_of_it=words(
        r"(?:nunca|no) (?:se )?(?:us\w+|pid\w+|sirv\w+|dic\w+|necesit\w+|demuestr\w+)"
    ),
    verdict=words(*lines.VERDICT),
    hedge=words(*lines.HEDGE),
    sign=words(*lines.SIGN),
    secrecy=words(*lines.SECRECY),
    secrecy_limit=words(*lines.SECRECY_LIMIT),
    threat=words(*lines.THREAT),
    of_others=words(*lines.OF_OTHERS),
)
