package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence does in a request. */
enum SentenceKind {
    /** Asks something, or demands it. */
    QUESTION,
    /** Says that questions will follow: "Please answer the following:". */
    INTRODUCTION,
    /** Explains the question before it or hangs on it: "If so, …", "By this I mean …". */
    FOLLOW_UP,
    /** Thanks, how to reply, what the law says. */
    REMARK,
    /** Anything else. */
    STATEMENT;

    private static final int HEAD = 300;

    private static final Pattern REMARKS = Pattern.compile(start(
            "many thanks|thanks|thank you|i look forward|looking forward|i hope (?:this|that|you|to hear)|i await|hope you|how are you",
            "(?:please|kindly)(?: also)? (?:note|be aware|find|see|refer|contact|e-?mail|call|ring|feel free|do not hesitate|don't hesitate|acknowledge|accept|treat|reply|respond"
                    + "|confirm (?:receipt|that you have received|you have received|safe receipt)|let me know (?:if|when|should|whether you need)|get (?:back|in touch)|take this|bear|ignore|excuse|forgive|advise me if)",
            "(?:could|can|would|will) you(?: please| kindly)? (?:acknowledge|confirm (?:receipt|that you have received|you have received)|contact|get back|reply|respond|let me know (?:if|when|should)|help me\\??$|help\\??$)",
            "i (?:would|'d|should) (?:like|prefer|be grateful|appreciate)(?: for)?(?: to (?:receive|have|get))? (?:a|an|your|the|my|this|any|all|if (?:you|i) could(?: please)? (?:acknowledge|confirm receipt|reply|respond|contact))(?: (?:early|prompt|full|written|timely|requested|you))*(?: reply| response| acknowledgement| answer| acknowledge| information\\b.{0,40}\\b(?:electronic|format|e-?mail|excel|csv)| data (?:in|by|as)\\b)",
            "if (?:my|the|this|your|any|some|part|parts|all|you|it|there)\\b.{0,80}\\b(?:too (?:wide|broad|unclear|expensive|large|vague)|clarif\\w+|withh[eo]ld|refus\\w+|redact\\w*|exempt\\w*|cost limit|appropriate limit|18 hours|excess of|contact me|do(?:n't| not) hesitate|get in touch|transfer|refine|narrow)",
            "(?:under|in line with|in accordance with|pursuant to|as you (?:will )?(?:know|be aware)).{0,100}\\b(?:you (?:must|have to|are required|should respond|have (?:a )?(?:legal )?(?:duty|20))|duty to|20 working days|promptly|entitled to|advice and assistance)",
            "i (?:understand|expect|am aware|believe|know)\\b.{0,60}\\b(?:20|twenty|working days|respond|entitled|reply|under (?:the|s))",
            "i am happy to|i'm happy to|i am content|i trust|apologies|sorry|my (?:preferred|address|name|contact)"));

    /** How the answer should be sent (s.11), not what should be in it. */
    private static final Pattern FORM_OF_REPLY = Pattern.compile(
            "^.{0,60}?\\b(?:the|this|your|all|my)(?: requested| above)? (?:information|response|reply|answers?|data|documents|material)(?: to me| back| be| is| provided| supplied| sent| please)*"
                    + " (?:in (?:an? )?(?:electronic\\w*|machine|digital|excel|csv|word|pdf|writing|spreadsheet|open)|electronically|by e-?mail|via e-?mail|by post|as an? (?:excel|csv|pdf|word|spreadsheet|electronic)|to (?:this|my) (?:e-?mail|address)|within|as soon)\\b");

    private static final Pattern FOLLOW_UPS = Pattern.compile(
            start(
                    "again\\b|if (?:so|yes|no|not|applicable|available|possible|known|relevant)\\b|if (?:you|they|it|there|these|those|any|cafcass|none|the answer)\\b|where (?:this|these|it|possible|they|applicable)\\b|when answering",
                    "by (?:this|that|these|which|['\"\u2018\u201c]?\\w{1,30}['\"\u2019\u201d]?(?: \\w{1,20})?,? i mean)|this (?:should|would|could|includes?|means?|refers?|relates?|applies|is (?:to|for|in|because|so|not))|these (?:should|would|could|include|are)|those (?:should|that)",
                    "specifically\\b|in particular\\b|for (?:example|instance|clarity|the avoidance|the purposes?|each|all|these|those|both|every)\\b|to (?:clarify|be clear|be specific)\\b|namely\\b|i\\.?e\\.?\\b|e\\.?g\\.?\\b|n\\.?b\\.?\\b|such as",
                    "i (?:mean|refer|am referring|am only|only|do not (?:need|require|want|wish)|don't (?:need|require|want)|am (?:not )?(?:looking|interested))\\b",
                    "please (?:also )?(?:include|break|split|exclude|limit|restrict|express|separate|differentiate|give (?:dates|reasons|figures|your answer|details of (?:each|any such))|specify|state (?:if|whether|which)|provide (?:this|these|it|them|dates|your answer|the (?:answer|figures?|breakdown)))\\b"));

    private static final Pattern GENERIC = Pattern.compile(
            "\\b(?:following|below|as follows)\\b|\\banswer\\b.{0,30}\\bquestions?\\b|\\b(?:these|my|some|few|several|couple of) (?:questions|requests|queries)\\b"
                    + "|\\b(?:make|making|submit|submitting)\\b.{0,40}\\brequest\\b|\\bi am requesting\\b|\\brespond to\\b.{0,20}\\bquestions?\\b");

    private static final Pattern DEMAND = Pattern.compile(
            "^(?:.{0,160}?[,;:] |(?:and|also|additionally|further|furthermore|finally|lastly|firstly|secondly|thirdly|next|then|so|p\\.? ?s\\.?:?|under .{0,100}?|pursuant to .{0,100}?|in (?:accordance|line) with .{0,100}?|as per .{0,60}?|with .{0,100}?) )?(?:"
                    + "(?:please|kindly)(?: (?:also|can|could|would|will|may))*(?: (?:you|i|we))?(?: (?:also|please|kindly|just))* (?:provide|send|supply|give|tell|confirm|let|advise|state|list|explain|disclose|forward|share|clarify|detail|describe|indicate|specify|identify|outline|set|attach|publish|release|furnish|answer|have|know|see|obtain|request|inform|show|say|help|make|direct|point|be|assist|enclose|include|break|do|arrange|look|find|summarise|quantify)\\b"
                    + "|(?:can|could|would|will|may|might) (?:you|i|we|cafcass|the|someone|somebody|anyone)\\b"
                    + "|(?:i|we)(?: (?:would|should|'d)|'d) (?:also )?(?:really )?(?:like|be (?:very |most |really )?(?:grateful|interested|obliged|pleased)|appreciate|love|welcome)\\b"
                    + "|(?:i|we)(?: am| are|'m|'re)? ?(?:also |hereby |now |therefore |formally |writing to |would like to |want to |wish to )*(?:request(?:ing)?|ask(?:ing)? (?:for|you|that|whether|if|how|what)|seek(?:ing)?|require|want|wish to (?:know|see|obtain|request|receive|have)|need to know|ask)\\b"
                    + "|(?:grateful|appreciated?) if you\\b|tell (?:me|us)\\b|give (?:me|us)\\b|send (?:me|us)\\b|let me know\\b|(?:provide|supply|confirm|list|state|explain|disclose|specify|describe|outline|identify) (?:me|us|the|a|an|any|all|how|what|whether|which|who|when|where|why|your|details|copies|if|each|every|number)\\b"
                    + ")");

    private static final Pattern ASKS = Pattern.compile(
            "^(?:and |also,? |but |so )?(?:how (?:many|much|often|long|does|do|did|is|are|was|were|has|have|can|would|will|should)|(?:what|which|who|whose) (?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|steps|training|percentage|proportion|number|policy|policies|kind|type)"
                    + "|(?:when|where|why) (?:is|are|was|were|does|do|did|has|have|had|will|would)|(?:do|does|did|is|are|has|have|was|were) (?:you|cafcass|there|your|any|the|it|they)) ");

    /** How remarks, explanations and questions without a question mark begin; any other sentence is spared the patterns. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "many",
            "thanks",
            "thank",
            "i",
            "looking",
            "hope",
            "how",
            "please",
            "kindly",
            "could",
            "can",
            "would",
            "will",
            "if",
            "under",
            "in",
            "as",
            "pursuant",
            "apologies",
            "sorry",
            "my",
            "again",
            "where",
            "when",
            "by",
            "this",
            "these",
            "those",
            "specifically",
            "for",
            "to",
            "namely",
            "e",
            "ie",
            "eg",
            "n",
            "nb",
            "such",
            "and",
            "also",
            "but",
            "so",
            "what",
            "which",
            "who",
            "whose",
            "why",
            "do",
            "does",
            "did",
            "is",
            "are",
            "has",
            "have",
            "was",
            "were",
            "tell",
            "give",
            "send",
            "let",
            "provide",
            "supply",
            "confirm",
            "list",
            "state",
            "explain",
            "disclose",
            "specify",
            "describe",
            "outline",
            "identify",
            "grateful",
            "p",
            "ps",
            "may",
            "might",
            "further",
            "furthermore",
            "finally",
            "lastly",
            "firstly",
            "secondly",
            "thirdly",
            "next",
            "then",
            "additionally",
            "we");

    private static final Pattern ADDRESSES = Pattern.compile(
            "\\b(?:please|kindly|you|your|i|i'd|we|me|us|cafcass|information|response|reply|answers?|data|provide|supply|confirm|list|state|explain)\\b");

    /** What this sentence does, judged by its first words and its last sign. */
    static SentenceKind of(String sentence) {
        String head = head(sentence);
        boolean asksOutright = sentence.endsWith("?") || sentence.endsWith("?\"") || sentence.endsWith("?)");
        if (!hasLetter(head)) {
            return STATEMENT;
        }
        if (REMARKS.matcher(head).lookingAt()
                || (!asksOutright && FORM_OF_REPLY.matcher(head).find())) {
            return REMARK;
        }
        if (FOLLOW_UPS.matcher(head).lookingAt()) {
            return FOLLOW_UP;
        }
        if (DEMAND.matcher(head).lookingAt()) {
            return GENERIC.matcher(head).find() && !saysMoreAfterColon(sentence) ? INTRODUCTION : QUESTION;
        }
        if (isIntroduction(head)) {
            return INTRODUCTION;
        }
        return asksOutright || ASKS.matcher(head).lookingAt() ? QUESTION : STATEMENT;
    }

    /** Whether the sentence would be a question if nothing stood before it. */
    static boolean asksAlone(String sentence) {
        String head = head(sentence);
        return sentence.endsWith("?") || DEMAND.matcher(head).lookingAt() || head.contains("please ");
    }

    private static String firstWord(String head) {
        int end = 0;
        while (end < head.length() && Character.isLetter(head.charAt(end))) {
            end++;
        }
        return head.substring(0, end);
    }

    private static boolean isIntroduction(String head) {
        return head.endsWith(":") && GENERIC.matcher(head).find();
    }

    private static boolean saysMoreAfterColon(String sentence) {
        int colon = sentence.indexOf(": ");
        return colon > 0 && sentence.length() - colon > 15;
    }

    private static String head(String sentence) {
        String head = sentence.substring(0, Math.min(HEAD, sentence.length()));
        int start = 0;
        while (start < head.length() && !Character.isLetterOrDigit(head.charAt(start))) {
            start++;
        }
        return head.substring(start).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean hasLetter(String head) {
        return head.chars().anyMatch(Character::isLetter);
    }

    private static String start(String... alternatives) {
        return "^(?:" + String.join("|", alternatives) + ")";
    }
}
