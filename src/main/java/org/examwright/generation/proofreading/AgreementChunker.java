package org.examwright.generation.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.Chunker;

/**
 * Has noun and verb phrases told apart only in sentences where something has to agree with them, or
 * takes a form from what goes before: an auxiliary, a determiner that has a number, a quantity. In
 * "The king fled in June 1791" there is nothing of the kind, and telling the phrases apart is more
 * than half of the work of reading a sentence.
 */
final class AgreementChunker implements Chunker {
    private static final Set<String> AGREEING =
            words(
                    "is are was were be been being am has have had having do does did can could"
                            + " will would shall should may might must a an this these that those"
                            + " all any both each either every few fewer least less many more most"
                            + " much neither no not none other several some such there it he she"
                            + " they we hundreds thousands millions cent percent % to wanted"
                            + " helped");
    private static final Set<String> NUMBERS =
            words(
                    "one two three four five six seven eight nine ten dozen hundred thousand"
                            + " million");
    private static final Set<String> MONTHS =
            words(
                    "January February March April May June July August September October November"
                            + " December");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,]*\\d[\\d.,]*");

    private final Chunker all;

    AgreementChunker(Chunker all) {
        this.all = all;
    }

    @Override
    public void addChunkTags(List<AnalyzedTokenReadings> sentence) {
        List<String> words =
                sentence.stream()
                        .map(AnalyzedTokenReadings::getToken)
                        .filter(word -> !word.isBlank())
                        .toList();
        if (somethingAgrees(words)) {
            all.addChunkTags(sentence);
        }
    }

    static boolean somethingAgrees(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (AGREEING.contains(word.toLowerCase(Locale.ROOT)) && !MONTHS.contains(word)
                    || counts(word) && i + 1 < words.size() && counted(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(String word) {
        return FIGURES.matcher(word).matches() || NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "12 soldiers", and not "12 March", "12." */
    private static boolean counted(String next) {
        return Character.isLetter(next.codePointAt(0)) && !MONTHS.contains(next);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
