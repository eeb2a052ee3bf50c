package org.examwright.knowledge.extraction.labels.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.junit.jupiter.api.Test;

class KnownHappeningsTests {
    private static final Pattern YEARS =
            Pattern.compile("(-?[1-9]\\d{0,3})(?:-(-?[1-9]\\d{0,3}))?");
    private static final String NAME = "['\\p{L}\\d][\\p{L}\\p{M}\\d .'’&-]*";

    private static final Pattern FULL =
            Pattern.compile("(?:the )?[\\p{L}\\d][\\p{L}\\p{M}\\d ,.'’&-]*");

    @Test
    void eachLineHasAShortNameAFullNameAndYears() {
        List<String> malformed = new ArrayList<>();
        for (List<String> entry : Lexicon.entries("known-happenings")) {
            boolean sound =
                    (entry.size() == 3 || entry.size() == 4)
                            && entry.get(0).matches(NAME)
                            && FULL.matcher(entry.get(1)).matches()
                            && YEARS.matcher(entry.get(2)).matches()
                            && (entry.size() == 3 || entry.get(3).matches("\\p{Ll}+ \\p{Ll}+"));
            if (!sound) {
                malformed.add(String.join(" | ", entry));
            }
        }
        assertThat(malformed).isEmpty();
        assertThat(Lexicon.entries("known-happenings")).hasSizeGreaterThan(1000);
    }

    @Test
    void noSpanRunsBackwards() {
        assertThat(Lexicon.entries("known-happenings"))
                .allSatisfy(
                        entry -> {
                            Matcher years = YEARS.matcher(entry.get(2));
                            assertThat(years.matches()).isTrue();
                            if (years.group(2) != null) {
                                assertThat(Integer.parseInt(years.group(1)))
                                        .isLessThan(Integer.parseInt(years.group(2)));
                            }
                        });
    }

    @Test
    void aNameMeansOneThingInAYear() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (List<String> entry : Lexicon.entries("known-happenings")) {
            Matcher years = YEARS.matcher(entry.get(2));
            assertThat(years.matches()).isTrue();
            int from = Integer.parseInt(years.group(1));
            int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
            for (int year = from; year <= to; year++) {
                if (!seen.add(entry.getFirst() + " " + year)) {
                    twice.add(entry.getFirst() + " " + year);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void countsYearsBeforeOurEraAsDatesDo() {
        assertThat(KnownHappenings.of("Salamis", -479, -479))
                .isNotNull()
                .extracting(known -> known.called("Salamis"))
                .isEqualTo("the Battle of Salamis");
        assertThat(KnownHappenings.of("Salamis", -480, -480)).isNull();
    }

    @Test
    void keepsTheNameThatTheNotesUse() {
        KnownHappening known = new KnownHappening("the Battle of Tannenberg", 1410, 1410, "");
        assertThat(known.called("Grunwald")).isEqualTo("the Battle of Grunwald");
        assertThat(known.called("Tannenberg")).isEqualTo("the Battle of Tannenberg");
        assertThat(new KnownHappening("the Pisonian Conspiracy", 65, 65, "").called("Piso"))
                .isEqualTo("the Pisonian Conspiracy");
        assertThat(new KnownHappening("the Murder of Darnley", 1567, 1567, "").called("Kirk"))
                .isEqualTo("the Murder of Darnley");
    }

    /** It was the second of another place's name, and the only one of this. */
    @Test
    void countsNoBattleByAnotherNameOfItsPlace() {
        assertThat(KnownHappenings.of("Allerheim", 1645, 1645))
                .isNotNull()
                .extracting(it -> it.called("Allerheim"))
                .isEqualTo("the Battle of Allerheim");
        assertThat(KnownHappenings.of("Manassas", 1862, 1862))
                .isNotNull()
                .extracting(it -> it.called("Manassas"))
                .isEqualTo("the Second Battle of Manassas");
    }

    @Test
    void tellsTheKindOfThingFromItsName() {
        assertThat(new KnownHappening("the Peace of Nicias", -420, -420, "").kind())
                .isEqualTo("peace");
        assertThat(new KnownHappening("the Babington Plot", 1586, 1586, "").kind())
                .isEqualTo("plot");
        assertThat(new KnownHappening("the Massacre at Chios", 1822, 1822, "").kind())
                .isEqualTo("massacre");
        assertThat(new KnownHappening("the Gulf of Tonkin incident", 1964, 1964, "").kind())
                .isEqualTo("incident");
    }
}
