package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.List;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
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

    private static boolean inItsTurn(Appearance appearance) {
        List<Token> tokens = appearance.mention().sentence().tokens();
        int before = appearance.mention().first() - 1;
        return before > 0
                && tokens.get(before).lower().matches("and|but|while|;")
                && standsBehind(appearance)
                && tokens.subList(0, before).stream().anyMatch(t -> t.tag().equals("VERB"));
    }
}
