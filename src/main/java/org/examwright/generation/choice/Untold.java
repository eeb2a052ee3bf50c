package org.examwright.generation.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Happening;
import org.examwright.sources.Evidence;

/**
 * What only a reader of the notes can make out: whom "the students" are, from what someone was
 * dismissed, what "a treaty" was, or when something that went on for years "spread".
 */
final class Untold {
    /** People meant by the page and not named: nobody else knows which. */
    private static final Pattern MEANT =
            Pattern.compile(
                    "^The (students|workers|soldiers|sailors|peasants|protesters|marchers|strikers"
                            + "|demonstrators|rebels|rioters|delegates|leaders|members|men|women"
                            + "|children|volunteers|police|troops|ministers|officers|nobles|monks)"
                            + " (was|were|had|\\p{Ll}+ed|\\p{Ll}+t)\\b");

    /** "A concordat was signed with the Pope", "A boycott took place": whose, is not said. */
    private static final Pattern WHOSE =
            Pattern.compile(
                    "^An? (?!.*\\bby \\p{Lu}).*\\b(took place|broke out|(was|were)"
                            + " (signed|passed|held|launched|introduced|agreed|issued))\\b");

    /** What happened more than once: "missed a payment" does not tell which. */
    private static final Pattern REPEATED =
            Pattern.compile(
                    "\\b(missed|paid|made|received|held|gave|called|lost|won|met at) an? (\\p{Ll}+"
                            + " )*(payments?|instalment|speech|meeting|conference|loan|strike|election"
                            + "|vote|referendum|rally|congress|debate|visit|concession)$");

    /** An ending that leaves out from what, or what was said. */
    private static final Pattern CUT =
            Pattern.compile(
                    "\\b(was|were)( both| all)?"
                            + " (dismissed|removed|sacked|promoted|replaced)$|\\b(resigned|stepped"
                            + " down)$|\\b(as a result|in response|in return|instead|in"
                            + " reply)$|\\bwent on (television|the radio|air)$|^The \\S+ (Party"
                            + " )?(Congress|Conference) (took place|met|was held)$");

    /** How a writer stages what went on, and how much a writer makes of it. */
    private static final Pattern STAGED =
            Pattern.compile(
                    "\\b(spread (throughout|across|through)|reached (its|the|a)"
                            + " (peak|height|climax)|intensified|escalated|worsened|(was|were)( again)?"
                            + " under threat)\\b|\\p{L} (final|major|key|crucial|significant|main)("
                            + " \\p{Ll}+)*"
                            + " (reforms?|polic(y|ies)|changes?|measures?|events?|problems?|steps?)\\b");

    /** "Lorn pact was signed", "Sarn brothers were shot": as jotted, without the article. */
    private static final Pattern BARE =
            Pattern.compile(
                    "^(\\p{Lu}\\S*"
                            + " )+(brothers|sisters|pact|treaty|agreement|plan|law|act|crisis|affair"
                            + "|trial|revolt|rising|strike|putsch|war|conference|congress|decree"
                            + "|Marshes|Mountains|Islands|Straits)"
                            + " (was|were|took|began|ended|broke|failed|passed)\\b");

    private static final Pattern CLIPPED = Pattern.compile("\\b[Tt]he (?<name>\\p{Lu}\\p{Ll}+)\\b");

    private static final Pattern OF_A_YEAR =
            Pattern.compile("\\b[Tt]he (?<name>\\p{Lu}\\p{Ll}+) of \\d{4}\\b");

    private Untold() {}

    /** Whether its label leaves open what it is about. */
    static boolean leaves(Happening happening) {
        String label = happening.label();
        return MEANT.matcher(label).find()
                || WHOSE.matcher(label).find()
                || CUT.matcher(label).find()
                || BARE.matcher(label).find() && !label.matches("(An?|The) .*")
                || REPEATED.matcher(label).find()
                || STAGED.matcher(label).find()
                || clipped(happening);
    }

    private static boolean ofAYear(String name, String said) {
        return OF_A_YEAR.matcher(said).results().anyMatch(of -> of.group("name").equals(name));
    }

    /** "The Nation", "the Panic", where the notes call it the Nation of something, of 1873. */
    private static boolean clipped(Happening happening) {
        Matcher names = CLIPPED.matcher(happening.label());
        while (names.find()) {
            String name = names.group("name");
            String longer = "the " + name + " of ";
            if (!happening.label().contains("he " + name + " of ")
                    && happening.event().quotes().stream()
                            .map(Evidence::quote)
                            .anyMatch(said -> said.contains(longer) || ofAYear(name, said))) {
                return true;
            }
        }
        return false;
    }
}
