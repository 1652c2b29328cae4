"""English."""

from typing import Final

from screenapp.protocol.checking.red_lines import en_lines as lines
from screenapp.protocol.checking.red_lines.phrases import Phrases, words
from screenapp.protocol.checking.red_lines.word_list import WordList

_WILL: Final = r"(?:'ll| will| shall| are going to| am going to| is going to| promise to)"
_CAN: Final = rf"(?:{_WILL}| can)"
_WE: Final = r"(?:we|i|they|staff|the police|our \w+|this \w+|someone|the team|the service)"
_THEM: Final = r"(?:you|them|him|her|the person|the child|the young person|everyone)"
_ADVERB: Final = r"(?: (?:always|also|now|then|surely|certainly|definitely|soon|both|all))*"
_HOME: Final = (
    r"(?:home|house|housing|roof|flat|apartment|shelter|accommodation|place (?:for you )?to"
    r" (?:live|stay|sleep)|bed for tonight)"
)
_STATUS: Final = (
    r"(?:visas?|residence(?: permit)?|residency|legal status|legal papers|immigration status|"
    r"papers|asylum|citizenship|green card|work permit|permit to stay|right to stay|new life)"
)
_SAFE: Final = r"(?:safe|safety|protected|protection|secure|rescued|free(?! to)|housed|legal)"
_PLACE: Final = (
    r"(?:house|shelter|home|flat|apartment|accommodation|"
    r"(?<=safe )place(?! (?:to|where|for us|for a|in which|so)\b))"
)
_FILL: Final = r"(?: (?:a|an|your|the|some|safe|new|free|own|permanent|temporary|decent|better))*"

PHRASES: Final = Phrases(
    negation=words(
        r"not",
        r"never",
        r"cannot",
        r"\w+n't",
        r"no",
        r"nobody",
        r"none",
        r"nothing",
        r"without",
        r"avoid\w*",
        r"unable",
        r"instead of",
        r"rather than",
        r"nor",
        r"neither",
        r"stop short of",
    ),
    warns=words(
        r"say\w*",
        r"promis\w+",
        r"tell\w*",
        r"guarantee\w*",
        r"claim\w*",
        r"phrases?",
        r"words?",
        r"use",
        r"suggest\w*",
        r"imply",
        r"call\w*",
        r"avoid\w*",
        r"ask\w*",
        r"require\w*",
        r"need\w*",
    ),
    soothing=words(
        r"(?:do not|don't) (?:worry|be afraid|be scared|fear)",
        r"no (?:need to worry|worries|problem|matter what|doubt)",
        r"not to worry",
        r"have no fear",
        r"nothing to (?:fear|worry about)",
    ),
    promise=words(
        *lines.PROMISE,
        rf"{_WE}{_CAN}{_ADVERB} (?:rescue|protect|free) {_THEM}",
        rf"{_WE}{_CAN}{_ADVERB} save {_THEM}(?! (?:a|an|the|some|time|trouble|money|from having))",
        rf"{_WE}{_CAN}{_ADVERB} keep {_THEM}(?: \w+){{0,2}} (?:safe|secure|protected|from harm"
        rf"|out of danger)",
        rf"{_WE}{_CAN}{_ADVERB} (?:get|take|bring) {_THEM} (?:out of (?:there|here|this|it|danger)"
        r"|to safety|away from (?:them|him|her|there))",
        rf"{_WE}{_CAN}{_ADVERB} (?:make sure|ensure|see to it)(?: that)? {_THEM}(?: \w+){{0,4}}"
        rf" {_SAFE}",
        rf"{_WE}{_CAN}{_ADVERB} (?:make|ensure) (?:{_THEM} safe|(?:your|their|the person's)"
        rf" safety)",
        rf"(?<!if )(?<!where )(?<!whether )(?<!until )(?<!unless )(?<!when )(?:you|they|the person)"
        rf"{_WILL}(?: \w+){{0,2}} (?:be|stay|feel|remain|become)(?: \w+){{0,2}} {_SAFE}",
        r"(?:^|(?<=[;:,!\"“] )|(?<=and )|(?<=but )|(?<=because ))(?:you are|you're)"
        r"(?: now| always| completely| perfectly| totally| quite)? safe(?! to| if| when| enough)",
        rf"{_WE}(?: \w+){{0,2}} (?:guarantee|promise)s?(?: \w+){{0,6}} (?:{_SAFE}|{_HOME}"
        rf"|{_STATUS}|rescue|status)",
        rf"(?:^|(?<=\" ))(?:promise|guarantee)(?: \w+){{0,6}} (?:{_SAFE}|{_HOME}|{_STATUS}"
        rf"|rescue|status)",
        rf"(?<!was )(?<!were )(?<!been )guaranteed(?: \w+){{0,2}} (?:{_SAFE}|{_HOME}|{_STATUS})",
        rf"(?:{_SAFE}|{_HOME}|{_STATUS}) (?:is|are|will be) (?:guaranteed|promised|certain"
        rf"|assured)",
        rf"{_WE}{_WILL}{_ADVERB} (?:give|find|get|provide|arrange|secure)(?: {_THEM})?(?:"
        rf" with)?{_FILL}"
        rf" (?:{_HOME}|{_STATUS})(?! (?:information|leaflet|advice|list|staff|worker|team)s?)",
        rf"(?:you|they|the person){_WILL}{_ADVERB} (?:get|have|receive|be given){_FILL}"
        rf" (?:{_HOME}|{_STATUS})(?! (?:information|leaflet|advice|list|staff|worker|team)s?)",
        rf"{_WE}{_WILL}{_ADVERB} (?:find|get|give)(?: {_THEM})?{_FILL} {_PLACE}",
        rf"{_WE}{_CAN}{_ADVERB} (?:take|bring|move|put|get) {_THEM} (?:to|into|in){_FILL} {_PLACE}",
        rf"{_WE}{_CAN}{_ADVERB} (?:get|arrange|secure|obtain)(?: {_THEM})?{_FILL} {_STATUS}",
        rf"{_WE}{_WILL}{_ADVERB} house {_THEM}",
        r"(?:immigration|legal) status will be (?:fixed|sorted|regulari[sz]ed|settled|solved)",
        r"you(?:'ll| will) be allowed to stay",
        r"rescue (?:is|will be) (?:on|coming|certain|sure)",
        rf"(?:here|there) to (?:rescue|save|free) {_THEM}",
        r"rescue (?:you|them|him|her|the (?:person|child|girl|boy|woman|man|young person|patient))",
        r"this will (?:keep|make) (?:you|them) safe",
    ),
    promise_by_no=words(
        *lines.PROMISE_BY_NO,
        r"you (?:will not|won't|will never|cannot be|can't be)(?: be)?"
        r" (?:deported|arrested|detained|sent back|charged|prosecuted|punished by the law)",
        r"(?:no one|nobody) (?:will|can)(?: ever)? (?:hurt|harm|find|touch|get to) you",
        r"nothing(?: bad)? will happen to you",
    ),
    victim=words(r"victims?(?:'s?)?", r"victimi[sz]\w+", r"victimhood"),
    victim_in_a_name=WordList(
        r"\bvictims?'?s?'?[- ](?:advoca\w+|services?|support|assistance|compensation|witness\w*"
        r"|liaison|"
        r"rights|funds?|cent(?:re|er)s?|units?|care|helpline|hotline|line|navigator|specialist|"
        r"commissioner|coordinator|worker|legal|aid|law|protection|blaming|identification)\b|"
        r"\b(?i:crime victims?|(?:services?|help|support|funds?|shelters?|program(?:me)?s?"
        r"|advice|charit\w+|"
        r"agenc\w+|organi[sz]ations?|offices?|rights|units?|lines?|care|laws?) (?:for|of)(?:"
        r" \w+){0,2} victims)\b|"
        r"\bVictims? (?:of [A-Z]|[A-Z])\w+|\b[A-Z]\w+ (?:for )?Victims\b|(?i:\bvictims? advoca\w+)"
    ),
    body=words(
        *lines.BODY,
        r"x[- ]?ray\w*",
        r"radiogra\w+",
        r"radiolog\w+",
        r"bones?(?: \w+)? (?:age|scans?|density|tests?|maturity|exam\w*|growth)",
        r"skelet\w+",
        r"ossificat\w+",
        r"growth plates?",
        r"wisdom (?:tooth|teeth)",
        r"third molars?",
        r"pubert\w+",
        r"tanner",
        r"dental (?:exam\w*|check\w*|records?|charts?|develop\w*|maturity|age|assess\w*|tests?)",
        r"(?:teeth|tooth) (?:exam\w*|develop\w*|erupt\w*|checks?)",
        r"mri",
        r"ct scans?",
        r"(?:wrist|hand|body) scans?",
        r"genital\w*",
    ),
    body_with_purpose=words(
        *lines.BODY_WITH_PURPOSE,
        r"dental",
        r"dentists?",
        r"teeth",
        r"tooth",
        r"(?:physical|medical|clinical|bodily|body)(?:ly)?(?: \w+)? (?:exam\w*|check\w*"
        r"|inspect\w*|develop\w*|maturity|assess\w*)",
        r"examin\w+(?: of)? (?:the |their |her |his |your )?(?:body|breasts?|teeth|genitals?"
        r"|person|hands?|wrists?)",
        r"body (?:hair|develop\w*|shape|size)",
        r"breasts?",
        r"(?:look\w*|looking) at (?:the|their|your|her|his) (?:body|teeth)",
    ),
    age=words(
        *lines.AGE,
        r"age",
        r"aged",
        r"how old",
        r"years? old",
        r"under[- ]?(?:18|eighteen|age|aged)",
        r"over (?:18|eighteen)",
        r"minors?",
        r"an adult",
        r"date of birth",
    ),
    age_purpose=words(
        *lines.AGE_PURPOSE,
        r"(?:tell\w*|determin\w*|estimat\w*|assess\w*|establish\w*|confirm\w*|verif\w*|prov(?:e"
        r"|es|ing)|settl\w*|"
        r"find out|measur\w*|judg\w*|decid\w*|guess\w*|know|see|shows?|showing|suggest\w*"
        r"|indicat\w*|check\w*|learn)"
        r"(?: [^\s.?!;]+){0,8}? (?:age|how old|years old|a minor|minors?|under[- ]?18|under 18"
        r"|over 18|adult|child|underage)",
        r"age[- ](?:assess\w*|determin\w*|estimat\w*|test\w*|verif\w*|exam\w*|check\w*)",
        r"age(?: \w+){0,3} (?:by|from|through|with|using|via|based on|according to)",
    ),
    age_in_passing=words(
        r"for (?:their|his|her|the|your|its|this|that) age",
        r"at (?:any|this|that|a young|an early|every) age",
        r"age[- ]appropriate",
        r"of any age",
        r"whatever their age",
    ),
    papers=words(
        r"passports?",
        r"identity (?:cards?|documents?|papers?|numbers?)",
        r"identification (?:cards?|documents?|papers?|numbers?)",
        r"(?-i:IDs?)(?: (?:cards?|documents?|papers?|numbers?))?",
        r"id (?:cards?|documents?|papers?|numbers?)",
        r"visas?",
        r"immigration (?:status|papers|documents?|permit|number|file|case|situation)",
        r"residen(?:ce|cy|t) (?:permits?|cards?|status|papers)",
        r"work permits?",
        r"green cards?",
        r"asylum (?:status|claim|application|papers|case|seeker)",
        r"refugee status",
        r"legal status",
        r"birth certificates?",
        r"citizenship",
        r"social security (?:number|card)",
        r"national insurance number",
        r"driv(?:er's|ing) licen[cs]e",
        r"travel documents?",
        r"undocumented",
        r"here legally",
        r"legally in (?:the|this) country",
    ),
    papers_asked=words(
        r"(?:do you have|have you got|show|bring|see|check|copy|where are|what are|number of|are)"
        r"(?: \w+){0,2} (?:your|their|his|her|the person's)(?: \w+)? (?:papers|documents)",
    ),
    papers_kept=words(
        r"(?:someone|anyone|somebody|anybody|another person|other person|others?|who|they|boss"
        r"|employer|agent|recruiter|"
        r"companion|partner|landlord|sponsor|manager|owner|trafficker|family member|relative|a"
        r" person|people)(?: \w+){0,6}? "
        r"(?:ke(?:ep|eps|pt|eping)|h[eo]lds?|holding|held|t[ao]kes?|took|taken|taking|lock\w*"
        r"|hid\w*|hides?|destroy\w*|burn\w*|"
        r"threat\w*|cancel\w*|control\w*|confiscat\w*|withh\w*|giv\w+|return\w*|us(?:e|es|ed"
        r"|ing)|s(?:ay|ays|aid)|"
        r"t(?:ell|ells|old)|lie[sd]?|report\w*|sell|sold|steal\w*|stole\w*|promis\w*|arrang\w*"
        r"|pa(?:y|id)\w*|carr\w+|"
        r"(?:has|have|had|got) (?:them|it|your|their|his|her|the person's|my))",
        r"(?:kept|held|taken|locked|hidden|withheld|confiscated|destroyed|seized|stolen)(?:"
        r" \w+){0,3} (?:by|away|from|up|back)",
        r"(?:taken|kept|held|withheld|confiscated|seized|stolen|locked)",
        r"(?:keeps?|keeping|holds?|holding|takes?|withholds?|controls?)(?: \w+){0,3} (?:your"
        r"|their|his|her|the person's|my)",
        r"someone else's hands",
        r"with (?:someone|somebody|anyone|another|an employer|your employer|the employer)",
        r"in (?:someone|somebody|another)[^.?!]* hands",
        r"(?:can|able to|free to|could)(?: \w+){0,4} (?:get|reach|take|use|access|hold|have|keep"
        r"|carry)",
        r"whenever you",
        r"when you (?:want|need|like)",
        r"(?:your|their) own hands",
        r"access to",
    ),
    origin=words(
        *lines.ORIGIN,
        r"(?<!heart )(?<!pulse )(?<!thoughts )(?<!mind )(?<!hearts )race",
        r"racial\w*",
        r"ethnic\w*",
        r"nationalit\w+",
        r"skin colou?r",
        r"brand(?:ed|ing) (?:marks?|on|with)",
    ),
    tattoo=words(*lines.TATTOO, r"tattoo\w*"),
    looks=words(
        *lines.LOOKS,
        r"skin",
        r"religio\w+",
        r"accents?",
        r"genders?",
        r"transgender",
        r"sexuality",
        r"sexual orientation",
        r"gay",
        r"lesbians?",
        r"bisexual",
        r"homosexual\w*",
        r"countr(?:y|ies) of (?:origin|birth)",
        r"bod(?:y|ies)(?! (?:language|of ))",
        r"physique",
    ),
    on_account_of=words(
        r"because",
        r"due to",
        r"on account of",
        r"for (?:your|their|his|her)",
        r"(?:insult|mock|curs|threaten|punish|shout|treat|chos|choos|forc|mak|tell|told|say)\w*",
    ),
    apparent_age=words(
        *lines.APPARENT_AGE,
        r"apparent age",
        r"age (?:as it )?(?:appears|looks)",
        r"(?:looks?|looking|appears?|appearing|seems?|seeming)(?: \w+){0,4}"
        r" (?:younger|older|under ?age|under (?:1\d|age)|minors?|(?:a )?child|childlike|adult)",
    ),
    clothing=words(
        *lines.CLOTHING, r"cloth(?:es|ing)", r"dress(?:ed|es)?", r"outfits?", r"wear(?:s|ing)?"
    ),
    clothing_as_goods=words(
        r"food",
        r"money",
        r"shelter",
        r"exchange",
        r"g[ai]ven?",
        r"gives?",
        r"buy",
        r"bought",
        r"pa(?:y|id)",
        r"provid\w+",
        r"needs?",
        r"wash\w*",
        r"laundry",
        r"choose",
        r"allowed",
        r"take off",
        r"undress\w*",
        r"remov\w+",
        r"without (?:any )?clothes",
        r"change of",
        r"protective",
        r"safety",
        r"uniforms?",
        r"gloves",
        r"wounds?",
    ),
    said_of_it=words(
        r"(?:is|are|was|were|must|may|should|can|do|does)(?: \w+)? (?:never|not)(?: \w+)?"
        r" (?:use\w*|ask\w*|allow\w*|need\w*|done|permit\w*|accept\w*|require\w*|count\w*|tell"
        r"|settle|prove|mean)",
        r"(?:cannot|can't|never|do not|don't|does not|doesn't) (?:tell|settle|prove|show|say)",
    ),
    verdict=words(*lines.VERDICT),
    hedge=words(*lines.HEDGE),
    sign=words(*lines.SIGN),
    secrecy=words(*lines.SECRECY),
    secrecy_limit=words(*lines.SECRECY_LIMIT),
    threat=words(*lines.THREAT),
    of_others=words(*lines.OF_OTHERS),
)
