package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.grammar.Amounts;
import org.examwright.knowledge.extraction.labels.grammar.Finite;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Small slips of hurried notes, put right. */
final class Repairs {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> REALMS = Lexicon.words("realms");

    /** What notes speak of as done away with, passed or put down, and is nobody. */
    private static final List<Set<String>> THINGS =
            List.of(
                    EVENT_NOUNS,
                    Lexicon.words("article-heads"),
                    Lexicon.words("body-nouns"),
                    Lexicon.words("document-nouns"),
                    Lexicon.words("policy-nouns"));

    private Repairs() {}

    /** "At the congress party all of Left motions were lost": what stands before "all" goes. */
    static Predicate ofSubject(Phrase phrase, Predicate found) {
        Predicate predicate = setOff(phrase, found);
        joinLast(phrase, predicate);
        for (int i = 1; i + 1 < predicate.at(); i++) {
            boolean second =
                    phrase.lower(i).matches("all|most|some|many|both")
                            && phrase.lower(i + 1).equals("of")
                            && phrase.tag(i - 1).matches("NOUN|PROPN");
            if (second) {
                phrase.removeFirst(i);
                int at = predicate.at() - i;
                if (!phrase.tag(2).matches("DET|PRON|NUM")) {
                    phrase.insert(2, "the", "DET");
                    at++;
                }
                return new Predicate(at, predicate.kind());
            }
        }
        return predicate;
    }

    /** "Lund, Holm, Brand locked up": the last of several names takes "and". */
    private static void joinLast(Phrase phrase, Predicate predicate) {
        int names = 1;
        int last = 0;
        for (int i = 0; i < predicate.at(); i++) {
            boolean comma = phrase.get(i).text().equals(",");
            if (comma ? i - last < 1 : !phrase.get(i).capitalised() || isLand(phrase.get(i))) {
                return;
            }
            if (comma) {
                names++;
                last = i;
            }
        }
        if (predicate.kind() == Predicate.Kind.BARE_PASSIVE
                && names > 2
                && last + 1 < predicate.at()
                && phrase.tag(last + 1).matches("PROPN|NOUN")) {
            phrase.remove(last);
            phrase.insert(last, "and", "CCONJ");
        }
    }

    /** "Kiel, Holstein, Denmark attacked": where the first of them is. */
    private static boolean isLand(Token token) {
        return REALMS.contains(token.text());
    }

    /** "A rising in Oslo, crushed by troops": a note that says what became of a thing. */
    private static Predicate setOff(Phrase phrase, Predicate predicate) {
        int comma = predicate.at() - 1;
        while (comma > 0 && phrase.tag(comma).equals("ADV")) {
            comma--;
        }
        if (predicate.kind() != Predicate.Kind.BARE_PASSIVE
                || comma < 1
                || !phrase.get(comma).text().equals(",")
                || !isThing(phrase, Subject.head(phrase, comma))
                || phrase.words().subList(0, comma).stream().anyMatch(Repairs::tells)) {
            return predicate;
        }
        phrase.remove(comma);
        return new Predicate(predicate.at() - 1, predicate.kind());
    }

    private static boolean isThing(Phrase phrase, int head) {
        return THINGS.stream().anyMatch(nouns -> nouns.contains(phrase.lower(head)));
    }

    private static boolean tells(Token token) {
        return token.text().equals(",")
                || token.tag().matches("AUX|SCONJ")
                || token.tag().equals("VERB") && !EVENT_NOUNS.contains(token.lower());
    }

    /** "King was shot", "James were crowned": somebody's name, neither a king nor several. */
    static void ofName(Phrase phrase, @Nullable Member named, int verb) {
        if (named == null || !named.isPerson()) {
            return;
        }
        if (named.name().endsWith(" " + phrase.get(0).text())) {
            phrase.set(0, phrase.get(0).text(), "PROPN");
        }
        List<String> name = List.of(named.name().split(" "));
        int were = 0;
        while (were < verb && name.contains(phrase.get(were).text())) {
            were++;
        }
        if (were > 0
                && phrase.lower(were).equals("were")
                && !Amounts.ofPeople(phrase, were - 1, were + 1)) {
            phrase.set(were, "was", "AUX");
        }
    }

    /** "There had been the census": it took place. */
    static @Nullable Predicate ofExistence(Phrase phrase, @Nullable Predicate predicate) {
        if (predicate != null && predicate.at() == 1 && phrase.lower(0).equals("there")) {
            int the = phrase.lower(2).equals("been") ? 3 : 2;
            if (phrase.lower(the).equals("the") && phrase.size() > the + 1) {
                phrase.removeFirst(the);
                return null;
            }
        }
        return predicate;
    }

    /** "visited the king and signs a treaty", "farmed and become rich": one tense for both. */
    static void ofTense(Phrase phrase, int verb) {
        for (int i = verb + 2; i < phrase.size(); i++) {
            String lower = phrase.lower(i);
            boolean joined = phrase.lower(i - 1).equals("and") && !phrase.lower(verb).equals("to");
            boolean present =
                    lower.equals("become")
                            || (phrase.tag(i).equals("VERB")
                                            || phrase.tag(i).equals("NOUN")
                                                    && phrase.tag(i + 1).matches("DET|PROPN"))
                                    && lower.matches("\\p{L}{3,}s")
                                    && !lower.endsWith("ss")
                                    && (phrase.tag(i + 1).matches("DET|PROPN|ADP|PART|NOUN|ADJ|NUM")
                                            || phrase.lower(i + 1).matches("his|her|its|their"))
                                    && Finite.isKnown(Verbs.past(lower));
            boolean infinitive =
                    phrase.words().subList(verb, i).stream().anyMatch(t -> t.is("to"))
                            && lower.equals("become");
            if (joined && present && !infinitive) {
                phrase.set(i, Verbs.past(lower), "VERB");
            }
        }
    }
}
