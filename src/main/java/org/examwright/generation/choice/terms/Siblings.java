package org.examwright.generation.choice.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Term;

/** Which terms can stand beside one another: of one kind, and with meanings that differ. */
public final class Siblings {
    private static final double TOO_LIKE = 0.22;
    private static final double NEAR = 0.5;
    private static final int ENOUGH = 4;
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})(?:[–-](?<end>\\d{4}|\\d{2})(?!\\d))?(?!\\d)");

    private Siblings() {}

    /** What is compared of a term, taken once. */
    private record Sense(
            Genus sort,
            int words,
            Set<String> name,
            Set<String> meaning,
            Optional<Actor> actor,
            int from,
            int to) {

        static Sense of(Ground ground, Term term) {
            return ground.<Map<UUID, Sense>>once("senses of terms", HashMap::new)
                    .computeIfAbsent(
                            term.id(),
                            _ ->
                                    new Sense(
                                            Genus.of(term.definition()),
                                            Words.count(term.definition()),
                                            Words.stems(term.term()),
                                            Words.stems(term.definition()),
                                            ground.people().named(term.term()),
                                            years(term)[0],
                                            years(term)[1]));
        }

        /** The first and the last year that a definition names; 0 and 0 where it names none. */
        private static int[] years(Term term) {
            Matcher told = YEARS.matcher(term.definition());
            int from = 0;
            int to = 0;
            while (told.find()) {
                int year = Integer.parseInt(told.group("year"));
                String end = told.group("end");
                from = from == 0 ? year : Math.min(from, year);
                int last =
                        end == null
                                ? year
                                : Integer.parseInt(
                                        end.length() == 2
                                                ? told.group("year").substring(0, 2) + end
                                                : end);
                to = Math.max(to, last);
            }
            return new int[] {from, to};
        }

        boolean differs(Sense other) {
            long common = meaning.stream().filter(other.meaning::contains).count();
            return common < TOO_LIKE * (meaning.size() + other.meaning.size() - common);
        }
    }

    /** Those that can stand beside a term; where enough of them are of its topics, only they. */
    public static List<Term> of(Ground ground, Term key) {
        List<Term> near = near(ground, key);
        return near.size() >= ENOUGH ? near : all(ground, key);
    }

    /** Those of its matter; a term of another chapter, and so of another age, rules itself out. */
    static List<Term> near(Ground ground, Term key) {
        return all(ground, key).stream().filter(other -> near(ground, key, other)).toList();
    }

    private static List<Term> all(Ground ground, Term key) {
        return ground.terms().stream().filter(other -> distinct(ground, key, other)).toList();
    }

    /** Whether the names of two terms tell nothing of what they are, or both the same. */
    static boolean sameKindTold(Term one, Term other) {
        return !Genus.tellsKind(one.term()) && !Genus.tellsKind(other.term())
                || Genus.head(one.definition()).equals(Genus.head(other.definition()));
    }

    /** Whether learners confuse two terms, or meet them in topics that lie side by side. */
    private static boolean near(Ground ground, Term key, Term other) {
        return ground.confused(key, other)
                || ground.syllabus().nearness(key.topics(), other.topics()) >= NEAR;
    }

    /** Whether the other's meaning cannot be taken for the key's. */
    public static boolean distinct(Ground ground, Term key, Term other) {
        if (other == key || !kindred(other, key)) {
            return false;
        }
        Sense one = Sense.of(ground, key);
        Sense two = Sense.of(ground, other);
        return two.words() >= 4
                && sameSort(ground, key, other, one.sort(), two.sort())
                && Genus.sameUse(key.definition(), other.definition())
                && !sameTime(one, two)
                && one.differs(two)
                && one.name().stream().noneMatch(two.name()::contains)
                && !Glossary.leaks(one.name(), two.meaning())
                && (one.actor().isEmpty() || !one.actor().equals(two.actor()));
    }

    /** Two things of the same years that share a word, too: one may be the other's name. */
    private static boolean sameTime(Sense one, Sense other) {
        return one.from() != 0
                && other.from() != 0
                && one.from() <= other.to()
                && other.from() <= one.to()
                && one.meaning().stream()
                        .filter(word -> !Character.isDigit(word.codePointAt(0)))
                        .anyMatch(other.meaning()::contains);
    }

    private static boolean kindred(Term one, Term other) {
        return one.kind() == other.kind() || ideas(one) && ideas(other);
    }

    private static boolean ideas(Term term) {
        return term.kind() == Term.Kind.CONCEPT || term.kind() == Term.Kind.POLICY;
    }

    /** Of one sort of thing; where the sort is not known, of one topic or known to be confused. */
    private static boolean sameSort(
            Ground ground, Term key, Term other, Genus keySort, Genus otherSort) {
        return keySort == otherSort
                && (keySort != Genus.OTHER
                        || ground.confused(key, other)
                        || other.topics().stream().anyMatch(key.topics()::contains));
    }
}
