package org.examwright.knowledge.extraction.causes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * What came of it, said from the side of whom it befell: "which scared the generals" is "The
 * generals were scared", "forced the king to sign" is "The king was forced to sign".
 */
final class Consequence {
    private static final Set<String> BRING_FORTH =
            Set.of("caused", "provoked", "triggered", "sparked", "ensured", "fuelled");
    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "children", "police", "troops");

    private Consequence() {}

    /** The sentence that the verb and its object make in the passive, or null. */
    static @Nullable String of(List<Token> tokens, int verb) {
        String participle = participle(tokens.get(verb).lower());
        if (participle == null || BRING_FORTH.contains(participle)) {
            return null;
        }
        int from = verb + 1;
        int end = objectEnd(tokens, from);
        if (end == from || tokens.get(from).tag().equals("PRON")) {
            return null;
        }
        if (tokens.get(end - 1).tag().equals("PROPN")
                && tokens.get(end - 1).lower().endsWith("us")) {
            return null; // one man or many: the name does not tell
        }
        boolean plural = plural(tokens, from, end);
        StringBuilder text = new StringBuilder(words(tokens, from, end));
        text.append(plural ? " were " : " was ").append(participle);
        int stop = restEnd(tokens, end);
        if (stop > end) {
            boolean bare =
                    participle.equals("made")
                            && tokens.get(end).tag().equals("VERB")
                            && !tokens.get(end).lower().endsWith("ed");
            text.append(bare ? " to " : " ").append(words(tokens, end, stop));
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The participle of a verb in whatever form, where it is plain; else null. */
    private static @Nullable String participle(String verb) {
        if (verb.matches(
                "mean(?:t|s|ing)?|leads?|leading|led|gave|giv.*|result.*|contribut.*|brought|bring.*")) {
            return null;
        }
        if (verb.matches("ma(?:de|kes?|king)")) {
            return "made";
        }
        if (verb.endsWith("ing")) {
            return verb.substring(0, verb.length() - 3) + "ed";
        }
        if (Verbs.isParticiple(verb)) {
            return verb;
        }
        return null;
    }

    private static int objectEnd(List<Token> tokens, int from) {
        int end = from;
        boolean noun = false;
        while (end < tokens.size()) {
            Token token = tokens.get(end);
            String tag = token.tag();
            boolean head =
                    tag.matches("NOUN|PROPN") || tag.equals("PART") && token.text().startsWith("'");
            boolean before =
                    !noun && tag.matches("DET|ADJ|NUM|PRON") && token.isWord() || tag.equals("NUM");
            boolean link =
                    noun
                            && token.lower().matches("of|in|and")
                            && end + 1 < tokens.size()
                            && tokens.get(end + 1).tag().matches("DET|NOUN|PROPN|ADJ")
                            && (!token.is("and")
                                    || tokens.get(end + 1).tag().matches("NOUN|PROPN"));
            if (link) {
                noun = false;
            } else if (token.is(".") && end > from && tokens.get(end - 1).text().length() == 1) {
                noun = false; // "E. Europe"
            } else if (!head && !before) {
                break;
            }
            noun |= head;
            end++;
        }
        return noun ? end : from;
    }

    private static int restEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && (!tokens.get(end).text().matches("[,;:.!?()→\"-]")
                        || tokens.get(end).is(".") && tokens.get(end - 1).text().length() == 1)
                && !tokens.get(end)
                        .lower()
                        .matches("and|but|so|because|as|which|while|whereas|when|who")) {
            end++;
        }
        return end;
    }

    private static boolean plural(List<Token> tokens, int from, int end) {
        String head = "";
        for (int i = from; i < end; i++) {
            if (tokens.get(i).is("and")) {
                return true;
            }
            if (tokens.get(i).lower().matches("of|in") && !head.isEmpty()) {
                break;
            }
            if (tokens.get(i).tag().matches("NOUN|PROPN")) {
                head = tokens.get(i).lower();
            }
        }
        return PLURALS.contains(head)
                || head.endsWith("s")
                        && !head.endsWith("ss")
                        && !head.endsWith("is")
                        && !head.endsWith("us");
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i == from || tokens.get(i - 1).end() == tokens.get(i).start();
            text.append(glued ? "" : " ").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
