package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.Antecedents.Told;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Names whom or what "him", "them" or "it" behind a verb means, where only one can be meant. */
final class ObjectPronouns {
    private final Cast cast;
    private final Antecedents antecedents;
    private final Ellipsis ellipsis;

    ObjectPronouns(Cast cast, Antecedents antecedents, Ellipsis ellipsis) {
        this.cast = cast;
        this.antecedents = antecedents;
        this.ellipsis = ellipsis;
    }

    /** "so Truman sacked him": him is the other one whom the sentence or the line names. */
    void name(Line line, Phrase phrase, @Nullable Member subject) {
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.lower(i).equals("them")
                    && phrase.tag(i).equals("PRON")
                    && phrase.tag(i - 1).equals("VERB")) {
                them(line, phrase, i);
                continue;
            }
            if (phrase.lower(i).equals("it") && phrase.tag(i - 1).equals("VERB")) {
                it(line, phrase, i);
                continue;
            }
            if (!phrase.tag(i).equals("PRON")
                    || !phrase.lower(i).matches("him|her")
                    || !phrase.tag(i - 1).equals("VERB")) {
                continue;
            }
            if (phrase.lower(i).equals("her") && phrase.tag(i + 1).matches("NOUN|ADJ|PROPN")) {
                continue;
            }
            Member agent = subject == null ? cast.at(line, phrase.get(0).start()) : subject;
            Member meant =
                    agent == null ? null : antecedents.other(line, phrase.get(i).start(), agent);
            if (meant != null) {
                phrase.name(i, meant.shortName());
            }
        }
    }

    /** "criticised them both": two whom the sentence before names as its subject. */
    private void them(Line line, Phrase phrase, int i) {
        Ellipsis.Found found = ellipsis.subject(line, phrase.get(i).start(), 2);
        if (found == null || !found.plural() || found.words().lower(0).equals(phrase.lower(0))) {
            return;
        }
        phrase.name(i, found.words().text());
        if (phrase.lower(i + 1).equals("both")) {
            phrase.remove(i + 1);
        }
    }

    /** "Smith joined it": what the sentence before is about, where that is a thing. */
    private void it(Line line, Phrase phrase, int i) {
        Told told = antecedents.before(line, phrase.get(0).start());
        Ellipsis.Found found =
                told == null
                        ? null
                        : ellipsis.subject(
                                told.line(),
                                told.sentence().start(),
                                told.sentence().end(),
                                true,
                                1);
        if (found != null && !found.plural() && found.meant() == null && found.said()) {
            phrase.name(i, found.words().text().replaceFirst("^The ", "the "));
        }
    }
}
