"""French."""

import re
from typing import Final

from screenapp.protocol.checking.red_lines import fr_lines as lines
from screenapp.protocol.checking.red_lines.phrases import Phrases, words
from screenapp.protocol.checking.red_lines.word_list import WordList

_HOME: Final = r"(?:maison|logement|foyer|hébergement|appartement|abri|toit)"
_STATUS: Final = (
    r"(?:visas?|papiers|titre de séjour|carte de séjour|asile|statut légal|citoyenneté|"
    r"permis de (?:séjour|travail)|régularisation)"
)
_SAFE: Final = r"(?:en sécurité|à l'abri|protégée?s?|libres?(?! de)|hors de danger|sauvée?s?)"

PHRASES: Final = Phrases(
    negation=words(
        r"ne",
        r"n'\w+",
        r"pas",
        r"jamais",
        r"sans(?![- ]papiers)",
        r"évite[rz]?",
        r"aucune?",
        r"ni",
    ),
    warns=words(
        r"di(?:re|tes|s)",
        r"promett\w+",
        r"garanti\w+",
        r"utilis\w+",
        r"appel\w+",
        r"demand\w+",
        r"exig\w+",
        r"évit\w+",
    ),
    soothing=words(
        r"ne (?:vous|t')? ?inquiét\w+ pas", r"n'ayez pas peur", r"sans doute", r"pas de souci"
    ),
    promise=words(
        r"(?:nous|on|je|ils) (?:vous|te|t') ?(?:protég|sauv|libér|secour)\w*(?:ons|ai|ra|ront)",
        rf"(?:nous|on|je) (?:allons|va|vais) (?:vous|te) (?:sauver|protéger|libérer|mettre"
        rf" {_SAFE}|sortir de là)",
        rf"(?:nous|on|je) (?:vous|te) mettr\w+ {_SAFE}",
        rf"(?<!si )(?<!où )vous serez(?: \w+)? {_SAFE}",
        rf"(?:^|(?<=, )|(?<=: ))(?:ici )?vous êtes(?: \w+)? {_SAFE}(?! de)",
        rf"(?:nous|on|je)(?: vous)? (?:garanti\w+|promet\w*)(?: \w+){{0,6}} (?:{_SAFE}|sécurité"
        rf"|protection|{_HOME}|{_STATUS})",
        rf"(?:nous|on|je)(?: vous)? (?:donner|trouver|obtiendr|fournir)\w*(?: \w+){{0,3}}"
        rf" (?:{_HOME}|{_STATUS})",
        rf"vous (?:aurez|obtiendrez|recevrez)(?: \w+){{0,3}} (?:{_HOME}|{_STATUS})",
    ),
    promise_by_no=words(
        *lines.PROMISE_BY_NO,
        r"(?:vous ne serez|on ne vous)(?: \w+)? (?:pas|jamais) (?:expulsée?|arrêtée?|renvoyée?)",
        r"personne ne vous fera (?:de )?mal",
        r"il ne vous arrivera rien",
    ),
    victim=words(r"victimes?", r"victimisée?s?"),
    victim_in_a_name=WordList(
        r"\b(?:services?|aide|soutien|association\w*|bureau|assistance|indemnisation|droits"
        r"|unité|loi|fonds|centre|"
        r"ligne|accueil)(?: \w+){0,3} (?:aux|des|pour|de)(?: les)? victimes?\b",
        re.IGNORECASE,
    ),
    body=words(
        r"radiograph\w+",
        r"radios?",
        r"rayons[- ]x",
        r"âge osseux",
        r"test\w* osseux",
        r"dents? de sagesse",
        r"pubert\w+",
        r"tanner",
        r"(?:examen|âge|contrôle) dentaire",
        r"génita\w+",
    ),
    body_with_purpose=words(
        r"dentaires?",
        r"dents?",
        r"dentiste",
        r"(?:examen|contrôle|inspection) (?:physique|médical|corporel|clinique|du corps)",
        r"développement physique",
    ),
    age=words(r"âge", r"mineure?s?", r"majeure?s?", r"moins de 18"),
    age_purpose=words(
        r"(?:savoir|détermin\w+|estim\w+|établi\w+|confirm\w+|vérifi\w+|évalu\w+|connaître|voir"
        r"|montr\w+|indiqu\w+)"
        r"(?: [^\s.?!;]+){0,8}? (?:l'âge|âge|mineure?|majeure?|adulte|enfant)",
        r"âge(?: \w+){0,3} (?:par|selon|d'après|avec)",
    ),
    age_in_passing=words(r"pour (?:son|leur|votre) âge", r"à (?:tout|cet) âge", r"de tout âge"),
    papers=words(
        r"passeports?",
        r"(?:cartes?|documents?|pièces?|papiers?) d'identité",
        r"visas?",
        r"(?:titres?|cartes?|permis) de (?:séjour|travail)",
        r"(?:situation|statut) (?:légale?|migratoire|administrative?)",
        r"papiers d'immigration",
        r"asile",
        r"sans[- ]papiers",
        r"acte de naissance",
        r"citoyenneté",
    ),
    papers_asked=words(
        r"(?:avez-vous|montrez|voir|apportez|où sont)(?: \w+){0,2} vos (?:papiers|documents)"
    ),
    papers_kept=words(
        r"(?:quelqu'un|une autre personne|d'autres|qui|patronn?e?|employeu\w+|ils)",
        r"(?:confisqu|retenu|pris|caché|gardé|volé)\w*",
        r"(?:pouvez|peut|pourriez)(?:-vous)?(?: \w+){0,4} (?:prendre|utiliser|récupérer|accéder"
        r"|avoir)",
        r"quand vous (?:voulez|le voulez)",
    ),
    origin=words(
        r"race",
        r"racial\w*",
        r"ethni\w+",
        r"nationalité\w*",
        r"couleur de (?:la )?peau",
    ),
    tattoo=words(r"tatou\w+"),
    looks=words(
        r"peau",
        r"religi\w+",
        r"accents?",
        r"genre",
        r"transgenre",
        r"sexualité",
        r"orientation sexuelle",
        r"gay",
        r"lesbiennes?",
        r"homosexuel\w*",
        r"pays d'origine",
        r"corps",
    ),
    on_account_of=words(
        r"à cause",
        r"en raison",
        r"pour (?:votre|sa|son|leur)",
        r"(?:insult|moqu|menac|pun|cri|trait|chois|forc|oblig|dit|disent)\w*",
    ),
    apparent_age=words(
        r"âge apparent",
        r"(?:paraît|semble|a l'air)(?: \w+){0,4} (?:mineure?|plus jeune|enfant|adulte|plus âgée?)",
    ),
    clothing=words(r"vêtements?", r"habillée?s?", r"tenues?", r"habits?"),
    clothing_as_goods=words(
        r"nourriture",
        r"argent",
        r"échange",
        r"donn\w+",
        r"achet\w+",
        r"pay\w+",
        r"laver",
        r"besoin",
        r"choisir",
        r"protection",
        r"travail",
        r"enlev\w+",
    ),
    said_of_it=words(
        r"(?:n'est|ne sont|n'|ne) ?(?:\w+ )?(?:jamais|pas) (?:utilis|demand|permis|prouv|montr)\w*"
    ),
    verdict=words(*lines.VERDICT),
    sign=words(*lines.SIGN),
    secrecy=words(*lines.SECRECY),
    secrecy_limit=words(*lines.SECRECY_LIMIT),
    threat=words(*lines.THREAT),
    of_others=words(*lines.OF_OTHERS),
)
