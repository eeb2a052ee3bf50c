package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.List;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** Persons in a sentence who do something themselves: the next "he" is the last of them. */
final class OwnVerb {
    private OwnVerb() {}

    /** Whether a verb stands right behind the name. */
    static boolean standsBehind(Appearance appearance) {
        List<Token> tokens = appearance.mention().sentence().tokens();
        int next = appearance.mention().last() + 1;
        return next < tokens.size() && tokens.get(next).tag().matches("VERB|AUX|ADV");
    }

    /** "Ann left and Jane won": Jane, who has a verb of her own; else the first. */
    static Appearance lastOf(List<Appearance> named, Appearance first) {
        return named.stream()
                .filter(one -> one.member().isPerson() && inItsTurn(one))
                .reduce((_, last) -> last)
                .orElse(first);
    }

    /**
     * "Ann let Jane back, and she": whether the one whom a deed was done to, and who is named last,
     * may be who acts next.
     */
    static boolean mayActNext(List<Appearance> named, int place) {
        Appearance last = named.getLast();
        List<Token> tokens = last.mention().sentence().tokens();
        int before = last.mention().first() - 1;
        boolean object =
                named.size() > 1
                        && last.member().isPerson()
                        && named.getFirst().member() != last.member()
                        && before > 0
                        && tokens.get(before).tag().equals("VERB")
                        && !(last.mention().last() + 1 < tokens.size()
                                && tokens.get(last.mention().last() + 1).text().startsWith("'"));
        return object
                && tokens.stream().anyMatch(t -> t.start() == place && t.lower().matches("he|she"));
    }

    /** "After failing to take Acre he left": whom the opening names is another than "he". */
    static boolean opensWithDeed(Sentence sentence, int place) {
        List<Token> tokens = sentence.tokens();
        boolean deed =
                tokens.size() > 3
                        && tokens.get(0)
                                .lower()
                                .matches("after|before|by|on|upon|while|without|since|despite")
                        && tokens.get(1).lower().endsWith("ing");
        return deed
                && tokens.stream().anyMatch(t -> t.start() <= place && t.lower().matches("he|she"));
    }

    private static boolean inItsTurn(Appearance appearance) {
        List<Token> tokens = appearance.mention().sentence().tokens();
        int before = appearance.mention().first() - 1;
        return before > 0
                && tokens.get(before).lower().matches("and|but|while|;")
                && standsBehind(appearance)
                && tokens.subList(0, before).stream().anyMatch(t -> t.tag().equals("VERB"));
    }
}
