"""French: secrecy without limits, threats, and signs by looks."""

from typing import Final

PROMISE_BY_NO: Final = (
    r"personne ne (?:vous|te|pourra vous|peut vous) (?:trouvera|trouver|fera|touchera|expulsera)"
    r"(?: \w+){0,2}",
)
VERDICT: Final = (r"vous (?:êtes|avez été) (?:exploitée?|victime|esclave|vendue?)",)
SIGN: Final = (r"signes?|indices?|indicateurs?|alertes?|points?|score|risques?|soupç\w+|suspecte?",)
SECRECY: Final = (
    r"personne(?: d'autre)? ne (?:le |l')?(?:saura|verra|lira|apprendra|connaîtra)",
    r"(?:tout|toutes?|chaque)(?: [^\s.,;]+){0,5} (?:est|reste|sont|restent|restera)(?: \w+){0,2}"
    r" (?:confidentiel\w*|secr[eè]t\w*|privée?s?|entre nous)",
    r"(?:est|reste|sont|restent)(?: \w+)? (?:totalement|absolument|strictement|complètement"
    r"|toujours) (?:confidentiel\w*|secr[eè]t\w*|privée?s?)",
    r"(?:cela|ça|tout|ceci)(?: \w+)? reste(?:ra)? entre nous",
    r"(?:nous|je|on) ne (?:le |l')?(?:dirons|dirai|dira|disons|dis)(?: \w+)?"
    r" (?:jamais|rien|à personne)(?: à personne)?",
    r"ne sortira(?: pas| jamais)? d'ici",
)
SECRECY_LIMIT: Final = (
    r"sauf|excepté|à moins que|sans (?:vous|votre)|mais|loi|limites?|si (?:vous|un|une|quelqu'un)"
    r"|devons|jusqu'à",
)
_REFUSE: Final = r"(?:si vous (?:ne (?:répondez|parlez|dites)|refusez|mentez|partez)|sinon|à moins)"
_DEED: Final = (
    r"(?:(?:appel|préven|inform|avert|signal|dénonc)\w*(?: [^\s.,;]+){0,3} (?:police|préfecture"
    r"|autorités|famille|parents|patron)|(?:serez|sera) (?:expulsée?|arrêtée?|punie?|signalée?))"
)
THREAT: Final = (
    rf"{_REFUSE}[^.!?]{{0,60}}?{_DEED}",
    rf"{_DEED}[^.!?]{{0,60}}?{_REFUSE}",
    r"vous (?:devez|êtes obligée? de) (?:\w+ )?(?:répondre|parler à la police|coopérer)",
)
OF_OTHERS: Final = (
    r"quelqu'un|menac\w+|a dit|ont dit|peur|autre personne|(?:patron\w*|employeu\w+) (?:dit|va|a)",
)
