package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** What a colon or a heading tells of a noun that stands without a verb. */
final class Elaboration {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private final Antecedents antecedents;
    private final Articles articles;

    Elaboration(Antecedents antecedents, Articles articles) {
        this.antecedents = antecedents;
        this.articles = articles;
    }

    /** "Two features of government by 1924: the council and the army": what they were. */
    @Nullable Label listed(
            Line line, Phrase phrase, List<Participation> parts, DateExpression date) {
        int colon = line.text().indexOf(':', date.end());
        if (colon < 0
                || colon - date.end() > 1
                || phrase.words().stream()
                        .noneMatch(
                                t ->
                                        t.lower()
                                                .matches(
                                                        "features|aims|parts|reasons|branches|leaders|members|contenders|powers|groups|bodies|parties|causes"))) {
            return null;
        }
        int stop = line.text().length();
        for (var sentence : line.sentences()) {
            if (sentence.start() <= colon && colon < sentence.end()) {
                stop = sentence.end();
            }
        }
        Phrase things = Phrase.undated(line, colon + 1, stop);
        boolean list =
                things.size() > 2
                        && things.size() < 18
                        && Predicate.of(things) == null
                        && things.words().stream().anyMatch(t -> t.is("and"))
                        && things.words().stream().noneMatch(t -> t.text().matches("[:;/-]"));
        if (!list) {
            return null;
        }
        Shorthand.writeOut(things);
        phrase.lowerFirst();
        if (!phrase.tag(0).matches("DET|PRON")) {
            phrase.insert(0, "The", "DET");
        }
        phrase.insert(phrase.size(), "were", "AUX");
        for (var word : things.words()) {
            phrase.insert(phrase.size(), word.text(), word.tag());
        }
        articles.complete(phrase);
        return new Label(Soundness.spelled(phrase), parts, 0.6);
    }

    /** "Political murders", and below "376 murders": what kind they were. */
    void describe(Line line, Phrase phrase) {
        Line heading = antecedents.headers().heading(line);
        if (heading == null || phrase.size() != 2 || !phrase.get(0).isNumber()) {
            return;
        }
        Phrase kind = Phrase.undated(heading, 0, heading.text().length());
        int last = kind.size() - 1;
        if (last == 1 && kind.lower(1).equals(phrase.lower(1)) && kind.tag(0).matches("ADJ|NOUN")) {
            phrase.insert(1, kind.lower(0), "ADJ");
        }
    }

    /** "Tax revolts", and below "Yorkshire 1489": a tax revolt in Yorkshire. */
    boolean ofHeading(Line line, Phrase phrase) {
        Line heading = antecedents.headers().heading(line);
        if (heading == null) {
            return false;
        }
        Phrase kind = Phrase.undated(heading, 0, heading.text().length());
        String last = kind.isEmpty() ? "" : kind.lower(kind.size() - 1);
        if (kind.size() > 3
                || !last.endsWith("s")
                || !EVENT_NOUNS.contains(last.substring(0, last.length() - 1))
                || kind.words().stream().anyMatch(t -> !t.isWord())) {
            return false;
        }
        kind.replace(kind.size() - 1, last.substring(0, last.length() - 1));
        kind.lowerFirst();
        kind.insert(0, Subject.startsWithVowel(kind.lower(0)) ? "an" : "a", "DET");
        kind.insert(0, "was", "AUX");
        kind.insert(0, "There", "PRON");
        phrase.insert(0, "in", "ADP");
        phrase.prepend(kind);
        return true;
    }
}
