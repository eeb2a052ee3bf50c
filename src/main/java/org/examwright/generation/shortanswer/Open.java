package org.examwright.generation.shortanswer;

import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Words;

/**
 * Sentences that fit more than one event, or tell of no event at all: a learner who knows the
 * history cannot tell which is meant, or when it was.
 */
public final class Open {
    private static final String STATE = "(?:[Tt]he )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?";

    /** "Prussia invaded Saxony": neighbours did so more than once. */
    private static final Pattern AGAIN =
            Pattern.compile(
                    "^"
                            + STATE
                            + " (?:invaded|attacked|occupied|annexed|defeated|fought|declared war"
                            + " on|made peace with|went to war with|was (?:invaded|attacked"
                            + "|occupied|annexed|defeated) by) "
                            + STATE
                            + "$");

    /** An office taken or left that is not named. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:resigned|abdicated|stepped down|was (?:dismissed|sacked|removed"
                            + "|promoted|replaced))$|^"
                            + STATE
                            + " (?:replaced|succeeded) "
                            + STATE
                            + "$");

    /** A treaty called after what all treaties promise, without those who made it. */
    private static final Pattern TREATY =
            Pattern.compile(
                    "\\b(?:Treaty|Peace|Pact|Truce|Alliance) of (?:\\p{Lu}\\p{L}+ )*(?:Peace"
                            + "|Friendship|Amity|Alliance|Neutrality|Assistance|Union|Marriage"
                            + "|Mutual)\\b(?!.*\\b(?:with|between|by)\\b)");

    /** What somebody said would be, or was over: how one writer puts it. */
    private static final Pattern SAID =
            Pattern.compile(
                    "\\b(?:announced|declared|proclaimed|stated|promised|expressed|called"
                            + " for)\\b (?:that\\b|to\\b|(?:the|his|her|its|their|an?)"
                            + " (?:end|beginning|start|intention|aim|wish|desire|plan|need|support"
                            + "|hope|victory|goal)s?\\b|intended\\b)");

    /** What a plan did for as long as it was in force. */
    private static final Pattern IN_FORCE =
            Pattern.compile(
                    "\\b(?:Plan|Policy|Programme|Scheme|Deal|System|Act|Code)s? (?:\\p{Ll}+ly )?"
                            + "(?:controlled|regulated|reduced|increased|improved|raised|lowered"
                            + "|limited|encouraged|helped|boosted|restricted|governed|ran)\\b"
                            + "|\\b(?:controlled|regulated|boosted|dominated) \\p{Ll}+\\b");

    /** Who went, and not whence or whither: they may have gone before. */
    private static final Pattern WENT =
            Pattern.compile("\\b(?:fled|escaped|returned|withdrew|retreated|departed|arrived)$");

    /** A town is besieged and taken more than once, and by more than one. */
    private static final Pattern TAKEN =
            Pattern.compile(
                    "^(?:[Tt]he )?(?i:siege|sack|capture|relief|bombardment|occupation|loss) of "
                            + STATE
                            + " (?:took place|began|ended|was \\p{Ll}+)$|^"
                            + STATE
                            + " was (?:besieged|captured|taken|retaken|sacked|relieved)$");

    /** Seats won in no election, a ruler proclaimed nobody knows what, accords about nothing. */
    private static final Pattern OF_WHAT =
            Pattern.compile(
                    "\\bwon \\d+ (?:\\p{Ll}+"
                            + " )?(?:states|seats|votes)\\b(?!.*\\b(?i:elections?)\\b)|^\\p{Lu}\\p{L}+(?:"
                            + " [IVX]+)? was (?:proclaimed|declared)$|^(?:[Tt]he )?"
                            + "(?:Paris|Geneva|London|Vienna|Berlin|Rome|Washington|Brussels)"
                            + " (?:Accords?|Agreements?|Treaty|Protocols?|Convention|Pact) (?:was|were)"
                            + " (?:signed|agreed|made|reached)$");

    /** A post of which there is one in every land or county. */
    private static final Pattern POST =
            Pattern.compile(
                    "\\b(?:became|was (?:made|appointed)) (?:the )?(?:viceroy|governor|ambassador"
                            + "|minister|bishop|envoy|commissioner|secretary|mayor)$");

    /** Initials without their article, which nobody reads as a word. */
    private static final Pattern INITIALS =
            Pattern.compile("^(?!(?:NATO|ANZAC|UNESCO|UNICEF|OPEC|CORE)\\b)\\p{Lu}{4,6} \\p{Ll}");

    /** "Freed troops for king", and the name of an attack told as who made it. */
    private static final Pattern CLIPPED =
            Pattern.compile(
                    "\\b(?:for|to|against|by|with|from)"
                            + " (?:king|queen|army|navy|government|crown|emperor|pope|president|enemy)(?:$|"
                            + " (?:in|at|on|after)\\b)|\\b(?:attacked|raided|assaulted) on\\b");

    /** What is done with one's own hand, and not by whoever was in office. */
    private static final Set<String> BY_HAND =
            Set.of("sign", "draft", "propose", "edit", "design", "invent");

    /** "Signed", "signature", "drafts", "proposal", and not "significant". */
    private static final String FORMS =
            "(?:e|e?s|e?d|ing|[eo]rs?|als?|ions?|atures?|ator(?:y|ies))?";

    private Open() {}

    /**
     * Whether the quotes say that the deed was done by hand where the sentence does: under whom
     * peace was made is not who signed it.
     */
    public static boolean isToldAsDone(Happening happening) {
        String base = happening.clause().base();
        return !BY_HAND.contains(base)
                || happening.event().quotes().stream()
                        .flatMap(said -> Words.tokens(said.quote()).stream())
                        .anyMatch(
                                word ->
                                        Words.bare(word)
                                                .matches(base.replaceAll("e$", "") + FORMS));
    }

    /** Whether a sentence leaves open which event it tells of. */
    static boolean leaves(String text) {
        return AGAIN.matcher(text).find()
                || OFFICE.matcher(text).find()
                || TREATY.matcher(text).find()
                || SAID.matcher(text).find()
                || IN_FORCE.matcher(text).find()
                || WENT.matcher(text).find()
                || TAKEN.matcher(text).find()
                || OF_WHAT.matcher(text).find()
                || POST.matcher(text).find()
                || INITIALS.matcher(text).find()
                || CLIPPED.matcher(text).find();
    }
}
