package org.examwright.knowledge.extraction.labels.naming;

import java.util.List;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;

/** Writes initials, clipped and misspelt names as the notes write them most. */
public final class FullNames {
    private final Cast cast;
    private final Regnal regnal;
    private final ShortNames shortNames;

    public FullNames(Cast cast, List<Line> lines) {
        this.cast = cast;
        this.regnal = new Regnal(lines);
        this.shortNames = new ShortNames(cast, lines);
    }

    /** Initials, clipped and misspelt names become the name that the notes use most. */
    public void spellOut(Line line, Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            Member member = cast.at(line, token.start());
            if (member != null
                    && member.isPerson()
                    && !cast.isPlace(token.text())
                    && !member.shortName().contains(" ")
                    && !member.shortName().equals(token.text())
                    && isSingle(line, token)
                    && (member.shortName().startsWith(token.text())
                            || token.text().length() >= 6
                                    && !member.name().contains(token.text()))) {
                phrase.replace(i, member.shortName());
            }
        }
        shortNames.spellOut(phrase);
        regnal.number(line, phrase);
    }

    private boolean isSingle(Line line, Token token) {
        return cast.in(line, token.start(), token.end()).stream()
                .anyMatch(a -> a.mention().end() == token.end());
    }
}
