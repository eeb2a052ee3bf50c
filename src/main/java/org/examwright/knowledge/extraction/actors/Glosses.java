package org.examwright.knowledge.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What notes say beside a name about what it is: "Kahr, head of the government", "Witan = council",
 * "pilot Gary Powers".
 */
final class Glosses {
    static final Set<String> ROLES = Lexicon.words("role-nouns");
    private static final Set<String> GROUPS = Lexicon.words("group-nouns");
    private static final int REACH = 6;

    private Glosses() {}

    static void weigh(Candidate candidate, Mention mention) {
        List<Token> tokens = mention.sentence().tokens();
        int before = mention.first() - 1;
        if (before >= 0
                && ROLES.contains(tokens.get(before).lower())
                && !tokens.get(before).is("worker")) {
            candidate.person += 1.5;
        }
        if (isTitle(candidate.words().getFirst()) && !candidate.single()) {
            candidate.person += 2;
        }
        if (NameFinder.PARTICLES.contains(candidate.words().getFirst().toLowerCase(Locale.ROOT))) {
            candidate.person += 1.5;
        }
        if (before >= 0
                && tokens.get(before).is("under")
                && !KindJudge.isThing(candidate.name.toLowerCase(Locale.ROOT))) {
            candidate.person += 1;
        }
        if (before >= 0 && tokens.get(before).text().equals("'s") && !candidate.single()) {
            candidate.person -= 1.5;
        }
        behind(candidate, mention, tokens, mention.last() + 1);
    }

    private static void behind(Candidate candidate, Mention mention, List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return;
        }
        String mark = tokens.get(at).text();
        boolean opens = mark.equals("(") || mark.equals("=");
        boolean entry = mention.first() == 0 && Set.of(":", "-").contains(mark);
        if (mark.equals(",") && tokens.get(at + 1).lower().matches("who|whose")) {
            candidate.person += 1;
            return;
        }
        if (!opens && !entry && !mark.equals(",")) {
            return;
        }
        String head = head(tokens, at + 1, mark.equals(","));
        if (head == null) {
            return;
        }
        boolean defines =
                !mark.equals(",")
                        && !mark.equals("(")
                        && candidate.mentions.size() == 1
                        && candidate.single()
                        && (tokens.get(at + 1).lower().matches("an?|one")
                                || tokens.stream().anyMatch(t -> t.lower().matches("who|that")));
        if (defines || head.matches("force|left|right|office|front|service|wing|part")) {
            candidate.person -= 1;
            return;
        }
        if (NameFinder.OFFICES.contains(head) || ROLES.contains(head)) {
            candidate.person += 1.5;
        } else if (mark.equals(",")) {
            return;
        } else if (NameFinder.BODIES.containsKey(head)) {
            candidate.body += 1.5;
        } else if (GROUPS.contains(head)) {
            candidate.body += 1;
            candidate.group += 0.5;
        }
    }

    /** The noun that a gloss is about, or null; after a comma it must not be a list's next word. */
    private static @Nullable String head(List<Token> tokens, int from, boolean comma) {
        boolean article = tokens.get(from).lower().matches("an?|the|his|her|their");
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.tag().matches("VERB|AUX|PRON|ADP|SCONJ")) {
                return null;
            }
            boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).tag().equals("NOUN");
            if (token.tag().matches("NOUN|PROPN") && last) {
                boolean known =
                        NameFinder.OFFICES.contains(token.lower()) || ROLES.contains(token.lower());
                if (known
                        && comma
                        && !article
                        && !(i + 1 < tokens.size() && tokens.get(i + 1).lower().matches("of|to"))) {
                    return null;
                }
                if (!token.capitalised() || known) {
                    return token.lower();
                }
            }
        }
        return null;
    }

    static boolean isTitle(String word) {
        return NameFinder.ABBREVIATED.contains(word.replace(".", ""));
    }
}
