package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/** Gives names the article that notes leave out: "Kent marshes were drained", all of them. */
public final class Articles {
    private static final Pattern OPEN =
            Pattern.compile("(?i)the|an?|all|some|many|most|two|three|\\d.*|.*['’]s?|[^A-Z]*");

    /** "An Ayton truce": what has a place's name is one of its own. */
    private static final Pattern ONE_NAMED =
            Pattern.compile(
                    "^An? (?=\\p{Lu}\\p{Ll}+ \\p{Ll}+ (?:was"
                            + " (?:signed|issued|held|agreed|made)|took place)\\b)");

    /** Offices and places that are one of their kind. */
    private static final Pattern ONLY_ONE =
            Pattern.compile(
                    "^(?=(?:Dalai Lama|Panchen Lama|Aga"
                            + " Khan|Kaiser|Tsar|Pope|Sultan|Shah|Mahdi|Khedive|Doge|Dauphin|Viceroy|Emperor)"
                            + " \\p{Ll})");

    /** "Tuileries were stormed": a name in the plural. */
    private static final Pattern PLURAL_NAME =
            Pattern.compile("^\\p{Lu}\\p{L}+[^s]s were \\p{Ll}.*");

    /** "Academy of Sciences": a thing that a name says more of. */
    private static final Pattern OF_NAME = Pattern.compile("^\\p{Lu}\\p{Ll}+ of (?:the )?\\p{Lu}");

    private static final Pattern PEACE =
            Pattern.compile(
                    "\\b(Peace|Truce|Treaty|Pact|Award|Offer|Settlement|Compromise) took place$");

    private Articles() {}

    /** The sentence with the article that its subject wants. */
    public static String whole(String sentence) {
        String text = ONE_NAMED.matcher(sentence).replaceFirst("The ");
        text =
                PEACE.matcher(text)
                        .replaceFirst("$1 was made")
                        .replace(" of Rights of ", " of the Rights of ");
        text = ONLY_ONE.matcher(text).replaceFirst("The ");
        if (PLURAL_NAME.matcher(text).matches() && Dictionary.of(text.split(" ")[0]).name()) {
            return "The " + text;
        }
        String first = text.split(" ")[0];
        if (OF_NAME.matcher(text).find()
                && Dictionary.small(first).counted()
                && !Dictionary.of(first).is("NNP")) {
            return "The " + text;
        }
        return Clause.of(text).filter(Articles::wantsOne).map(_ -> true).isPresent()
                ? "The " + text
                : text;
    }

    private static boolean wantsOne(Clause clause) {
        List<String> subject = Words.tokens(clause.subject());
        int last = subject.size() - 1;
        if (last < 1 || last > 3 || OPEN.matcher(subject.getFirst()).matches()) {
            return false;
        }
        boolean title = subject.stream().limit(last).allMatch(Line::capital);
        Dictionary.Entry first = Dictionary.of(subject.getFirst());
        boolean person = Line.capital(subject.get(last)) && !clause.verb().equals("were");
        boolean owned = clause.subject().matches(".*['’]s? .*");
        return title
                && !owned
                && !person
                && Dictionary.small(subject.get(last)).onlyPlural()
                && !Dictionary.small(subject.getFirst()).is("JJ")
                && !first.is("JJ")
                && !first.is("RB")
                && !Dictionary.small(subject.getFirst()).is("NNS");
    }
}
