package org.examwright.knowledge.extraction.labels;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.proofreading.Elsewhere;
import org.examwright.knowledge.extraction.labels.proofreading.Elsewhere.Told;
import org.examwright.knowledge.extraction.labels.proofreading.Fault;
import org.examwright.knowledge.extraction.labels.proofreading.Proofreader;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;

/** Has a finished label read, and puts in what the reader asks for where the notes tell it. */
final class Proof {
    private static final int LINES = 5;
    private final Antecedents antecedents;
    private final Proofreader reader;

    Proof(Cast cast, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.reader = new Proofreader(word -> cast.kindOf(word.text()) == Actor.Kind.PERSON);
    }

    /** Whether the label stands by itself, once what it points at is told. */
    boolean passes(Line line, Phrase phrase, int verb) {
        if (phrase.size() < 2) {
            return true;
        }
        Token finite = phrase.get(Math.min(verb, phrase.size() - 1));
        for (int tries = 0; tries < 3; tries++) {
            int place = Proofreader.which(phrase.words(), phrase.words().indexOf(finite));
            if (place < 0 || !tell(line, phrase, place)) {
                break;
            }
        }
        Fault fault = reader.fault(phrase.words(), Math.max(1, phrase.words().indexOf(finite)));
        return fault == null;
    }

    private boolean tell(Line line, Phrase phrase, int place) {
        List<Told> before = new ArrayList<>();
        before.add(new Told(line, phrase.get(place).start()));
        for (int back = 1; back <= LINES; back++) {
            Line above = antecedents.above(line, back);
            if (above != null) {
                before.add(new Told(above, above.text().length()));
            }
        }
        List<Token> more = Elsewhere.said(phrase.get(place), before);
        for (int i = 0; i < more.size(); i++) {
            phrase.insert(place + 1 + i, more.get(i).text(), more.get(i).tag());
        }
        return !more.isEmpty();
    }
}
