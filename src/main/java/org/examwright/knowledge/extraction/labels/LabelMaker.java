package org.examwright.knowledge.extraction.labels;

import java.util.List;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.dating.DatedPart;
import org.examwright.knowledge.extraction.labels.grammar.Aside;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Headword;
import org.examwright.knowledge.extraction.labels.grammar.Openings;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Scissors;
import org.examwright.knowledge.extraction.labels.grammar.Segments;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.labels.grammar.Tail;
import org.examwright.knowledge.extraction.labels.naming.FullNames;
import org.examwright.knowledge.extraction.labels.polish.Ending;
import org.examwright.knowledge.extraction.labels.polish.Lasting;
import org.examwright.knowledge.extraction.labels.polish.Losses;
import org.examwright.knowledge.extraction.labels.polish.Realm;
import org.examwright.knowledge.extraction.labels.polish.Slips;
import org.examwright.knowledge.extraction.labels.polish.Tense;
import org.examwright.knowledge.extraction.labels.polish.Ties;
import org.examwright.knowledge.extraction.labels.proofreading.Spots;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Makes the label of an event from the clause that tells of it. */
public final class LabelMaker {
    private final Cast cast;
    private final Ellipsis ellipsis;
    private final Appointment appointment;
    private final Nominal nominal;
    private final Articles articles;
    private final Proof proof;
    private final Parts casting;
    private final FullNames names;
    private final DatedPart dated;
    private final Losses losses;

    public LabelMaker(Cast cast, List<Line> lines) {
        this.cast = cast;
        Antecedents antecedents = new Antecedents(cast, lines);
        this.ellipsis = new Ellipsis(cast, antecedents);
        this.appointment = new Appointment(cast, antecedents);
        this.articles = new Articles(cast, lines);
        this.proof = new Proof(cast, antecedents, new Realm(cast, lines));
        this.nominal = new Nominal(cast, articles, antecedents, lines, proof);
        this.casting = new Parts(cast);
        this.names = new FullNames(cast, lines);
        this.dated = new DatedPart(cast);
        this.losses = new Losses(new Spots(lines));
    }

    public Label make(Line line, Clause clause, DateExpression date) {
        Label own = Titles.made(line, date, casting.of(line, clause, null, null));
        boolean loud = line.text().chars().noneMatch(Character::isLowerCase);
        if (own != null || loud) {
            return own != null ? own : new Label("", List.of(), 0);
        }
        Phrase phrase = Phrase.of(line, clause, date);
        phrase.trim();
        Phrase part = dated.of(phrase, line, date);
        phrase = part == null ? phrase : part;
        Segments.narrow(phrase, date);
        Shorthand.writeOut(phrase);
        Openings.trimOpening(phrase);
        Headword.drop(phrase);
        if (phrase.isEmpty() || Headword.tellsNothing(phrase, line, date)) {
            return new Label("", casting.of(line, clause, null, null), 0);
        }
        boolean came = Openings.trimCause(phrase);
        Ellipsis.Filled filled =
                came ? new Ellipsis.Filled(0.8, null) : ellipsis.fill(line, phrase);
        Member meant = filled.meant();
        double trust = filled.trust();
        names.spellOut(line, phrase);
        if (trust == 0 || phrase.isEmpty() || Soundness.pointsElsewhere(phrase)) {
            return new Label("", casting.of(line, clause, null, null), 0);
        }
        Predicate predicate = came ? null : Predicate.of(phrase);
        predicate = predicate == null ? null : losses.told(phrase, predicate);
        boolean office = predicate != null && phrase.lower(predicate.at()).equals("meant");
        if ((predicate == null || office) && !came) {
            Appointment.Made made = appointment.complete(line, clause, phrase, date);
            if (made != null) {
                predicate = made.predicate();
                meant = made.meant() == null ? meant : made.meant();
                trust = Math.min(trust, made.trust());
            }
        }
        if (predicate == null && !came) {
            predicate = Gapping.complete(line, clause, phrase);
        }
        predicate = Repairs.ofExistence(phrase, predicate);
        if (predicate != null && Gapping.bridges(phrase, predicate, date)) {
            phrase.cutFrom(predicate.at());
            phrase.trim();
            predicate = null; // "Crimean War 1855 sent troops": who sent them is not said
        }
        if (predicate != null) {
            Tense.plain(phrase, predicate, clause, date);
            predicate = Lasting.since(line, phrase, predicate, clause, date);
        }
        Phrase law = Titles.law(phrase, predicate);
        Label label =
                predicate == null
                        ? nominal.label(
                                line, phrase, casting.of(line, clause, null, meant), came, date)
                        : sentence(line, clause, phrase, predicate, meant);
        if (law != null && label.text().isEmpty()) {
            label = nominal.label(line, law, label.parts(), false, date);
        }
        if (date.hedge() == Hedge.UNTIL
                || date.hedge() == Hedge.AFTER
                || Clause.belongsToPart(line, clause, date)) {
            trust = Math.min(trust, 0.5);
        }
        if (part == null && Aside.is(line, clause, date, label.text())) {
            String text = Aside.instead(line, clause, date, casting.named(label.text()));
            return new Label(text, List.of(), Math.min(0.8, trust));
        }
        return Soundness.leavesOpenWhom(label.text())
                ? new Label("", label.parts(), 0)
                : new Label(
                        Ending.of(line, clause, date, label.text()),
                        label.parts(),
                        Math.min(label.confidence(), trust));
    }

    /** What a stretch of a line states, dates and all, as one clause without a full stop. */
    public Label statement(Line line, int start, int end) {
        Clause clause = new Clause(behindDate(line, start), end);
        Phrase phrase = Phrase.of(line, clause, null);
        Openings.trimOpeners(phrase);
        if (phrase.isEmpty()) {
            return new Label("", List.of(), 0);
        }
        Shorthand.writeOut(phrase);
        String heading = Segments.dropHeader(phrase);
        Segments.firstTelling(phrase);
        Ellipsis.Filled filled = ellipsis.fill(line, phrase);
        names.spellOut(line, phrase);
        Tail.trim(phrase);
        Predicate predicate = Predicate.of(phrase);
        List<Participation> parts = casting.of(line, clause, null, filled.meant());
        if (phrase.isEmpty() || filled.trust() == 0) {
            return new Label(Soundness.spelled(phrase), parts, 0.2);
        }
        if (predicate == null || predicate.at() == 0) {
            return new Label(Soundness.spelled(phrase), parts, 0.4, heading, "");
        }
        boolean itself =
                phrase.lower(predicate.at())
                        .matches("closed|opened|ended|formed|changed|broke|split");
        if (predicate.kind() != Predicate.Kind.BARE_PASSIVE || !itself) {
            inThePast(phrase, predicate);
        }
        int size = phrase.size();
        Subject.addArticle(phrase, predicate.at());
        int at = predicate.at() + phrase.size() - size;
        Token verb = phrase.get(Math.min(at, phrase.size() - 1));
        String about =
                filled.meant() != null
                        ? filled.meant().name()
                        : heading.isEmpty() ? subject(line, phrase.part(0, at)) : heading;
        articles.complete(phrase);
        double sound = Soundness.ofDated(phrase, Math.max(1, phrase.words().indexOf(verb)));
        return new Label(
                Soundness.spelled(phrase),
                parts,
                Math.min(sound, filled.trust()),
                about,
                verb.lower());
    }

    /** "January 1935 - the king": a date set before a note is none of its words. */
    private static int behindDate(Line line, int start) {
        for (DateExpression date : line.dates()) {
            if (date.start() - start <= 1 && date.core() == date.start() && date.start() >= start) {
                int place = date.end();
                while (place < line.text().length()
                        && " -:,→".indexOf(line.text().charAt(place)) >= 0) {
                    place++;
                }
                return place;
            }
        }
        return start;
    }

    /** The name of the actor that the words before a verb are, or the words; empty for pronouns. */
    private String subject(Line line, Phrase words) {
        int first = words.tag(0).equals("DET") && words.size() > 1 ? 1 : 0;
        Member member = cast.at(line, words.get(first).start());
        if (member != null && words.size() - first <= 3) {
            return member.name();
        }
        int last = words.size();
        while (last > first + 1 && words.tag(last - 1).matches("ADV|AUX|PUNCT")) {
            last--;
        }
        boolean plain =
                last - first <= 6
                        && !words.tag(first).matches("PRON|ADP|SCONJ|VERB|ADV")
                        && Soundness.hasNoun(words, last);
        return plain ? Soundness.spelled(words.part(first, last)) : "";
    }

    private static void inThePast(Phrase phrase, Predicate predicate) {
        switch (predicate.kind()) {
            case PRESENT ->
                    phrase.replace(predicate.at(), Verbs.past(phrase.get(predicate.at()).text()));
            case BARE_PASSIVE -> insertWas(phrase, predicate.at());
            case PERFECT -> phrase.insert(predicate.at(), "had", "AUX");
            case PAST -> {}
        }
    }

    private Label sentence(
            Line line, Clause clause, Phrase phrase, Predicate found, @Nullable Member meant) {
        Predicate predicate = found;
        boolean passive = predicate.kind() == Predicate.Kind.BARE_PASSIVE;
        predicate = Segments.ownSubject(phrase, predicate);
        predicate = Repairs.ofSubject(phrase, predicate);
        Scissors.trimEnding(phrase, predicate.at(), passive);
        predicate = Subject.countPeople(phrase, predicate);
        inThePast(phrase, predicate);
        Repairs.ofTense(phrase, predicate.at());
        if (predicate.kind() == Predicate.Kind.PAST || predicate.kind() == Predicate.Kind.PRESENT) {
            passive =
                    phrase.lower(predicate.at()).matches("was|were")
                            && participleFollows(phrase, predicate.at() + 1);
        }
        dropStrayPossessive(phrase, predicate.at());
        int verbAt = phrase.get(Math.min(predicate.at(), phrase.size() - 1)).start();
        List<Participation> parts =
                casting.of(line, clause, new Parts.Voice(verbAt, passive), meant);
        Repairs.ofName(phrase, cast.at(line, phrase.get(0).start()), predicate.at());
        int size = phrase.size();
        Subject.addArticle(phrase, predicate.at());
        Token verb = phrase.get(Math.min(predicate.at() + phrase.size() - size, phrase.size() - 1));
        articles.complete(phrase);
        Slips.mend(phrase, Math.max(0, phrase.words().indexOf(verb)));
        Ties.cut(phrase, Math.max(0, phrase.words().indexOf(verb)));
        Token last = phrase.get(phrase.size() - 1);
        boolean done = passive || last != verb && verb.lower().matches("was|were");
        if (!done
                && (last == verb || last.tag().equals("VERB"))
                && Soundness.wantsObject(last.lower())) {
            return new Label("", parts, 0);
        }
        if (!proof.passes(line, phrase, Math.max(1, phrase.words().indexOf(verb)))) {
            return new Label("", parts, 0);
        }
        double confidence = Soundness.of(phrase, Math.max(1, phrase.words().indexOf(verb)));
        if (predicate.at() == 0) {
            confidence = 0.25;
        }
        return new Label(Soundness.spelled(phrase), parts, confidence);
    }

    private static void insertWas(Phrase phrase, int verb) {
        boolean adverb = phrase.tag(verb - 1).equals("ADV") && !phrase.get(verb - 1).capitalised();
        int place = adverb && verb > 1 ? verb - 1 : verb;
        phrase.insert(place, Subject.isPlural(phrase, verb) ? "were" : "was", "AUX");
    }

    /** "The king's assassinated": a slip, or a shortened "was" that is there now. */
    private static void dropStrayPossessive(Phrase phrase, int verb) {
        boolean was = phrase.lower(verb).matches("was|were|had");
        if (was && verb > 1 && phrase.get(verb - 1).text().equals("'s")) {
            phrase.remove(verb - 1);
        }
    }

    private static boolean participleFollows(Phrase phrase, int from) {
        for (int i = from; i < Math.min(from + 3, phrase.size()); i++) {
            if (phrase.tag(i).equals("VERB") && Verbs.isParticiple(phrase.lower(i))) {
                return true;
            }
            if (!phrase.tag(i).equals("ADV")) {
                return false;
            }
        }
        return false;
    }
}
