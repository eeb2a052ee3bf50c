package org.examwright.generation.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.telling.Dictionary;
import org.examwright.knowledge.Event;

/**
 * A sentence of two words that tells enough, since who or what came to its end is named: "Saigon
 * fell", "Holm resigned".
 */
final class NamedEnd {
    private static final Pattern END =
            Pattern.compile(
                    "(?<name>(?:[OD]['’]|Mac|Mc)?\\p{Lu}\\p{Ll}{2,})"
                            + " (?<end>died|resigned|abdicated|surrendered|capitulated|fell)");

    private NamedEnd() {}

    /** The sentence with somebody's full name; empty where it is none or two words are too few. */
    static Optional<String> told(String label, Event event, Namesakes people) {
        Matcher end = END.matcher(label);
        if (!end.matches()) {
            return Optional.empty();
        }
        String name = end.group("name");
        // "the city fell": which, is easily mistaken
        boolean said = event.quotes().stream().anyMatch(quote -> quote.quote().contains(name));
        boolean person = people.isPerson(name);
        // "Adair fell": in battle, from power or off his horse
        boolean clear =
                end.group("end").equals("fell")
                        ? !person && said && Dictionary.isName(name)
                        : person || Dictionary.isName(name);
        return clear ? Optional.of(people.inFull(name) + " " + end.group("end")) : Optional.empty();
    }
}
