package org.examwright.knowledge.extraction.views;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.facts.Material;
import org.jspecify.annotations.Nullable;

/** Says in which country a view's matter was, as the headings above it tell: "in Britain". */
final class Country {
    private static final Pattern NAMED = Pattern.compile("(?<=.)\\p{Lu}|^(?!The |Long-)\\p{Lu}");
    private static final Pattern IN =
            Pattern.compile(
                    ".+ in ((?:the )?\\p{Lu}[\\p{L}'-]*(?: (?:and |of (?:the"
                            + " )?)?\\p{Lu}[\\p{L}'-]*)*)");
    private static final Pattern ALONE =
            Pattern.compile("(?:the )?\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}\\S*)?");

    /** What a sentence says of its matter; the country stands before it. */
    private static final Pattern SAID =
            Pattern.compile(
                    " (?:outweighed the .+|changed greatly|(?:was|were) successful|met with more"
                            + " .+|were \\p{Ll}+ rather than .+)$");

    private final Material material;
    private final Wordings wordings;

    Country(Material material, Wordings wordings) {
        this.material = material;
        this.wordings = wordings;
    }

    /** The same view; with the country where its sentence names nobody and nothing. */
    View told(View view) {
        if (NAMED.matcher(view.sentence()).find()) {
            return view;
        }
        Section section = view.section();
        String country = in(section.title());
        if (country.isEmpty()) {
            country = in(section.parent());
        }
        if (country.isEmpty()) {
            country = in(section.root());
        }
        return country.isEmpty() ? view : view.called(placed(view.sentence(), country));
    }

    private static String placed(String sentence, String country) {
        Matcher said = SAID.matcher(sentence);
        int at = said.find() ? said.start() : sentence.length();
        return sentence.substring(0, at) + " in " + country + sentence.substring(at);
    }

    /** A heading that is nothing but a name counts where a line tells what was in it. */
    private String in(@Nullable Title title) {
        if (title == null || title.text().isEmpty()) {
            return "";
        }
        String text = wordings.inside(title.text());
        Matcher in = IN.matcher(text);
        if (in.matches()) {
            return in.group(1);
        }
        boolean told =
                ALONE.matcher(text).matches()
                        && material.lines().stream()
                                .anyMatch(line -> line.text().contains(" in " + text));
        return told ? text : "";
    }
}
