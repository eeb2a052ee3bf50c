package org.examwright.generation.telling;

import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;

/**
 * Sentences that tell a deed and leave open whose it was, to what it was done or which of several
 * is meant; and sentences that tell no deed at all.
 */
final class LeftOpen {
    /** Every story has its own: "the canal", "the base", where no word behind says which. */
    private static final Pattern THING =
            Pattern.compile(
                    "\\b[Tt]he (?:canal|base|area|region|site|district|zone|building|bridge|tunnel"
                            + "|dam|mine|factory|harbour|port|fort|castle|camp|prison|ship|train"
                            + "|plane|island|river|valley|province|colony|territory|shooting"
                            + "|killing|killings|murder|massacre|fighting|cost|scheme"
                            + "|project|proposal|proposals|offer|demand|demands|request|allies"
                            + "|enemy|attack|siege|settlement|deal|agreement|pact|charter|measure"
                            + "|tax|ban|sale|loan|debts?|ransom|marriage|wedding|bomb|plot|mutiny"
                            + "|fleet|garrison|hopes|findings)"
                            + "(?! (?:(?:of|between|from|to|at|on|off|near|over|for|with|against|by"
                            + "|where|that|who|which|called|named)\\b|in \\p{Lu}|\\p{Lu}))(?!-)\\b");

    /** A name of one word that was given to many: "the Compromise", "the Final Act". */
    private static final Pattern HALF_A_NAME =
            Pattern.compile(
                    "\\b[Tt]he (?:(?:First|Second|Third|Fourth|Last|Final|New|2nd|3rd) )?"
                            + "(?:Act|Bill|Law|Statute|Compromise|Panic|Court|Corps"
                            + "|Pact|Agreement|Accord|Treaty|Decree|Edict|Charter|Code|Plan|Report"
                            + "|Commission|Crash|Massacre|Rising|Revolt|Election|Conference|Concord"
                            + "|MPs|Note|Manifesto|Ordinance|Amendment|Settlement)"
                            + "(?! (?:(?:of|between|on|for|against|to|at|near)\\b|in \\p{Lu}|\\p{Lu}))"
                            + "(?=$| (?:was|were|had|would|took|with|in|by|as)\\b| \\p{Ll})");

    private static final String KIND =
            "(?:landings?|risings?|uprisings?|revolts?|rebellions?|coups?|riots?|strikes?|mutin(?:y|ies)"
                    + "|referendums?|elections?|protests?|demonstrations?|raids?|attacks?|massacres?"
                    + "|battles?|arrests|executions|unrest|disturbances|fighting)";

    /** "A rising took place in Morocco": whose, and which. */
    private static final Pattern BARE_KIND =
            Pattern.compile(
                    "(?:(?:An?|The) )?(?i:"
                            + KIND
                            + ") (?:took place|broke out|began|was put down|failed)"
                            + "(?: (?:in|at|on|near|outside|across|throughout) (?:(?!,| and ).)*)?");

    /** "A treaty was signed with Genoa": by whom. */
    private static final Pattern ONE_PARTY =
            Pattern.compile(
                    "An? (?:secret |new |second |military |defensive |peace )*(?:treaty|alliance|truce"
                            + "|pact|agreement|peace|convention|armistice|ceasefire) was"
                            + " (?:signed|made|agreed|concluded|reached)"
                            + "(?:(?! between\\b| and | in \\p{Lu}).)*");

    /** "Lisbon was retaken": by whom; a place is lost and regained more than once. */
    private static final Pattern CHANGED_HANDS =
            Pattern.compile(
                    "(?:The )?\\p{Lu}[^ ]+(?: \\p{Lu}[^ ]+)? (?:was|were)"
                            + " (?:lost|retaken|recaptured|recovered|regained|reoccupied|entered"
                            + "|seized|won back|taken back)");

    /** "Bell was beaten": where. */
    private static final Pattern BEATEN =
            Pattern.compile(
                    "(?:The )?(?:\\p{Lu}[^ ]+ ){1,3}(?:was|were) (?:nearly |badly |heavily )?"
                            + "(?:beaten|routed|defeated|repulsed|humiliated|caught)"
                            + "|[^,]*? (?:beat|defeated|routed) (?:(?:the|an?) )?\\p{Lu}[^ ]+"
                            + "(?: (?:army|fleet|forces|troops))?"
                            + "|.* (?:won|lost) in \\p{Lu}[^ ]+");

    /** "Holm defeated Bell": of two who stood for an office one is beaten, and once. */
    private static final Pattern VOTED =
            Pattern.compile(
                    "(?i)\\b(?:(?:re-?)?elect(?:ed|ion|ions)|presiden(?:t|cy|tial)|votes?|voted|polls?"
                            + "|polled|candidates?|nominat(?:ed|ion)|leadership)\\b");

    /** "Holm was sworn in": into what office, his own name tells. */
    private static final Pattern SWORN = Pattern.compile(".* (?:was|were) sworn in");

    /** "Troops went into Kiel", "French troops landed": whose, or where. */
    private static final Pattern MOVED =
            Pattern.compile(
                    "(?!.* fired on (?:.* )?in \\p{Lu})(?:Troops|Soldiers|Students|Forces|Ships|Missionaries"
                            + "|Envoys|Settlers) "
                            + "(?:went|were sent|came|arrived|landed|marched|moved|fired|entered"
                            + "|returned|left|withdrew)\\b.*"
                            + "|.* (?:landed|arrived)(?: and .*)?");

    /** Words that lean on a sentence before: "answered with", "began the second". */
    private static final Pattern LEANS =
            Pattern.compile(
                    ".* (?:answered|replied|responded)(?: (?:with|by)\\b.*)?"
                            + "|.* that .* would (?:leave|withdraw|follow|return|go|be \\p{Ll}+ed)"
                            + "|.* the (?:first|second|third|fourth|last|latter|former|others?|rest)"
                            + "|.* (?:was|were) (?:added|included|attached|transferred)"
                            + "|.*['’]s? own .*"
                            + "|.* the last \\p{Lu}.*"
                            + "|.* came (?:first|second|last)\\b.*"
                            + "|.* to (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:more |other )?(?:countries"
                            + "|states|nations|provinces|colonies|territories|towns|cities)"
                            + "|.* (?:made|issued|passed) an? (?:\\p{L}+ )?(?i:bull|decree|edict|law|act)"
                            + "|.* entered(?: to .*)?"
                            + "|.* at court|.*\\bgave the occasion\\b.*"
                            + "|.* (?:during|after|before|by) the (?:fighting|struggle|battle|war)");

    /** "An attack on Kiel failed", "a Translation Office opened", "cholera hit Kiel". */
    private static final Pattern ANYBODYS =
            Pattern.compile(
                    "An (?:attack|assault|attempt|expedition) (?:on|against|to) (?!.* by (?:the"
                            + " )?\\p{Lu}).*"
                            + "|An? (?:\\p{Lu}\\p{Ll}+ )+opened"
                            + "|An? (?:\\p{Lu}[^ ]+ ){1,2}(?:act|law|bill|decree) was \\p{Ll}+"
                            + "|(?:Cholera|Plague|Typhus|Smallpox|Influenza|Famine) (?!arrived in ).*");

    /** "Much of Norway was governed by the Bergen Company": how things stood. */
    private static final Pattern STOOD =
            Pattern.compile(
                    ".* (?:was|were) (?:(?:governed|ruled|run|owned|inhabited) by|stuck (?:in|at"
                            + "|outside)) .*");

    /** "The king was crowned at Reims", "killed the tsar". */
    private static final Pattern RULER =
            Pattern.compile(
                    "The (?i:king|queen|emperor|empress|tsar|sultan|shah|pope|regent|governor"
                            + "|governor-general|viceroy|president|chancellor|prince|duke|bishop"
                            + "|archbishop) (?:was|were|annexed|married|invaded)\\b.*"
                            + "|.* (?:killed|murdered|shot|deposed|crowned|executed|assassinated"
                            + "|overthrew|arrested) the (?:king|queen|emperor|empress|tsar|kaiser"
                            + "|sultan|shah|pope|regent|governor|president)");

    /** "A crowd filled the Plaza and secured his release": whose. */
    private static final Pattern NOBODY = Pattern.compile("(?:An?|The|Some|Many) [^\\p{Lu}]*");

    /** "The Second took Kiel": the second of what stands in a sentence before. */
    private static final Pattern ONLY_COUNTED =
            Pattern.compile(
                    "The (?:First|Second|Third|Fourth|Fifth|Sixth|Last|Former|Latter|Others?)");

    /** "Was asked too", "said no", "followed with a truce": a sentence before asks or goes on. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    ".*\\b(?:said|voted|answered) (?:yes|no)\\b.*|.* (?:was|were) \\p{Ll}+ too\\b.*"
                            + "|.* followed(?: (?:with|suit)\\b.*)?"
                            + "|.* (?:was|were) declared (?:first|second|last)\\b.*");

    /** "Was brought back", "was swallowed", "submitted", "offered a bargain": to what, by whom. */
    private static final Pattern HALF =
            Pattern.compile(
                    ".* (?:was|were) (?:swallowed|sliced away|brought back|carried off|put back|fetched)"
                            + "|.* submitted|(?:Rises|Returns|Moves|Lands|Attacks|Marches|Charges|Calls|Claims)"
                            + " (?:near|at|on|to|from|in) .*"
                            + "|.* (?:offered|handed|showed) (?:(?:The |the )?\\p{Lu}[^ ]+|an? \\p{Ll}+)"
                            + "|.* held (?:his|her|its|their) \\p{Ll}+"
                            + "|Peace was (?:signed|made|agreed|concluded)(?: (?:in|at) .*)?"
                            + "|An? (?:warrant|order|letter|document|memorandum|paper) was"
                            + " (?:signed|sent|issued|written)(?: (?:in|at) .*)?");

    /** "Was nearly gone": how things stood. */
    private static final Pattern GONE =
            Pattern.compile(
                    ".* (?:was|were) (?:nearly |almost |virtually |all but )?"
                            + "(?:gone|over|ready|alone)");

    /** "Holm carried her off": a woman of a line before. */
    private static final Pattern HER =
            Pattern.compile(
                    ".* her(?: (?:off|back|away|out|to|from|in|into|as|at|up|down|for|on|with|by)\\b.*)?");

    /** "The Holm II siege failed", "the Kiel march took place": of what, and for what. */
    private static final Pattern OF_WHAT =
            Pattern.compile(
                    "The (?:\\p{Lu}\\p{Ll}+ )+[IVX]+ (?:siege|attack|campaign|expedition|invasion|coup|tour)\\b.*"
                            + "|The (?:\\p{Lu}\\p{Ll}+ )?(?:march|demonstration|rally|parade) took place"
                            + "|The (?:Pilgrimage|March|Demonstration|Rally|Parade) took place");

    /** "Denmark broke", "Holm rode back", "the SDF came out": with whom, where, of what. */
    private static final Pattern NOWHERE =
            Pattern.compile(
                    "(?:The )?\\p{Lu}.* (?:broke|(?:rode|came|went|marched|sailed|drove) back)"
                            + "|(?:The )?\\p{Lu}[^ ]*(?: \\p{Lu}[^ ]*)* came out");

    /** "Holm was killed and 18 soldiers at Kiel": what befell those is a verb short. */
    private static final Pattern AND_OTHERS =
            Pattern.compile(
                    ".* (?:was|were) (?:killed|wounded|injured|murdered|shot|arrested|executed|hanged)"
                            + " and (?:\\d+|two|three|four|five|six|many|several|dozens|hundreds)"
                            + "(?! (?:[^ ]+ )*(?:was|were|had|\\p{Ll}+ed|fled|fell|left)\\b).*");

    /** "De Holms was hanged": one of them or all. */
    private static final Pattern FAMILY =
            Pattern.compile("(?:The )?(?:De|Van|Von|Du) \\p{Lu}\\p{Ll}+[bcdfgklmnprt]s was .*");

    /** "There's another", and "Will limited Holm", a testament that looks like a man. */
    private static final Pattern NOT_OPENED = Pattern.compile("There['’]s .*|Will \\p{Ll}.*");

    /** "The Grand Alliance signed Kiel": a paper is signed somewhere and signs nothing. */
    private static final Pattern PAPER_SIGNED =
            Pattern.compile(
                    "(?:The )?(?:\\p{Lu}[^ ]+ )+(?:Alliance|Treaty|Pact|Act|Convention|Declaration|Accords?"
                            + "|Agreement|Protocol|Charter|Concordat|Covenant) signed \\p{Lu}[^ ]+(?: in .*)?");

    /** "Kiel lost to Holm": by one who is not named. */
    private static final Pattern LOST_TO =
            Pattern.compile("\\p{Lu}[^ ]*[^s ] lost to (?:the )?\\p{Lu}.*");

    /** "Died heart": of what is told in no sentence. */
    private static final Pattern DIED =
            Pattern.compile(
                    ".* died (?:heart|cancer|fever|stroke|plague|pneumonia|typhus|cholera|smallpox"
                            + "|tuberculosis|malaria|gout|illness|wounds|battle|exile|prison)\\b.*");

    private LeftOpen() {}

    static boolean is(Line line, Names names) {
        String text = line.text();
        return DIED.matcher(text).matches()
                || state(line.clause())
                || ONLY_COUNTED.matcher(line.clause().subject()).matches()
                || GOES_ON.matcher(text).matches()
                || HALF.matcher(text).matches()
                || GONE.matcher(text).matches()
                || HER.matcher(text).matches()
                || OF_WHAT.matcher(text).matches()
                || NOWHERE.matcher(text).matches()
                || AND_OTHERS.matcher(text).matches()
                || FAMILY.matcher(text).matches()
                || NOT_OPENED.matcher(text).matches()
                || PAPER_SIGNED.matcher(text).matches()
                || lostBySomebody(line, names)
                || listCut(line)
                || SWORN.matcher(text).matches() && !names.surname(line.subject().getLast())
                || THING.matcher(text).results().anyMatch(found -> endsAName(text, found.end()))
                || HALF_A_NAME.matcher(text).find()
                || BARE_KIND.matcher(text).matches()
                || ONE_PARTY.matcher(text).matches()
                || CHANGED_HANDS.matcher(text).matches()
                || BEATEN.matcher(text).matches() && !atAVote(line, names)
                || MOVED.matcher(text).matches()
                || LEANS.matcher(text).matches()
                || ANYBODYS.matcher(text).matches()
                || STOOD.matcher(text).matches()
                || RULER.matcher(text).matches()
                || NOBODY.matcher(line.clause().subject()).matches()
                        && text.matches(".*\\b(?:his|her)\\b.*");
    }

    /** "Constitutions for Kiel, Lund, both", told of Kiel alone. */
    private static boolean listCut(Line line) {
        String last = line.words().getLast();
        return Line.capital(last)
                && Pattern.compile(
                                "\\b(?:for|between|with|against|to|from|of) (?:the )?"
                                        + Pattern.quote(last)
                                        + ", \\p{Lu}\\p{L}+,? (?:both|and|&) ")
                        .matcher(line.own())
                        .find();
    }

    /** "Kiel lost to Holm", unless it is a man who "loses to Holm". */
    private static boolean lostBySomebody(Line line, Names names) {
        return LOST_TO.matcher(line.text()).matches()
                && !names.surname(line.subject().getLast())
                && line.quotes().stream().noneMatch(quote -> quote.contains(" loses to "));
    }

    private static boolean atAVote(Line line, Names names) {
        return line.clause().voice() == Clause.Voice.ACTIVE
                && names.surname(line.subject().getLast())
                && names.surname(line.words().getLast())
                && line.quotes().stream().anyMatch(quote -> VOTED.matcher(quote).find());
    }

    /** "The river" by itself, not "the river tolls". */
    private static boolean endsAName(String text, int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return true;
        }
        Dictionary.Entry next = Dictionary.of(Line.plain(text.substring(end + 1).split(" ")[0]));
        return !next.onlyPlural();
    }

    /** What someone or something was, an office or a verdict; but a birth is a deed. */
    private static boolean state(Clause clause) {
        return clause.voice() == Clause.Voice.COPULA && !clause.rest().matches("born\\b.*");
    }
}
