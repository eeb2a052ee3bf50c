package org.examwright.knowledge.conflicts.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.examwright.knowledge.extraction.dates.When;
import org.jspecify.annotations.Nullable;

/** Times that hang on something else: "right after the king's murder", "right after WW2". */
final class Anchors {
    private static final Pattern WAR =
            Pattern.compile(
                    "\\b(?:right|immediately|straight|directly|shortly|soon) after (?:the )?"
                            + "(?:ww ?(?<n>1|2|i|ii)|world war (?<m>1|2|i|ii|one|two)"
                            + "|(?<o>first|second) world war)\\b");
    private static final LocalDate FIRST_OVER = LocalDate.of(1918, 11, 11);
    private static final LocalDate SECOND_OVER = LocalDate.of(1945, 9, 2);

    private final Map<String, Span> deaths = new HashMap<>();

    /**
     * @param at where the word stands that the time hangs on
     * @param said the words that say so
     */
    record Anchor(Span span, int at, String said) {}

    Anchors(List<Claim> claims) {
        for (Claim claim : claims) {
            Span span = claim.span();
            String person = claim.deed().person();
            if (claim.deed().kind().equals("death") && span != null && person != null) {
                deaths.merge(person, span, (a, b) -> a.days() <= b.days() ? a : b);
            }
        }
    }

    @Nullable Anchor of(Telling telling, List<Deed> deeds) {
        Matcher war = WAR.matcher(telling.text().toLowerCase(Locale.ROOT));
        if (war.find()) {
            return new Anchor(afterWar(war), -1, war.group());
        }
        for (Deed deed : deeds) {
            Span death = deed.kind().equals("death") ? deaths.get(deed.person()) : null;
            if (death != null && points(telling.words(), deed.at())) {
                return new Anchor(death, deed.at(), death.toString());
            }
        }
        return null;
    }

    private static Span afterWar(Matcher war) {
        boolean first =
                List.of("1", "i", "one", "first")
                        .contains(
                                war.group("n") != null
                                        ? war.group("n")
                                        : war.group("m") != null ? war.group("m") : war.group("o"));
        LocalDate over = first ? FIRST_OVER : SECOND_OVER;
        When when = new When.Range(new When.Day(over), new When.Day(over.plusYears(1)));
        return new Span(when.first(), when.last(), false, false, when);
    }

    /** "Right after her death", "was the death of": what is told happened then. */
    private static boolean points(List<Word> words, int at) {
        int place = 0;
        while (place < words.size() && words.get(place).start() < at) {
            place++;
        }
        for (int i = Math.max(0, place - 5); i < place; i++) {
            boolean after = words.get(i).is("after") && i > 0;
            if (after && Surroundings.AT_ONCE.contains(words.get(i - 1).lower())) {
                return true;
            }
            if (words.get(i).is("was") && place - i == 2 && words.get(i + 1).is("the")) {
                return true;
            }
        }
        return false;
    }
}
