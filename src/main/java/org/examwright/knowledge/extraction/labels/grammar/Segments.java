package org.examwright.knowledge.extraction.labels.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Verbs;

/** Chooses, of a clause that notes pieced together, the piece that its date belongs to. */
public final class Segments {
    private static final Set<String> DASHES = Set.of("-", "→", ":", ";");
    private static final Set<String> JOINTS =
            Set.of("and", "but", "whilst", "while", "whereas", "so", ";", ",");

    private Segments() {}

    /** Leaves the piece between dashes that stands with the date. */
    public static void narrow(Phrase phrase, DateExpression date) {
        for (int i = phrase.size() - 2; i > 0; i--) {
            boolean gone =
                    phrase.lower(i).equals("of")
                            && phrase.lower(i + 1).matches("was|were|had")
                            && phrase.get(i).end() < date.start() + 2;
            if (gone) {
                phrase.remove(i); // "the Act of the same year was worded"
            }
        }
        Tail.dropSameTime(phrase);
        betweenDashes(phrase, date);
        beforeComma(phrase, date);
        ofOneStatement(phrase, date);
    }

    /** "Armistice July 1953, border hardly changed": the date ends what it dates. */
    private static void beforeComma(Phrase phrase, DateExpression date) {
        int comma = -1;
        for (int i = 1; i < phrase.size() && comma < 0; i++) {
            if (phrase.get(i).text().equals(",")) {
                comma = i;
            }
        }
        if (comma < 0
                || phrase.get(comma).start() < date.end()
                || phrase.get(comma).start() - date.end() > 1
                || phrase.get(comma - 1).end() > date.core()
                || phrase.lower(0).equals("between")) {
            return;
        }
        Phrase before = phrase.part(0, comma);
        boolean clause =
                phrase.tag(0).matches("ADP|SCONJ|ADV|VERB|AUX") || Predicate.of(before) != null;
        if (!clause && !before.get(before.size() - 1).text().equals(",")) {
            boolean goesOn =
                    phrase.tag(comma + 1).equals("AUX")
                            || phrase.lower(comma + 1).matches("which|who");
            if (!goesOn) {
                phrase.cutFrom(comma);
            }
        }
    }

    /** Takes the words before a colon off where the rest is a sentence; they, or nothing. */
    public static String dropHeader(Phrase phrase) {
        for (int i = 1; i < Math.min(6, phrase.size() - 2); i++) {
            if (phrase.get(i).text().equals(":")) {
                Phrase rest = phrase.part(i + 1, phrase.size());
                Predicate predicate = Predicate.of(rest);
                boolean nominal = Predicate.of(phrase.part(0, i)) == null;
                if (!nominal || predicate == null || predicate.at() == 0) {
                    return "";
                }
                String header = phrase.part(0, i).text();
                phrase.removeFirst(i + 1);
                return header;
            }
        }
        return "";
    }

    /** Of pieces between dashes, the first that is a sentence. */
    public static void firstTelling(Phrase phrase) {
        int start = 0;
        for (int i = 1; i <= phrase.size(); i++) {
            boolean dash =
                    i < phrase.size()
                            && phrase.get(i).text().matches("[-→]")
                            && !Scissors.closeUp(phrase, i);
            if (dash || i == phrase.size()) {
                Predicate predicate = i > start ? Predicate.of(phrase.part(start, i)) : null;
                if (predicate != null && predicate.at() > 0) {
                    phrase.cutFrom(i);
                    phrase.removeFirst(start);
                    return;
                }
                start = i + 1;
            }
        }
    }

    /** "Hastings, Harold killed": a bare name before the subject goes. */
    public static Predicate ownSubject(Phrase phrase, Predicate predicate) {
        int comma = -1;
        for (int i = 1; i < predicate.at(); i++) {
            if (phrase.lower(i).matches("and|&") && Joints.occasion(phrase, comma)) {
                phrase.removeFirst(comma + 1);
                return new Predicate(predicate.at() - comma - 1, predicate.kind());
            }
            if (phrase.lower(i).matches("and|&|who|which|that|or")) {
                return predicate;
            }
            if (phrase.get(i).text().equals(",")) {
                if (comma >= 0) {
                    return predicate;
                }
                comma = i;
            }
        }
        if (comma < 0
                || comma + 1 >= predicate.at()
                || phrase.tag(0).matches("ADP|SCONJ|VERB|ADV|PART|PRON")
                || !phrase.tag(comma + 1).matches("PROPN|NOUN|DET|ADJ|NUM")
                || phrase.tag(comma - 1).equals("NUM")) {
            return predicate;
        }
        boolean apposed =
                phrase.words().subList(comma + 1, predicate.at()).stream()
                        .anyMatch(t -> t.text().startsWith("'") || t.tag().equals("DET"));
        if (apposed) {
            if (!phrase.get(predicate.at() - 1).text().equals(",")) {
                phrase.insert(predicate.at(), ",", "PUNCT");
                return new Predicate(predicate.at() + 1, predicate.kind());
            }
            return predicate;
        }
        phrase.removeFirst(comma + 1);
        return new Predicate(predicate.at() - comma - 1, predicate.kind());
    }

    private static void betweenDashes(Phrase phrase, DateExpression date) {
        List<int[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= phrase.size(); i++) {
            if (i == phrase.size()
                    || DASHES.contains(phrase.get(i).text()) && !Scissors.withinWord(phrase, i)) {
                if (i > start) {
                    pieces.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        if (pieces.size() < 2) {
            return;
        }
        int[] chosen = null;
        for (int[] piece : pieces) {
            int from = phrase.get(piece[0]).start();
            int to = phrase.get(piece[1] - 1).end();
            boolean around = from < date.start() && to > date.start();
            boolean first = phrase.get(0).start() >= date.end();
            boolean right = from >= date.end() && from - date.end() <= (first ? 3 : 1);
            boolean named = piece[1] < phrase.size() && phrase.get(piece[1]).text().equals(":");
            boolean left = to <= date.start() && date.start() - to <= 2 && !named;
            if (around || right || left && chosen == null) {
                chosen = piece;
            }
        }
        if (chosen == null) {
            chosen = firstSentence(phrase, pieces);
        }
        int at = pieces.indexOf(chosen);
        if (at > 0 && namesWhatIsDated(phrase, pieces.get(at - 1), chosen, date)) {
            chosen = pieces.get(at - 1);
        }
        int next = pieces.indexOf(chosen) + 1;
        boolean leads = phrase.get(chosen[0]).start() >= date.end();
        long words =
                phrase.words().subList(chosen[0], chosen[1]).stream()
                        .filter(t -> !t.tag().equals("PUNCT"))
                        .count();
        boolean whereabouts =
                phrase.lower(chosen[0]).matches("in|at")
                        && words < 4
                        && phrase.lower(chosen[1]).equals(";"); // "1495 in Scotland; …"
        if ((words == 1 || leads)
                && !whereabouts
                && next < pieces.size()
                && Predicate.of(phrase.part(chosen[0], chosen[1])) == null
                && tells(phrase.part(pieces.get(next)[0], pieces.get(next)[1]))) {
            chosen = pieces.get(next); // "Yalta - the leaders agreed"
        }
        phrase.cutFrom(chosen[1]);
        phrase.removeFirst(chosen[0]);
    }

    /** "Field of the Cloth of Gold June 1520 - prestige": the name before the date is its own. */
    private static boolean namesWhatIsDated(
            Phrase phrase, int[] before, int[] chosen, DateExpression date) {
        Phrase right = phrase.part(chosen[0], chosen[1]);
        return phrase.get(before[0]).capitalised()
                && phrase.get(before[1] - 1).capitalised()
                && date.start() - phrase.get(before[1] - 1).end() <= 2
                && date.start() > phrase.get(before[1] - 1).start()
                && phrase.get(chosen[0]).start() > date.end()
                && Predicate.of(right) == null
                && !right.get(0).capitalised();
    }

    private static boolean tells(Phrase words) {
        Phrase piece = words.part(0, words.size());
        Shorthand.writeOut(piece);
        Predicate predicate = Predicate.of(piece);
        return predicate != null
                && predicate.at() > 0
                && (predicate.kind() != Predicate.Kind.PRESENT
                        || piece.get(0).capitalised() && Subject.isPlural(piece, predicate.at()))
                && predicate.at() + 1 < piece.size()
                && !piece.lower(predicate.at())
                        .matches("thought|believed|wanted|felt|feared|knew|hoped|promised|lost|won")
                && (Subject.isPlural(piece, predicate.at())
                        || piece.words().subList(0, predicate.at()).stream()
                                .noneMatch(t -> t.text().equals(",")))
                && (piece.get(0).capitalised() || piece.tag(0).matches("DET|NUM"))
                && !piece.tag(0).equals("PRON")
                && !piece.lower(0).matches("both|all|no|this|that|these|those|his|her|their|its");
    }

    private static int[] firstSentence(Phrase phrase, List<int[]> pieces) {
        for (int[] piece : pieces) {
            Phrase part = phrase.part(piece[0], piece[1]);
            Predicate predicate = Predicate.of(part);
            if (predicate != null && predicate.at() > 0) {
                return piece;
            }
        }
        return pieces.getFirst();
    }

    /** "A did this and B did that in 1929": what is not about the date goes. */
    private static void ofOneStatement(Phrase phrase, DateExpression date) {
        for (int i = phrase.size() - 2; i > 0; i--) {
            if (!JOINTS.contains(phrase.lower(i))
                    || !beginsStatement(phrase, i + 1)
                    || phrase.lower(i).equals("and") && Joints.closesPair(phrase, i)) {
                continue;
            }
            Predicate left = Predicate.of(phrase.part(0, i));
            if (left == null || left.at() == 0) {
                continue;
            }
            if (phrase.get(i).start() >= date.end()) {
                phrase.cutFrom(i);
            } else {
                phrase.removeFirst(i + 1);
                return;
            }
        }
    }

    /** Whether a subject and its finite verb stand here. */
    private static boolean beginsStatement(Phrase phrase, int i) {
        if (phrase.lower(i).matches("he|she|they|it|this|there")) {
            return phrase.tag(i + 1).matches("AUX|VERB|ADV");
        }
        if (i >= phrase.size()
                || !phrase.get(i).capitalised()
                        && !phrase.tag(i).matches("PROPN|DET|NOUN|ADJ|PRON|NUM")
                || phrase.lower(i - 1).equals(",")) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + 8, phrase.size()); j++) {
            if (phrase.tag(j).matches("ADP|CCONJ|SCONJ|PUNCT|PART")
                    && !phrase.lower(j).equals("'s")
                    && !(phrase.lower(j).equals("and") && Joints.closesPair(phrase, j))) {
                return false;
            }
            boolean finite =
                    phrase.lower(j).matches("was|were|had|did|is|are")
                            || phrase.tag(j).equals("VERB")
                                    && Verbs.isPast(phrase.lower(j))
                                    && (!phrase.tag(j + 1).equals("ADP")
                                            || !Verbs.isParticiple(phrase.lower(j)));
            if (finite) {
                return true;
            }
        }
        return false;
    }
}
