package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Tail;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Notes that leave "was" or "became" out: "Jones new head of the bank", "Jones very ill". */
final class Appointment {
    private static final Set<String> OFFICES = Lexicon.words("offices");
    private static final Set<String> RANKS =
            Set.of("prime", "foreign", "deputy", "first", "lord", "vice", "interior", "home");
    private static final Pattern ENTRY =
            Pattern.compile(
                    "\\W*(\\p{Lu}[\\p{L}'’-]+(?: (?:de|du|von|van|of|the|\\p{Lu}[\\p{L}'’.-]*))*)(?:"
                            + " \\([^)]*\\))?(?: -|:) ");
    private final Cast cast;
    private final Antecedents antecedents;

    Appointment(Cast cast, Antecedents antecedents) {
        this.cast = cast;
        this.antecedents = antecedents;
    }

    /**
     * A phrase with its verb put in.
     *
     * @param meant who holds the office, where the phrase did not say
     */
    record Made(Predicate predicate, @Nullable Member meant, double trust) {}

    /** Puts the verb in, and the person where the phrase is an office alone; null where neither. */
    @Nullable Made complete(Line line, Clause clause, Phrase phrase, DateExpression date) {
        if (headland(phrase)) {
            return null;
        }
        if (surnamed(phrase)) {
            phrase.insert(1, lasts(date) ? "was" : "became", "VERB");
            return new Made(new Predicate(1, Predicate.Kind.PAST), null, 1);
        }
        Member member = cast.at(line, phrase.get(0).start());
        boolean named =
                member == null
                        ? phrase.get(0).capitalised()
                                && (!isOffice(phrase, 0)
                                        || cast.kindOf(phrase.get(0).text()) == Actor.Kind.PERSON)
                        : member.isPerson() || isOffice(phrase, 1);
        if (named) {
            Predicate predicate = ofPerson(line, phrase, date);
            if (predicate != null) {
                return new Made(predicate, null, 1);
            }
        }
        return ofOffice(line, clause, phrase, date);
    }

    /** "Moyle Head 1690": a place; who heads something is head of it. */
    private static boolean headland(Phrase phrase) {
        return phrase.size() == 2
                && phrase.get(0).capitalised()
                && phrase.get(1).text().equals("Head");
    }

    /** "Brown Regent" where the notes know a Brown: no office of that name. */
    private boolean surnamed(Phrase phrase) {
        String first = phrase.get(0).text();
        return phrase.get(0).capitalised()
                && isOfficeWord(phrase.lower(1))
                && !RANKS.contains(phrase.lower(0))
                && !isOfficeWord(phrase.lower(0))
                && isOffice(phrase, 1)
                && cast.members().stream()
                        .anyMatch(m -> m.isPerson() && m.name().endsWith(" " + first));
    }

    private @Nullable Predicate ofPerson(Line line, Phrase phrase, DateExpression date) {
        int end =
                cast.in(line, phrase.get(0).start(), line.text().length()).stream()
                        .filter(a -> a.mention().start() == phrase.get(0).start())
                        .mapToInt(a -> a.mention().end())
                        .max()
                        .orElse(phrase.get(0).end());
        int behind = 0;
        while (behind < phrase.size()
                && phrase.get(behind).end() <= end
                && !(behind > 0 && isOffice(phrase, behind))) {
            behind++;
        }
        while (behind > 0 && surname(phrase, behind)) {
            behind++;
        }
        if (cast.at(line, phrase.get(0).start()) == null && !isOffice(phrase, behind)) {
            return null; // nobody is known by that name, and no office makes it one
        }
        boolean fresh = phrase.lower(behind).equals("new");
        int office = fresh ? behind + 1 : behind;
        if (isOffice(phrase, office)) {
            boolean became = fresh || !lasts(date);
            phrase.insert(behind, became ? "became" : "was", "VERB");
            if (fresh) {
                phrase.insert(behind + 1, "the", "DET");
            }
            return new Predicate(behind, Predicate.Kind.PAST);
        }
        int state = behind;
        while (phrase.tag(state).equals("ADV")) {
            state++;
        }
        boolean describes =
                phrase.tag(state).equals("ADJ") && !phrase.tag(state + 1).matches("NOUN|PROPN");
        if (behind > 0 && (describes || phrase.lower(state).matches("in|under|ill|dead"))) {
            phrase.insert(behind, "was", "AUX");
            return new Predicate(behind, Predicate.Kind.PAST);
        }
        return null;
    }

    /** "San Martin president": a name before an office in small letters. */
    private static boolean surname(Phrase phrase, int at) {
        return at + 1 < phrase.size()
                && phrase.get(at).capitalised()
                && !RANKS.contains(phrase.lower(at))
                && !isOfficeWord(phrase.lower(at))
                && isOfficeWord(phrase.lower(at + 1))
                && !phrase.get(at + 1).capitalised()
                && !phrase.tag(at).equals("ADJ");
    }

    /** "Chancellor 1923", "Foreign Minister 1924-29", "head of the bank", "general for". */
    private static boolean isOffice(Phrase phrase, int from) {
        int i = from;
        while (RANKS.contains(phrase.lower(i))
                || (phrase.tag(i).matches("ADJ|PROPN")
                                || i < phrase.size()
                                        && !phrase.get(i).capitalised()
                                        && phrase.tag(i).equals("NOUN"))
                        && isOfficeWord(phrase.lower(i + 1))) {
            i++;
        }
        return isOfficeWord(phrase.lower(i))
                && (phrase.lower(i + 1).matches("of|for|to|between|in|at|under|after|or|and|-|,|:|")
                        || phrase.lower(i + 1).equals("meant"));
    }

    private static boolean isOfficeWord(String word) {
        return OFFICES.contains(word) || word.matches("\\p{L}{4,}(?:issar|etary|inister)");
    }

    private @Nullable Made ofOffice(Line line, Clause clause, Phrase phrase, DateExpression date) {
        int from = phrase.lower(0).matches("the|a|an") ? 1 : 0;
        int possessive = from;
        for (int i = from; i < Math.min(phrase.size(), from + 6); i++) {
            if (phrase.get(i).text().startsWith("'")) {
                possessive = i + 1;
            }
        }
        if (!isOffice(phrase, from) && !isOffice(phrase, possessive)) {
            return null;
        }
        int place = phrase.get(0).start();
        boolean another =
                phrase.size() == from + 2
                        && phrase.tag(from).equals("PROPN")
                        && !RANKS.contains(phrase.lower(from))
                        && !isOfficeWord(phrase.lower(from))
                        && isOfficeWord(phrase.lower(from + 1));
        Member holder = another ? null : holder(line, clause, date, place);
        String name = holder == null ? entry(line, place) : holder.shortName();
        if (name == null) {
            return null;
        }
        Tail.trim(phrase);
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.lower(i).matches("meant|-|:|→|;|,|\\.")) {
                phrase.cutFrom(i);
            }
        }
        phrase.insert(0, lasts(date) ? "was" : "became", "VERB");
        phrase.insert(0, name, "PROPN");
        return new Made(new Predicate(1, Predicate.Kind.PAST), holder, 0.8);
    }

    /** "Bossuet - bishop of Meaux": the name that the line begins with, or null. */
    private static @Nullable String entry(Line line, int place) {
        Matcher entry = ENTRY.matcher(line.part(0, place));
        boolean name =
                entry.matches()
                        && line.sentences().stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .filter(t -> t.end() <= entry.end(1) && t.capitalised())
                                .allMatch(t -> t.tag().equals("PROPN"));
        return name ? entry.group(1) : null;
    }

    private @Nullable Member holder(Line line, Clause clause, DateExpression date, int place) {
        Member named = antecedents.headers().header(line, clause.end());
        if (named != null) {
            return named;
        }
        String entry = entry(line, place);
        if (entry != null) {
            Member opener = cast.at(line, line.text().indexOf(entry));
            return opener != null && opener.isPerson() ? opener : null;
        }
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() < clause.start() && clause.start() < sentence.end()) {
                Appearance opener =
                        cast.in(line, sentence.start(), clause.start()).stream()
                                .findFirst()
                                .orElse(null);
                if (opener != null
                        && opener.member().isPerson()
                        && opener.mention().start() - sentence.start() <= 1) {
                    return opener.member();
                }
            }
        }
        for (Appearance appearance : cast.in(line, date.end(), line.text().length())) {
            if (appearance.member().isPerson()
                    && line.part(date.end(), appearance.mention().start())
                            .matches("\\W*(?:meant\\W*)?")) {
                return appearance.member();
            }
        }
        boolean told =
                line.part(date.end(), line.text().length())
                        .matches("(?is)\\W*(?:meant|this|that|his|so)?\\b.*\\b(?:he|his|him)\\b.*");
        boolean alone = antecedents.silentBefore(line, place);
        Member above =
                alone && (told || line.passage().text().strip().length() < 60)
                        ? antecedents.above(line)
                        : null;
        return above != null && (told || antecedents.headers().standsRightAbove(above, line))
                ? above
                : null;
    }

    private static boolean lasts(DateExpression date) {
        return date.hedge() != Hedge.SINCE
                && (date.when().precision() == Precision.RANGE
                        || date.when().first().plusYears(1).isBefore(date.when().last()));
    }

    /** An office with a year and no verb: the person whom the line names first came to hold it. */
    static Label byLine(Cast cast, Line line, Phrase phrase, List<Participation> parts) {
        int start = phrase.get(0).start();
        var holder =
                line.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .takeWhile(token -> token.start() < start)
                        .map(token -> cast.at(line, token.start()))
                        .filter(member -> member != null && member.isPerson())
                        .findFirst();
        if (holder.isEmpty()) {
            return new Label("", parts, 0);
        }
        phrase.insert(0, "became", "VERB");
        phrase.insert(0, holder.get().name(), "PROPN");
        return new Label(Soundness.spelled(phrase), parts, 0.5);
    }
}
