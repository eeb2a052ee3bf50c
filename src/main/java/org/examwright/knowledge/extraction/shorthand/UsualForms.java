package org.examwright.knowledge.extraction.shorthand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Short forms that everybody reads alike: "govt", "Fr". */
final class UsualForms {
    /** What these stand for depends on more than their place. */
    private static final Set<String> OF_SEVERAL_SENSES = Set.of("indep", "univ", "mil", "conf");

    private static final Map<String, Meaning> WORDS =
            Lexicon.rows("shorthand").stream()
                    .filter(row -> row.getFirst().matches("\\p{L}{2,}"))
                    .filter(row -> !English.isWord(row.getFirst()))
                    .filter(row -> !OF_SEVERAL_SENSES.contains(row.getFirst()))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    List::getFirst,
                                    row ->
                                            new Meaning.Words(
                                                    String.join(" ", row.subList(1, row.size()))),
                                    (_, last) -> last));

    private static final List<List<String>> NATIONS = Lexicon.rows("nations");

    private UsualForms() {}

    /** Those of words, and of the nations that are sure or that the page names. */
    static Map<String, Meaning> on(List<String> lines) {
        Set<String> page = new HashSet<>();
        for (String line : lines) {
            Matcher word = ShortForms.WORD.matcher(line);
            while (word.find()) {
                page.add(word.group());
            }
        }
        Map<String, Meaning> found = new HashMap<>(WORDS);
        NATIONS.forEach(row -> addNation(row, page, found));
        return found;
    }

    private static void addNation(List<String> row, Set<String> page, Map<String, Meaning> found) {
        String country = row.get(0).replace('_', ' ');
        String adjective = row.get(1);
        boolean named =
                page.contains(country)
                        || page.contains(adjective)
                        || page.contains(adjective + "s");
        boolean sure = true;
        for (String form : row.subList(2, row.size())) {
            if (form.equals("|")) {
                sure = false;
            } else if (sure || named) {
                found.put(form, new Meaning.Nation(country, adjective, false));
            }
        }
    }
}
