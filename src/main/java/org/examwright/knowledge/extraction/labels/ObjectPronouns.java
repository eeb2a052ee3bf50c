package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents.Told;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.naming.Honorifics;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Verbs;
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
            if (phrase.lower(i).matches("he|she") && nobodyBefore(line, phrase, i)) {
                he(line, phrase, i);
                continue;
            }
            if (phrase.lower(i).equals("them")
                    && phrase.tag(i).equals("PRON")
                    && phrase.tag(i - 1).equals("VERB")) {
                them(line, phrase, i);
                continue;
            }
            boolean done = phrase.tag(i - 1).equals("VERB") || Verbs.isPast(phrase.lower(i - 1));
            boolean second = phrase.words().subList(1, i).stream().anyMatch(t -> t.is("and"));
            if (phrase.lower(i).equals("it") && done && !second) {
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
                    agent == null
                            ? phrase.lower(i).equals("him")
                                    ? whoElse(line, phrase.get(0).start())
                                    : null
                            : antecedents.other(line, phrase.get(i).start(), agent);
            if (meant != null && !beside(line, phrase, i, meant)) {
                phrase.name(i, meant.shortName());
            }
        }
    }

    /** "Bell and Holm finished him": whether he who may be meant is one of the doers. */
    private boolean beside(Line line, Phrase phrase, int him, Member meant) {
        int and = him - 2;
        while (and > 0 && !phrase.lower(and).matches("and|&")) {
            and--;
        }
        boolean verb =
                and < 1
                        || phrase.words().subList(and, him - 1).stream()
                                .anyMatch(t -> t.tag().matches("VERB|AUX"));
        return !verb
                && cast.in(line, phrase.get(and).end(), phrase.get(him).start()).stream()
                        .anyMatch(a -> a.member() == meant);
    }

    /** "A trial gave him fame": he whom the line or the lines before are about. */
    private @Nullable Member whoElse(Line line, int place) {
        Member meant = antecedents.of(line, place);
        return meant == null && antecedents.silentBefore(line, place)
                ? antecedents.above(line)
                : meant;
    }

    /** Whether no person stands before, or only in "At the congress he …". */
    private boolean nobodyBefore(Line line, Phrase phrase, int i) {
        boolean opening =
                phrase.tag(0).equals("ADP")
                        && phrase.words().subList(0, i).stream()
                                .noneMatch(t -> t.tag().matches("VERB|AUX"));
        return opening
                || phrase.words().subList(0, i).stream()
                        .noneMatch(
                                t -> t.tag().equals("PROPN") || cast.at(line, t.start()) != null);
    }

    /** "Many remembered that he had objected": he whom the lines before are about. */
    private void he(Line line, Phrase phrase, int i) {
        int place = phrase.get(i).start();
        Member meant = antecedents.of(line, place);
        meant = meant == null ? antecedents.headers().header(line, place) : meant;
        meant = meant == null ? antecedents.headers().titular(line) : meant;
        if (meant == null && antecedents.silentBefore(line, place)) {
            meant = antecedents.above(line);
        }
        if (meant != null) {
            phrase.name(i, meant.shortName());
        }
    }

    /** "criticised them both": two whom the sentence before names as its subject. */
    private void them(Line line, Phrase phrase, int i) {
        Told told = antecedents.before(line, phrase.get(0).start());
        Ellipsis.Found found =
                phrase.lower(i + 1).equals("both") && told != null
                        ? ellipsis.subject(
                                told.line(),
                                told.sentence().start(),
                                told.sentence().end(),
                                told.sameLine(),
                                2)
                        : ellipsis.subject(line, phrase.get(i).start(), 2);
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
        int place = phrase.get(0).start();
        Told told = antecedents.before(line, place);
        boolean opens =
                line.sentences().stream()
                        .anyMatch(s -> place - s.start() <= 2 && s.start() <= place);
        Ellipsis.Found found =
                !opens
                        ? ellipsis.sameSentence(line, place)
                        : told == null || !told.sameLine()
                                ? null
                                : ellipsis.subject(
                                        line,
                                        told.sentence().start(),
                                        told.sentence().end(),
                                        true,
                                        1);
        boolean person =
                found != null && (found.meant() != null || Honorifics.opens(found.words(), 0));
        if (found != null && !found.plural() && !person && found.said()) {
            phrase.name(i, found.words().text().replaceFirst("^(?:The|An?) ", "the "));
        }
    }
}
