package org.examwright.knowledge.extraction.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.naming.KnownHappening;
import org.examwright.knowledge.extraction.labels.naming.KnownHappenings;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Entries that name a happening by its bare place or person: "10 Sept 1547 Pinkie. Disaster". */
public final class BareName {
    /** What ends a name: a mark, but not the dot of "St. Albans". */
    private static final String MARK = "[,:;(!?→|]|(?<!\\bSt|\\bMt)\\.(?=\\s|$)|\\s-\\s";

    private static final Pattern BEHIND = Pattern.compile("(?s)\\s*(?:\\)\\s*)?(?:[-–,.:;(→|].*)?");
    private static final Pattern OPENS =
            Pattern.compile("^(?:[^\\p{L}\\d]+|(?:and|then|also)\\s|[Tt]he\\s)+");
    private static final Pattern VERDICT =
            Pattern.compile(
                    "(?i)(?:\\s(?:lost|won|victory|defeat|disaster|draw|drawn|stalemate|indecisive|decisive|crushing|total|heavy|great|huge|bloody|badly|narrowly|easily|again))+$");

    /** Kinds that a person's name may stand for, or for the person's own deeds. */
    private static final String PERSONS =
            "plot|conspiracy|rebellion|revolt|rising|uprising|case|affair|murder|assassination|trial";

    /** Another kind of happening behind the name: the place is only where that was. */
    private static final Pattern OF_ANOTHER_KIND =
            Pattern.compile(
                    "(?i)\\b(?:treaty|peace|truce|pact|convention|siege|battle|council|congress|conference|diet|synod|massacre|riots?|strike|mutiny|plot|rebellion|revolt|uprising|elections?|coronation)\\b");

    private static final Pattern HAPPENED =
            Pattern.compile("(?: took place| appeared| (?:was|were) \\p{L}+)?");

    private static final Pattern LOUD = Pattern.compile("\\p{Lu}{3}");

    private static final Pattern RUNS_ON = Pattern.compile(" \\p{Lu}");

    private static final double SOUND = 0.8;
    private final Cast cast;
    private final Parts casting;
    private final List<Line> lines;
    private final Map<String, Boolean> elsewhere = new HashMap<>();

    public BareName(Cast cast, List<Line> lines) {
        this.cast = cast;
        this.lines = lines;
        this.casting = new Parts(cast);
    }

    /**
     * What the entry at a date names and what its words tell, "Aspromonte: king shot" is both.
     *
     * @param told what the words tell without the list
     */
    public List<Label> with(Label told, Line line, Clause clause, DateExpression date) {
        Label named = label(line, clause, date);
        if (named == null) {
            return List.of(told);
        }
        String behind = told.text().replaceFirst("^The ", "");
        boolean sound = told.confidence() >= SOUND;
        boolean deed = sound && !behind.startsWith(named.subject());
        boolean there =
                sound
                        && (tellsMore(behind, named.subject())
                                || KnownHappenings.sameWords(told.text(), named.text())
                                        && !LOUD.matcher(told.text()).find());
        return there ? List.of(told) : deed ? List.of(named, told) : List.of(named);
    }

    /** Whether a sentence says more of what is named than that it happened. */
    private static boolean tellsMore(String told, String name) {
        boolean whole = name.contains(" ") && told.startsWith(name);
        return whole
                ? !HAPPENED.matcher(told.substring(name.length())).matches()
                        && !RUNS_ON.matcher(told.substring(name.length())).lookingAt()
                : !told.startsWith(name) && told.contains(name);
    }

    private @Nullable Label label(Line line, Clause clause, DateExpression date) {
        if (date.start() == date.end() || date.hedge() != Hedge.PLAIN || date.approximate()) {
            return null;
        }
        int start = Math.clamp(date.start(), clause.start(), clause.end());
        int end = Math.clamp(date.end(), clause.start(), clause.end());
        String before = lastPart(line.part(clause.start(), start));
        String behind = line.part(end, clause.end());
        if (before.isEmpty()) {
            String text = OPENS.matcher(behind).replaceFirst("");
            String name = text.split(MARK, 2)[0];
            int over = clause.end() - text.length() + name.length();
            boolean another = line.dates().stream().anyMatch(d -> d.start() == over);
            return another ? null : known(name, text.substring(name.length()), line, clause, date);
        }
        return BEHIND.matcher(behind).matches() ? known(before, behind, line, clause, date) : null;
    }

    /** What stands right before a date, back to the last mark. */
    private static String lastPart(String text) {
        String[] parts = text.replaceAll("[\\s,.:;(|–-]+$", "").split("[.:;→|]\\s|\\s[-–]\\s");
        return OPENS.matcher(parts[parts.length - 1]).replaceFirst("");
    }

    private @Nullable Label known(
            String headline, String aside, Line line, Clause clause, DateExpression date) {
        String stripped = headline.strip();
        int first = date.when().first().getYear();
        int last = date.when().last().getYear();
        String opening = KnownHappenings.opening(stripped, first, last);
        String name = opening == null ? stripped : opening;
        KnownHappening known = KnownHappenings.of(name, first, last);
        known = known == null ? KnownHappenings.inFull(name, first, last) : known;
        if (known == null) {
            name = VERDICT.matcher(stripped).replaceFirst("");
            known = KnownHappenings.of(name, first, last);
            if (known == null || !known.kind().equals("battle")) {
                return null;
            }
        }
        String verb = known.done().isEmpty() ? Happened.known(known.kind()) : known.done();
        String full = known.called(name);
        boolean lasted =
                known.kind().equals("siege")
                        && date.when().precision().compareTo(Precision.MONTH) <= 0;
        boolean founded =
                known.done().matches("was (?:founded|formed|established|introduced|launched)")
                        && date.when().precision() != Precision.YEAR; // known by the year alone
        if (verb == null
                || founded
                || lasted // a day or a month is its end: "Maastricht, Aug 1632"
                || !known.isCalled(name)
                        && (tellsOther(known, name, aside, line)
                                || elsewhere.computeIfAbsent(
                                        full + first, _ -> inFull(full, line, first, last)))) {
            return null;
        }
        return new Label(
                Phrase.capitalised(full) + " " + verb,
                casting.of(line, clause, null, null),
                SOUND,
                name,
                "");
    }

    /** Whether another line tells of it by its full name in those years: it is one event. */
    private boolean inFull(String full, Line line, int first, int last) {
        String name = full.replaceFirst("^the ", "").toLowerCase(Locale.ROOT);
        return lines.stream()
                .filter(other -> other != line)
                .filter(
                        other ->
                                other.dates().stream()
                                        .anyMatch(
                                                date ->
                                                        date.when().first().getYear() <= last
                                                                && date.when().last().getYear()
                                                                        >= first))
                .anyMatch(other -> other.text().toLowerCase(Locale.ROOT).contains(name));
    }

    /** Whether the words behind a name are of a person, or of another thing at the place. */
    private boolean tellsOther(KnownHappening known, String name, String aside, Line line) {
        Member member = cast.at(line, line.text().indexOf(name));
        boolean person =
                known.kind().matches(PERSONS)
                        || member != null && member.isPerson() && !known.isNamedForAPlace();
        boolean follows = aside.chars().anyMatch(Character::isLetter);
        if (person && follows || !known.kind().matches(PERSONS) && isSurname(name)) {
            return true;
        }
        Matcher other = OF_ANOTHER_KIND.matcher(aside.split("(?<=\\p{L})[.;,]", 2)[0]);
        if (!other.find()) {
            return false;
        }
        String kind = other.group().toLowerCase(Locale.ROOT);
        String done = Happened.known(kind);
        boolean same = kind.equals(known.kind()) || "was signed".equals(done);
        return !same || !Objects.equals(done, Happened.known(known.kind()));
    }

    /** Whether somebody on the page bears the name: "Hood 1863" may be the general. */
    private boolean isSurname(String name) {
        return cast.members().stream()
                .anyMatch(member -> member.isPerson() && member.name().endsWith(" " + name));
    }
}
