package org.examwright.knowledge.extraction.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.polish.Bearings;
import org.examwright.knowledge.extraction.labels.polish.Beside;
import org.examwright.knowledge.extraction.labels.polish.Named;
import org.examwright.knowledge.extraction.labels.polish.Realm;
import org.examwright.knowledge.extraction.labels.polish.Whereabouts;
import org.examwright.knowledge.extraction.labels.proofreading.Elsewhere;
import org.examwright.knowledge.extraction.labels.proofreading.Elsewhere.Told;
import org.examwright.knowledge.extraction.labels.proofreading.Fault;
import org.examwright.knowledge.extraction.labels.proofreading.Proofreader;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;

/** Has a finished label read, and puts in what the reader asks for where the notes tell it. */
final class Proof {
    private static final int LINES = 5;
    private static final int FAR = 60;

    /** "the Act of 1833" is no other year's, whatever was named last. */
    private static final Pattern OF_YEAR = Pattern.compile("^ of (\\d{4})\\b");

    private final Cast cast;
    private final Antecedents antecedents;
    private final Proofreader reader;
    private final Whereabouts whereabouts;
    private final Realm realm;
    private final Beside beside;

    Proof(Cast cast, Antecedents antecedents, Realm realm) {
        this.cast = cast;
        this.realm = realm;
        this.antecedents = antecedents;
        this.whereabouts = new Whereabouts(cast);
        this.beside = new Beside(cast);
        this.reader = new Proofreader(word -> cast.kindOf(word.text()) == Actor.Kind.PERSON);
    }

    /** The country that the notes are about, where labels want one. */
    Realm realm() {
        return realm;
    }

    /** Whether the label stands by itself, once what it points at is told. */
    boolean passes(Line line, Phrase phrase, int verb) {
        if (phrase.size() < 2) {
            return true;
        }
        Token finite = phrase.get(Math.min(verb, phrase.size() - 1));
        if (pieced(phrase, verb)) {
            return false;
        }
        whereabouts.name(line, phrase, above(line, LINES));
        Named.tell(line, phrase, name -> cast.kindOf(name) == Actor.Kind.PERSON);
        Line heading = antecedents.headers().heading(line);
        if (!Bearings.take(line, phrase, () -> above(line, FAR), heading)
                || !Whereabouts.crowd(phrase, heading)) {
            return false;
        }
        beside.tell(line, phrase, antecedents.headers().header(line, finite.start()));
        realm.tell(line, phrase);
        for (int tries = 0; tries < 3; tries++) {
            int place = Proofreader.vague(phrase.words(), phrase.words().indexOf(finite));
            if (place < 0 || !tell(line, phrase, place)) {
                loosen(phrase, place, phrase.words().indexOf(finite));
                break;
            }
        }
        Fault fault = reader.fault(phrase.words(), Math.max(1, phrase.words().indexOf(finite)));
        return fault == null;
    }

    /** "Sakarya, 22 days, Greeks stopped": notes side by side are no subject. */
    private static boolean pieced(Phrase phrase, int verb) {
        for (int i = 1; i + 3 < Math.min(verb, phrase.size()); i++) {
            boolean measure =
                    phrase.get(i).text().equals(",")
                            && phrase.tag(i + 1).equals("NUM")
                            && phrase.tag(i + 2).equals("NOUN")
                            && phrase.get(i + 3).text().equals(",");
            if (measure) {
                return true;
            }
        }
        return false;
    }

    /** "signed the Southern Manifesto against the ruling": what stays open at the end goes. */
    private static void loosen(Phrase phrase, int place, int verb) {
        boolean tail =
                place == phrase.size() - 1
                        && place > verb + 3
                        && !phrase.lower(place).equals("war")
                        && phrase.tag(place - 2).equals("ADP")
                        && phrase.get(place - 3).capitalised();
        if (tail) {
            phrase.cutFrom(place - 2);
        }
    }

    private boolean tell(Line line, Phrase phrase, int place) {
        List<Told> before = new ArrayList<>();
        before.add(new Told(line, phrase.get(place).start()));
        boolean near = phrase.lower(place).equals("war"); // lines above may tell of another
        if (!near) {
            above(line, LINES).forEach(other -> before.add(new Told(other, other.text().length())));
        }
        Line heading = antecedents.headers().heading(line);
        if (heading != null && !near) {
            before.add(new Told(heading, heading.text().length()));
        }
        Matcher own =
                OF_YEAR.matcher(
                        line.text()
                                .substring(
                                        Math.min(phrase.get(place).end(), line.text().length())));
        if (phrase.get(place).capitalised() && own.find()) {
            Pattern same =
                    Pattern.compile(
                            Pattern.quote(phrase.get(place).text())
                                    + " (?:of )?\\(?"
                                    + own.group(1));
            before.clear();
            above(line, FAR).stream()
                    .filter(other -> same.matcher(other.text()).find())
                    .forEach(other -> before.add(new Told(other, other.text().length())));
        }
        List<Token> name = Elsewhere.named(phrase.get(place), before);
        if (!name.isEmpty()) {
            for (int i = 0; i < name.size(); i++) {
                phrase.insert(place + i, name.get(i).text(), "PROPN");
            }
            int noun = place + name.size();
            phrase.set(noun, Phrase.capitalised(phrase.get(noun).text()), "PROPN");
            return true;
        }
        List<Token> more = Elsewhere.said(phrase.get(place), before);
        for (int i = 0; i < more.size(); i++) {
            phrase.insert(place + 1 + i, more.get(i).text(), more.get(i).tag());
        }
        return !more.isEmpty();
    }

    private List<Line> above(Line line, int reach) {
        List<Line> lines = new ArrayList<>();
        for (int back = 1; back <= reach; back++) {
            Line above = antecedents.above(line, back);
            if (above != null) {
                lines.add(above);
            }
        }
        return lines;
    }
}
