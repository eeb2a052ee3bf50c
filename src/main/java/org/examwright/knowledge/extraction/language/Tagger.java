package org.examwright.knowledge.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Gives words their part of speech by a small statistical model, which is loaded at the first use
 * and shared from then on. One tagger serves one thread.
 */
final class Tagger {
    private static final Set<String> CLOSED_CLASS = Lexicon.words("closed-class");
    private static final Set<String> CLOSED_TAGS =
            Set.of("PRON", "DET", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "INTJ", "PUNCT");

    /** More words than any sentence has. */
    private static final int AT_ONCE = 300;

    private final POSTaggerME tagger = new POSTaggerME(Model.SHARED);

    List<Token> tag(String text, List<int[]> spans) {
        String[] words = new String[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = text.substring(spans.get(i)[0], spans.get(i)[1]);
        }
        String[] tags = tags(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String tag = words[i].equals("'s") && tags[i].equals("AUX") ? "PART" : tags[i];
            if (CLOSED_TAGS.contains(tag)
                    && words[i].length() > 2
                    && Character.isUpperCase(words[i].codePointAt(0))
                    && !CLOSED_CLASS.contains(words[i].toLowerCase(Locale.ROOT))) {
                tag = "PROPN";
            }
            tokens.add(new Token(words[i], tag, spans.get(i)[0], spans.get(i)[1]));
        }
        return List.copyOf(tokens);
    }

    /** The model's time grows with the square of the words, so no more are judged at once. */
    private String[] tags(String[] words) {
        if (words.length <= AT_ONCE) {
            return tagger.tag(words);
        }
        String[] tags = new String[words.length];
        for (int from = 0; from < words.length; from += AT_ONCE) {
            String[] piece =
                    Arrays.copyOfRange(words, from, Math.min(from + AT_ONCE, words.length));
            System.arraycopy(tagger.tag(piece), 0, tags, from, piece.length);
        }
        return tags;
    }

    /** Loads when first asked for, once. */
    private static final class Model {
        private static final String PLACE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        static final POSModel SHARED = load();

        private static POSModel load() {
            try (InputStream model = POSModel.class.getResourceAsStream(PLACE)) {
                return new POSModel(Objects.requireNonNull(model, PLACE));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }
}
