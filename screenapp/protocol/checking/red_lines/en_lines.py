"""English: further ways of promising, naming, judging by looks, keeping silent and threatening."""

from typing import Final

_WILL: Final = r"(?:'ll| will| shall| can| are going to| am going to| is going to)"
_WE: Final = r"(?:we|i|staff|the police|our \w+|this \w+|someone|the (?:team|service|hospital))"
_YOU: Final = r"(?:you|them|him|her|the person|the child|the patient|everyone|(?:your|their) \w+)"
_MORE: Final = r"(?: [\w']+)"
_SAFE: Final = r"(?:safe|protected|secure|free(?! to| of charge)|out of danger|out of reach)"
_AWAY: Final = r"(?:deport\w*|arrest\w*|detain\w*|remov(?:e|ed)|sen[dt] (?:\w+ )?(?:back|home))"
_NOBODY: Final = r"(?:no one|no-one|nobody)(?: else)?"
_TRAFFICKED: Final = (
    r"(?:trafficked|enslaved|exploited|victimi[sz]ed|sold|held in slavery|in slavery"
    r"|a slave|slaves)"
)
_CRIME: Final = (
    r"(?:(?:human|sex|labou?r|child) trafficking|trafficking|exploitation|slavery|trafficked"
    r"|enslaved|exploited|forced labou?r)"
)
_ADULT: Final = (
    r"(?:adults?|a child|children|minors?|majority|under ?age|(?:under|over|than|below|above)"
    r" (?:18|eighteen)|(?:yet |already )?(?:18|eighteen)|how old|age|young|years? old|maturity)"
)

PROMISE: Final = (
    rf"(?:{_WE}{_WILL}|here to|{_WE} want to){_MORE}{{0,2}} (?:rescue|liberate|set free|free)"
    rf" {_YOU}",
    rf"{_WE}{_WILL}{_MORE}{{0,2}} (?:get|take|bring|pull|lead|help) {_YOU}{_MORE}{{0,2}}"
    rf" (?:out of|away from|to safety|to freedom|out(?=[.,!]|$))",
    rf"{_WE}{_WILL} (?:set|make) {_YOU} free",
    rf"{_WE}{_WILL}{_MORE}{{0,2}} (?:keep|make|hold|have){_MORE}{{1,5}} {_SAFE}",
    rf"(?:{_YOU}|they){_WILL} be{_MORE}{{0,2}} (?:rescued|freed|liberated|saved|set free)",
    rf"(?<!if )(?<!whether )(?<!when )(?<!where )you(?:'re| are)(?:{_MORE}{{0,2}} |"
    rf" )(?:safe|protected|secure)"
    rf" (?:with us|here|now|once|in (?:our|this|the)|at this|as soon as|from now)",
    rf"(?:guarantee|promise)s?{_MORE}{{0,8}} (?:{_SAFE}|safety|protection|protect|house|housing"
    r"|visa|papers|home|asylum)",
    rf"{_WE}{_WILL}{_MORE}{{0,3}} (?:find|get|give|provide|offer|arrange){_MORE}{{0,6}}"
    r" (?:(?:somewhere|place|room|house) (?:\w+ )?to (?:live|stay|sleep)|of (?:your|their) own)",
    rf"{_WE}{_WILL}{_MORE}{{0,2}} (?:house|put a roof|put {_YOU} up|give {_YOU} a roof)",
    r"(?:you|they)(?:'ll| will|'re going to| are going to)(?: \w+){0,2} (?:have|get|receive|own)"
    r"(?: [\w']+){0,4} (?:(?:home|house|flat|apartment|room|place)(?: to live)?|shelter)"
    r"(?= of| by| next| soon| tomorrow|[.,!]|$)",
    r"(?:bed|room|home|house|flat|place|shelter)(?: [\w']+){0,4} (?:will be (?:waiting|ready|there"
    r"|yours|given)|is (?:certain|sure|guaranteed|waiting|yours)|(?:for \w+ )?guaranteed)",
    r"(?:(?:can|will|may|'ll|get to|means (?:that )?you(?: can)?|be able to|be allowed to)"
    r"(?: \w+)?) (?:stay|remain|live)(?: \w+)? in (?:this|the) country",
    r"(?:visas?|(?:residence|work) permits?|papers|green card|asylum|residency|citizenship"
    r"|legal status)(?: [\w']+){0,3} (?:will be|is|are)(?: \w+)?"
    r" (?:given|granted|issued|guaranteed|yours|certain|waiting)",
    r"(?:you|they)(?:'ll| will)?(?: [\w']+){0,2} (?:get|receive|be given|have|obtain)(?: \w+){0,2}"
    r" (?:visas?|(?:residence|work) permits?|papers|green card|asylum|residency|citizenship)",
    r"(?:he|she|they|your \w+|the (?:people|men|person|man|woman|boss|ones)(?: [\w']+){0,6}|those"
    r"(?: [\w']+){1,5})(?:'ll| will| is going to| are going to)(?: \w+){0,2} (?:go to (?:prison"
    r"|jail)|be (?:arrested|punished|locked up|jailed|caught|put away))",
    r"(?:everything|all|it|this|things)(?:'s|'ll| is| will| are)(?: \w+){0,2}"
    r" (?:be|turn out|work out|end|going to be)(?: \w+)?"
    r" (?:all right|alright|fine|ok|okay|well|good|over)",
)
PROMISE_BY_NO: Final = (
    r"(?:you|they)(?:'ll| will)? (?:(?:won't(?: ever)?|will not|never|need never|no longer)"
    r"(?: again)?(?: ever)?(?: \w+)? have to|never need to|need never|never again have to)"
    r" (?:go back|return|be (?:afraid|scared)|fear|worry|see (?:him|her|them)|suffer|work there)",
    rf"(?:make sure|ensure|see to it)(?: that)? (?:\w+ ){{1,3}}(?:not|never)(?: \w+)? {_AWAY}",
    rf"(?:{_NOBODY}(?: \w+)?(?: will| can|'ll| is going to)|(?:they|immigration|police)"
    rf"(?: won't| will not| will never| can't| cannot| are not going to))(?: \w+)? {_AWAY}"
    rf"{_MORE}{{0,2}} you",
    rf"{_NOBODY}(?: here)?(?:'ll| will| can| could| is going to| is able to)(?: \w+){{0,3}}"
    r" (?:hurt|harm|find|touch|reach|get to|get at|follow|threaten|force|take) (?:you|your)",
    r"(?:they|he|she|the \w+)(?:'ll never| will never| won't| will not| can't| cannot| can never"
    r"| can no longer)(?: \w+){0,3} (?:hurt|harm|find|touch|reach|get to|get at|follow|threaten"
    r"|see|control) (?:you|your|out where|where)",
    r"no(?:thing| harm| \w+)(?: bad)? (?:can|will|shall)(?: \w+){0,3}"
    r" (?:come to|happen to|hurt|harm) you",
)
VERDICT: Final = (
    rf"(?:you|he|she|they|person|patient|child|girl|boy|woman|man|who|been)"
    rf"(?:'ve|'re|'s| has| have| is| was| are| were| be)?(?: \w+){{0,2}}"
    rf" (?:is|was|are|were|been|being|be){_MORE}{{0,3}} {_TRAFFICKED}",
    rf"you(?:'ve|'re| have| are)(?: \w+){{0,2}} {_TRAFFICKED}",
    r"(?:he|she|you|patient|person|child)(?:'s|'re| is| are|) (?:a|an) (?:\w+ )?slaves?",
    rf"(?:confirm|prov|establish|demonstrat|identif|determin|know|means?|found|show|certain)\w*"
    rf"{_MORE}{{0,8}} {_CRIME}",
    rf"(?:confirmed|proven|established|clear|certain|definite)(?: \w+){{0,3}} {_CRIME}",
    rf"{_CRIME}(?: \w+)? (?:is|was)? ?(?:confirmed|proven|established|found|certain)",
    r"trafficked (?:persons?|people|patients?|child(?:ren)?|wom[ae]n|m[ae]n|girls?|boys?|youths?)",
    r"(?:one|some|any|all) of the (?:trafficked|enslaved|exploited)",
    r"survivors?(?! (?:advoca\w+|service|support|network|reviewer|organi[sz]ation|group|led)|-led)",
)
HEDGE: Final = (
    r"(?:may|might|could|if|whether|possibly|perhaps|suspect\w*|concern\w*|worr\w+|believe\w*)",
    r"(?:risk|signs?|think\w*|consider\w*|anyone|someone|somebody|people who|used for)",
    r"(?:may|might|could) (?:be|have been)",
)
ORIGIN: Final = (
    r"foreign(?:er|ers)?(?! (?:body|bodies|object|language|exchange))",
    r"(?:patient|person|she|he|they|child|girl|boy|woman|man|family|companion|being)(?: \w+)?"
    r" (?:is|are|comes?|came|was born|were born)(?: \w+)? (?:from|in) (?:(?-i:[A-Z]\w+)|a country"
    r"|another country|abroad|certain countries|a poor country|overseas)",
    r"born in (?:(?-i:[A-Z]\w+)|another country|a foreign country)|born abroad|(?:is|are) from"
    r" abroad",
    r"(?:is|are|be|being|if|looks?|seems?|appears?)(?: \w+){0,3} (?:black|brown|asian|african"
    r"|latin[ao]s?|latinx|hispanic|arab\w*|roma|gypsy|gypsies|indigenous|romani|eastern european"
    r"|caucasian|white-skinned|dark-skinned|chinese|vietnamese|nigerian|thai|romanian|albanian)",
    r"(?:immigrants?|migrants?|refugees?|asylum seekers?|aliens?|undocumented)",
    r"(?:skin|complexion)(?:'s)?(?: \w+){0,2} (?:colou?r|tone|dark\w*|light\w*)",
    r"dark skin|light skin|ethnicity|minority group|heritage|descent|ancestry|birthplace",
)
TATTOO: Final = (
    r"inked",
    r"bar ?codes?",
    r"brand(?:ed|ing)(?: (?:marks?|on|with|like)|(?=[.,;]|$))",
    r"(?:burnt?|cut|carved|scarred)(?: \w+)? (?:initials|letters|symbols?|into the skin)",
)
LOOKS: Final = (
    r"muslims?|christians?|hindus?|jew(?:s|ish)?|buddhists?|sikhs?",
    r"head ?scar(?:f|ves)|hijabs?|veil(?:ed|s)?|turbans?|burqas?|niqabs?",
    r"trans(?:sexual)?(?: (?:wom[ae]n|m[ae]n|person|people|girl|boy))?|non-?binary|queer|lgbt\w*",
    r"heterosexual|straight(?! (?:away|to|after|back|line|from))",
    r"effeminate|masculine-looking",
    r"make-?up|cosmetics|jewel\w+|high heels|mini-?skirts?|skirts?|nail polish",
    r"look(?:s|ing)?(?: \w+){0,2} (?:poor|unkempt|dirty|cheap|sexy|like a (?:prostitute|hooker"
    r"|whore|pimp|sex worker|criminal)|out of place|(?-i:[A-Z][a-z]+))",
    r"hair ?(?:style|colou?r|cut)|unkempt|thin|skinny|overweight|well[- ]developed|curvy",
)
CLOTHING: Final = (r"shoes|shirts?|trousers|underwear|coats?|garments?|attire|garb",)
SIGN: Final = (
    r"signs?|indicators?|red flags?|warning|markers?|clues?|symptoms?|evidence",
    r"points?|scores?|raises?|risk(?:s|y)?|likel(?:y|ier)|suspicious|suspects?|profile",
)
BODY: Final = (
    r"pubic hair|collar ?bones?|clavicles?|greulich(?: (?:and|&) pyle)?|bone films?",
    r"(?:panoramic|dental|wrist|hand|bone) (?:films?|images?|plates?|x-?rays?)",
    r"ct(?: of)?|physical(?:ly)? matur\w+|sexual(?:ly)? matur\w+|body matur\w+|secondary sexual",
    r"facial hair|beards?|growth cartilage|radiologists?",
    r"cervical vertebra\w*",
)
BODY_WITH_PURPOSE: Final = (
    r"(?:by|from|with|their|her|his|the)(?: \w+)? (?:height|weight|build|stature|face|hands?"
    r"|skin|looks|appearance|voice|figure|size)",
    r"height and (?:weight|build)|weight and height|measure (?:the|her|his|their|a) (?:patient"
    r"|person|child|height|body)|measured height",
    r"body|physical examination|breasts?(?: \w+){0,3} developed|hips|figure",
    r"(?:teeth|dentists?|dental|molars?)",
)
AGE: Final = (
    r"adults?|majority|adulthood|childhood|minority|maturity|eighteen|older than|younger than",
    r"(?:is|as|be) (?:still )?a child|a child\b|older|younger|true age",
)
AGE_PURPOSE: Final = (
    r"(?:means?|so|then|tells?|tell|shows?|whether|if|judg\w+|guess\w*|work out|look\w*|settles?"
    rf"|determin\w*|estimat\w*|establish\w*|decid\w*|prov\w+|confirm\w*)(?: [\w']+){{0,8}}"
    rf" {_ADULT}",
)
APPARENT_AGE: Final = (
    r"(?:looks?|looking|appears?|seems?)(?: \w+){0,5} (?:(?:under|over|below|above|than)"
    r" (?:18|eighteen|1\d)|(?:18|eighteen)|adults?)",
    rf"(?:from|by) (?:the|her|his|their) (?:face|looks|appearance)(?: [\w']+){{0,9}} {_ADULT}",
    r"(?:guess|judge|estimate|tell|read)(?: \w+){0,3} age (?:from|by) (?:the |her |his |their )?"
    r"(?:face|looks|appearance)",
)
SECRECY: Final = (
    rf"(?:{_NOBODY}|not even \w+(?: \w+)?)(?: \w+){{0,2}}(?:'ll| will| can| is going to| shall"
    r"| ever)(?: \w+){0,2} (?:know|finds? out|hear|learn|read|be told"
    r"|see (?:your|this(?! (?:screen|page))|it|what))",
    r"(?:only|just) (?:you and (?:i|me)|the two of us|i|we|me)(?: \w+){0,2} (?:know|see|read|hear)",
    r"(?:stay|stays|remain|remains|keep|keeps|kept|is|are|be|this|it)(?: [\w']+){0,4} between"
    r" (?:us|you and (?:me|i)|the two of us)",
    r"(?:everything|all|anything|whatever|every \w+|each \w+)(?: [\w']+){0,6} (?:is|are|stays?"
    r"|remains?|be|kept)(?: \w+){0,3} (?:confidential|private|secret|in confidence)",
    r"(?:is|are|stays?|remains?|be|kept)(?: \w+)? (?:completely|totally|absolutely|strictly|fully"
    r"|entirely|perfectly|always|100 ?%|(?:one )?hundred per ?cent)"
    r" (?:confidential|private|secret|anonymous)",
    r"secrets?(?: [\w']+){0,2} (?:is|are|stays?|remains?|be)(?: \w+)? (?:safe|here|with (?:me|us))",
    r"(?:keep|keeps|guard|stays?|remains?|be|promise\w*|guarantee\w*|full|total|complete)"
    r"(?: [\w']+){0,4} (?:secret|secrets|secrecy)",
    r"(?:we|i|staff|they)(?:'ll)?(?: \w+)? (?:never|won't|will not|do not|don't|not going to"
    r"|would never)(?: \w+){0,2} (?:tell|share|reports?|pass|reveal|disclose|repeat|breathe|say)"
    r"(?: [\w']+){0,6} (?:anyone|anybody|anything|no one|nobody|a soul|others|a word|police"
    r"|immigration|authorities)",
    r"(?:we|i|staff)(?: \w+)? (?:tell|tells) (?:nobody|no one)",
    r"(?:it|this|information|answers?|data|say|tell us|secrets?)(?: [\w']+){0,3}? (?:never"
    r"(?: be| \w+)? (?:shared|passed on|given|told|repeated|handed|reported|leave\w*)"
    r"|not(?: be)?(?: \w+)? ?(?:shared|passed on|given|told|repeated|handed|reported)"
    r"(?: \w+){0,2} (?:anyone|anybody|others|a soul))",
    r"(?:none of (?:it|this|that|what \w+ \w+)|nothing(?: you \w+)?) (?:is|will be|gets)"
    r" (?:shared|passed on|reported|repeated|told)",
    r"under no circumstances(?: [\w']+){0,3} (?:shared|passed|told|reported|given|repeated)",
    r"(?:goes|go) no further|(?:never|not|won't) (?:leaves?|go out of) this (?:room|place|building)"
    r"|stays? (?:in|here|within) (?:this|these|the) (?:room|walls|building)",
    r"(?:police|boss|immigration|family|authorities|employer|parents|doctor|husband|companion)"
    r" (?:will|shall|can) never(?: \w+)? (?:know|learn|hear|find out|see)",
    r"no way(?: [\w']+){0,4} (?:anyone|anybody|somebody|someone)(?: \w+){0,2} (?:finds?|knows?"
    r"|hears?|learns?)",
)
SECRECY_LIMIT: Final = (
    r"unless|except\w*|without (?:asking|your|telling)|but|other than|apart from|only (?:if|when"
    r"|with|what|those)|until|as long as|limits?|must (?:tell|report|pass)|have to (?:tell|report"
    r"|pass)|law|if (?:you|someone|a|the|somebody|your)|outside (?:the|this) team|who help\w*",
)
_IF_NOT: Final = (
    r"(?:if you (?:do not|don't|refuse|won't|will not|say (?:no|nothing)|stay silent|keep silent"
    r"|lie|leave|decline|hide|are silent|remain silent|stop|are not honest|don't want)"
    r"|unless you(?:'re)?|unless (?:they|he|she|the \w+)|without (?:an |your )?answers?"
    r"|or else|otherwise|until you|before you(?: have)? (?:answer\w*|talk\w*)|unless)"
)
_GAP: Final = (
    r"(?:(?!\b(?:not|never|no one|nobody|nothing|n't|still|skip|go on|anyway)\b)[^.!?]){0,80}?"
)
_DEED: Final = (
    r"(?:(?:call|tell|inform|contact|report|notify|alert|fetch|hand)(?:ed|ing|s)?(?: \w+){0,4}"
    r" (?:police|immigration|authorit\w+|officers?|border|family|parents|boss|employer|husband"
    r"|wife|partner|school|landlord)|(?:report|hand|turn|denounc)(?:ing|e)?"
    r" (?:you|your \w+)|(?:police|immigration|authorit\w+|famil\w+|employer|boss|parents"
    r"|officers?)"
    r"(?: \w+){0,3} (?:called|told|informed|come|involved|contacted)|(?:be|get|being|will) "
    r"(?:\w+ )?(?:deported|arrested|detained|jailed|punished|fined|charged|reported|sent back"
    r"|held|blamed)|(?:go|sent|goes) to (?:jail|prison)|taken away|tak(?:e|en) (?:\w+ ){1,3}away"
    r"|lose (?:your|the)|hold you|keep you here|lock you|guilty|(?:you )?(?:may|will) be deported"
    r"|report(?:ed)? to)"
)
_NO_CARE: Final = (
    r"(?:(?:cannot|can't|won't|will not|not|no) (?:\w+ ){0,2}?(?:treat\w*|help(?: you)?|see you"
    r"|care(?: for)?|medicines?|get (?:your|any) \w+|be (?:treated|seen|helped)|leave|go home))"
)
THREAT: Final = (
    rf"{_IF_NOT}{_GAP}{_DEED}",
    rf"(?<!not )(?<!never )(?<!n't ){_DEED}(?:(?!\bnot\b)[^.!?]){{0,60}}?{_IF_NOT}",
    rf"{_IF_NOT}[^.!?]{{0,60}}?{_NO_CARE}",
    rf"{_NO_CARE}[^.!?]{{0,60}}?{_IF_NOT}",
    rf"(?:answer|talk|cooperate|speak|tell|say)\b[^.!?]{{0,50}}?\bor\b{_GAP}(?:{_DEED}|deported"
    rf"|{_NO_CARE})",
    r"you(?:'re| are)? (?:must|have to|have got to|obliged to|required to|forced to|need to"
    r"|are (?:obliged|required|forced) to)(?: \w+)?"
    r" (?:answer|respond|cooperate|talk to (?:us|the police)|tell (?:us|the truth))",
    r"(?:law|rules?) (?:forces?|obliges?|requires?|makes?) you to (?:answer|talk|respond)",
    r"(?:refus\w+|silence|those who|anyone who|everyone who|whoever|people who)(?: [\w']+){0,7}"
    r" (?:be |is |are |gets? )?(?<!not )(?<!never )(?:report\w*|hand\w* over|punish\w*|deport\w*"
    r"|refused care|sent away)",
    r"only (?:treat|help|see|care for)(?: \w+){0,4} (?:who|if)(?: they| you)? (?:answer|talk"
    r"|cooperate)",
    r"(?:shame|pity|unfortunate)(?: [\w']+){0,6} (?:police|immigration|officers?|authorities)",
    r"no (?:answers?|talk\w*|questions answered), no \w+",
    r"no (?:care|treatment|medicine|help|doctor)(?: \w+){0,3} (?:until|unless|without)",
    r"(?:lying|lies?|hiding|silence)(?: [\w']+){0,5} (?:is|are) (?:\w+ )?(?:crime|illegal|offence"
    r"|against the law)",
)
OF_OTHERS: Final = (
    r"(?:someone|somebody|anybody|other person|recruiter|trafficker)|anyone(?! who)"
    r"|(?:they|people|he|she|boss|partner|companion|employer|husband) (?:say|said|says|will|would"
    r"|might|can|threat\w*|tells?|told you)|threat\w*|said|says|afraid|fear\w*|told you",
)
