package org.examwright.knowledge.extraction.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The words with which English says that one thing came of another. */
final class CausalLanguage {
    /** "was forced to", "be made": somebody suffers it, but what brought it about is not said. */
    private static final String NOT_PASSIVE =
            "(?<!\\b(?:was|were|been|be|being|is|are|not|got|get|getting|were all|were both|was"
                    + " also|were also|was then|were then|was never|were never|been further) )";

    /** "forced to", "allowed by": no object follows, so nobody is said to do it. */
    private static final String WITH_OBJECT = "(?! (?:to|by|in|out|from|for|upon|at|with)\\b)";

    private static final List<Marker> MARKERS =
            List.of(
                    effectFirst(
                            "because,b/c,bc,cos,coz,due,owing,thanks,account,result,consequence,response,reaction,out"
                                    + " of,hope,hoping,fear,revenge,retaliation,protest,attempt,effort,bid"
                                    + " to,aim of,intention,purpose,grounds,punishment,return,reason",
                            "\\b(?:because of|because|b/c(?: of)?|(?-i:(?<!\\d"
                                    + " )bc)|(?-i:cos|coz)|due to|owing to|thanks to|on account of|as a"
                                    + " (?:direct )?(?:result|consequence) of|in response to|in"
                                    + " reaction to|out of"
                                    + " (?:fear|convenience|spite|ambition|greed|anger|loyalty)|in the"
                                    + " hope|hoping (?:to|that)|for fear (?:of|that)|in revenge"
                                    + " for|(?:in )?retaliation for|revenge for|in protest"
                                    + " (?:at|against)|in an (?:attempt|effort) to|in a bid to|with the"
                                    + " aim of|with the (?:intention|purpose) of|on the grounds"
                                    + " (?:of|that)|as punishment for|in return for|for this"
                                    + " reason)\\b"),
                    effectFirst(
                            "by,from",
                            "\\b(?:(?:was|were|is|are|been|being|mainly|partly|largely)"
                                    + " (?:\\p{L}+ly"
                                    + " )?)?(?:caused|provoked|triggered|sparked|prompted|inspired|encouraged|fuelled|influenced|motivated|driven|brought"
                                    + " about|worsened) (?:\\p{L}+ly"
                                    + " )?by\\b|\\b(?:resulted|resulting|stemmed|stemming|arose|arising|came|deriv(?:e|ed|es))"
                                    + " (?:directly |partly |mainly )?from\\b(?! \\p{Lu})"),
                    causeFirst(
                            "result,consequen,therefore,thus,thereby,hence,reason,why,accordingly,so,effect",
                            "\\b(?:as a (?:direct )?(?:result|consequence)(?!"
                                    + " of)|consequently|therefore|thus|thereby|hence|for this"
                                    + " reason|that is why|which is why|this is why|accordingly|so"
                                    + " that|and so|in doing so|with the result that|the"
                                    + " (?:result|consequence|effect) (?:of this )?was)\\b"),
                    causeFirst(
                            "led to,lead,led ,result,rise to,about,contribut,way,mean",
                            "\\b(?:(?:this |which |it |that |and )?(?:also )?(?:led|leading|leads?)"
                                    + " (?:directly |eventually )?to|(?:this |which"
                                    + " )?result(?:ed|ing|s) in|gave rise to|(?:helped )?(?:to"
                                    + " )?(?:bring|brought|bringing) about|contribut(?:ed|ing) to|paved"
                                    + " the way for|opened the way (?:for|to)|(?:this |which |it"
                                    + " )?(?:mean|meant|means|meaning)(?: that)?\\b(?! to\\b))"),
                    causeFirst(
                            "caus,provok,trigger,spark,prompt,encourag,forc,enabl,allow,help,ensur,prevent,persuad,convinc,inspir,anger,alarm,alienat,undermin,weaken,strengthen,destabilis,fuel,humiliat,outrag,devastat,intensif,worsen",
                            "(?-i:(?<![\\p{L}\\d)] )(?<![\\p{L})]-)\\b(?=\\p{Lu}\\p{Ll}+"
                                    + " \\p{Ll})|\\b(?=\\p{Ll}))"
                                    + NOT_PASSIVE
                                    + "(?:caus(?:ed|es|ing)|provok(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|prompt(?:ed|ing)|encourag(?:ed|ing)|forc(?:ed|ing)|enabl(?:ed|ing|es)|allow(?:ed|ing|s)|help(?:ed|ing)"
                                    + " (?:to|him|her|them)|ensur(?:ed|ing)|prevent(?:ed|ing)|persuad(?:ed|ing)|convinc(?:ed|ing)|inspir(?:ed|ing)|anger(?:ed|ing)|alarm(?:ed|ing)|alienat(?:ed|ing)|undermin(?:ed|ing)|weaken(?:ed|ing)|strengthen(?:ed|ing)|destabilis(?:ed|ing)|fuel(?:led|ling)|humiliat(?:ed|ing)|outrag(?:ed|ing)|devastat(?:ed|ing)|intensifi(?:ed)|worsen(?:ed|ing))\\b"
                                    + WITH_OBJECT),
                    weakCauseFirst(
                            "made,make,making",
                            "\\b"
                                    + NOT_PASSIVE
                                    + "ma(?:de|kes?|king)"
                                    + " (?:it|him|her|them|the|his|many|people|\\p{L}+) [\\p{L}'"
                                    + " ]{0,30}?(?:difficult|easy|easier|hard|harder|possible|impossible|worse|better|richer|poorer|stronger|weaker|unpopular|popular|seem|appear|look|feel|turn|think|want|hate|more|less|dependent|vulnerable|angry|very|extremely|ill|rich|poor|famous|powerful|readier)\\b"),
                    weakCauseFirst(
                            "gave,giv,gaive",
                            "\\b(?:ga?ive[sn]?|gave|giving) [\\p{L}'"
                                    + " ]{2,24}(?:power|control|advantage|opportunity|chance|excuse|reason|pretext|confidence|influence|support|lot|publicity|popularity|time|jobs|legitimacy|experience)\\b"),
                    effectFirst("order,so as", "\\b(?:in order (?:to|that)|so as to)\\b"),
                    weakEffectFirst(
                            "afraid,fear,worr,angry,horrified,concerned",
                            "\\b(?:afraid|fear(?:ed|s|ing)|worr(?:y|ied)"
                                    + " that|angry|horrified|concerned that)"
                                    + " (?=that|of|he|they|the|it)"),
                    weakEffectFirst(
                            "by ",
                            "\\bby (?:his|her|their|its|the) (?:own"
                                    + " )?(?:desire|need|fear|fears|ambition|wish|hatred|lack|failure|refusal|inability)\\b"),
                    weakEffectFirst(
                            "need", "\\b(?:the|a|great|no|see|saw|felt) need (?:to|for)\\b"),
                    weakCauseFirst(
                            "crucial,vital,essential,imperative",
                            "\\b(?:crucial|vital|essential|imperative) (?:to|for)\\b"),
                    weakCauseFirst(
                            "easy,easier,hard,difficult,impossible,unable",
                            "\\b(?:easy|easier|hard|harder|difficult|impossible|unable) (?:for"
                                    + " \\p{L}+ )?to\\b"),
                    weakCauseFirst("if", "\\bif\\b[^.;]{5,90}\\b(?:would|could|then)\\b"),
                    weakEffectFirst(
                            "if,unless", "\\b(?:would|could)\\b[^.;]{3,60}\\b(?:if|unless)\\b"),
                    weakEffectFirst(
                            "reason,cause,by ",
                            "\\b(?:reasons? (?:for|why|was|were)|causes? of|by"
                                    + " (?:being|opposing|keeping|using|giving|refusing|exploiting|taking|making|getting|becoming|putting|having|removing|appointing|allowing|denouncing|controlling))\\b"),
                    weakEffectFirst(
                            " for ",
                            "\\b(?:criticised|condemned|punished|arrested|executed|blamed|attacked|expelled|dismissed|sacked|praised|hated|disliked|fined|imprisoned|jailed|tried|hanged|exiled|forgave|forgiven|resented|admired|famous|unpopular)\\b[^.;,]{0,40}?\\b(?<at>for)"
                                    + " (?=not |the |his |her |their |its |being |having"
                                    + " |\\p{L}+ing\\b)"),
                    weakCauseFirst(
                            "kept,keeping",
                            "\\b(?:kept|keeping) [\\p{L} ]{2,30} (?:out of|from)\\b"),
                    weakCauseFirst(
                            "use",
                            "\\b(?:use(?:d)? (?:this|it|his|her|their|the) [\\p{L} ]{0,30}?(?:to|so"
                                    + " that))\\b"),
                    weakCauseFirst(
                            "and was,and were",
                            "\\b(?<at>and) (?=(?:was|were) (?:then |therefore |later |promptly"
                                    + " |soon )?(?:expelled|condemned|sacked|dismissed|exiled|thrown"
                                    + " out|let back|imprisoned|banned|fined|defeated|removed|forced"
                                    + " out|outlawed|punished)\\b)"));

    private CausalLanguage() {}

    /** The clearest causal marker of a sentence, the first of them, or null. */
    static @Nullable Found first(Line line, Sentence sentence) {
        String text = line.part(sentence.start(), sentence.end());
        List<Found> all = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (Marker marker : MARKERS) {
            if (!marker.worth(lower)) {
                continue;
            }
            Matcher matcher = marker.pattern().matcher(text);
            if (matcher.find() && matcher.end() > matcher.start()) {
                all.add(
                        new Found(
                                marker.at() ? matcher.start("at") : matcher.start(),
                                matcher.end(),
                                marker.causeFirst(),
                                marker.strong()));
            }
        }
        all.addAll(CausalJoints.in(line, sentence));
        Found best = null;
        for (Found found : all) {
            boolean better =
                    best == null
                            || found.strong() && !best.strong()
                            || found.strong() == best.strong() && found.start() < best.start();
            best = better ? found : best;
        }
        return best;
    }

    private static Marker causeFirst(String hints, String pattern) {
        return new Marker(List.of(hints.split(",")), compiled(pattern), true, true);
    }

    private static Marker effectFirst(String hints, String pattern) {
        return new Marker(List.of(hints.split(",")), compiled(pattern), false, true);
    }

    private static Marker weakCauseFirst(String hints, String pattern) {
        return new Marker(List.of(hints.split(",")), compiled(pattern), true, false);
    }

    private static Marker weakEffectFirst(String hints, String pattern) {
        return new Marker(List.of(hints.split(",")), compiled(pattern), false, false);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private record Marker(List<String> hints, Pattern pattern, boolean causeFirst, boolean strong) {
        /** Whether a word of the marker is there at all; saves most sentences the search. */
        boolean worth(String lower) {
            for (String hint : hints) {
                if (lower.contains(hint)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether only a part of the words, called "at", is the marker proper. */
        boolean at() {
            return pattern.namedGroups().containsKey("at");
        }
    }

    /**
     * Where a marker stands, counted from the start of the sentence.
     *
     * @param causeFirst whether what is before it is the cause and what is behind it the effect
     */
    record Found(int start, int end, boolean causeFirst, boolean strong) {}
}
